import { WsapiError } from '../../errors/wsapi-error.ts';
import { codeLifetimeMs, type Pairing } from '../state/pairing.ts';
import type { GatewayState } from '../state/gateway-state.ts';
import { RefusedError } from '../refused-error.ts';
import type { Behaviours, Call } from './behaviour.ts';

/** Each request begins a new pairing and ends the one before: a code that is still on a screen no longer works. */
const begin = (
  { account, instance, state }: Pick<Call, 'account' | 'instance' | 'state'>,
  method: Pairing['method'],
): string => {
  if (instance.paired) throw new RefusedError(400, 'device already registered');
  const code = method === 'qr' ? state.ids.qr() : state.ids.pairCode();
  account.pairing = { code, method, expiresAt: state.clock.now() + codeLifetimeMs };
  return code;
};

/** The phone has scanned a code: the device is paired and logs in. */
export const pair = (state: GatewayState, instanceId: string): void => {
  const instance = state.instances.get(instanceId);
  if (instance === undefined || instance.paired) return;
  const account = state.account(instanceId);
  account.pairing = undefined;
  instance.paired = true;
  state.emit(instanceId, 'logged_in', { deviceId: account.deviceJid });
  state.emit(instanceId, 'initial_sync_finished', {});
};

/** The phone scans a QR code, or its owner types in a pair code. */
export const scan = (state: GatewayState, instanceId: string, code: string): void => {
  const { pairing } = state.account(instanceId);
  if (state.instances.get(instanceId)?.paired === true)
    throw new WsapiError('A device is already paired.');
  if (pairing?.code !== code)
    throw new WsapiError('This code is not valid: a newer code replaced it.');
  if (pairing.expiresAt <= state.clock.now())
    throw new WsapiError('The code has expired: it was valid for 60 seconds.');
  pair(state, instanceId);
};

/** Logs the device out. @param reason for the event `logged_out`. */
export const unpair = (state: GatewayState, instanceId: string, reason: string): void => {
  const instance = state.instances.get(instanceId);
  if (instance?.paired !== true) return;
  instance.paired = false;
  state.emit(instanceId, 'logged_out', { reason });
};

export const session: Behaviours = {
  getQR: async (call) => {
    const code = begin(call, 'qr');
    // Loaded here because few tests ask for a picture.
    const { qrPicture } = await import('../qr-code/qr-picture.ts');
    return new Response(qrPicture(code, 256), { headers: { 'Content-Type': 'image/png' } });
  },
  getQRText: (call) => ({ code: begin(call, 'qr') }),
  getPairCode: (call) => ({ code: begin(call, 'pair-code') }),
  getSessionStatus: ({ account, instance: { paired } }) => ({
    // An unpaired device is connected as well: that is how it gets a QR code.
    isConnected: true,
    isLoggedIn: paired,
    deviceId: paired ? account.deviceJid : '',
  }),
  flushHistory: ({ instance }) => {
    if (!instance.paired) throw new RefusedError(400, 'device not paired'); // not 409
    return { status: 'ok' };
  },
  logout: ({ instance, instanceId, state }) => {
    if (!instance.paired) throw new RefusedError(400, 'device not paired');
    unpair(state, instanceId, 'api_logout');
  },
};
