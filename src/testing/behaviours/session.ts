import { codeLifetimeMs, type Pairing } from '../state/pairing.ts';
import type { World } from '../state/world.ts';
import { RefusedError } from '../refused-error.ts';
import type { Behaviours, Call } from './behaviour.ts';

/** Each request begins a pairing, and ends the one before it: its code, though still on a screen, is dead. */
const begin = (
  { account, world }: Pick<Call, 'account' | 'world'>,
  method: Pairing['method'],
): string => {
  const code = method === 'qr' ? world.ids.qr() : world.ids.pairCode();
  account.pairing = { code, method, expiresAt: world.clock.now() + codeLifetimeMs };
  return code;
};

/** A phone is there, and has logged in. */
export const pair = (world: World, instanceId: string): void => {
  const instance = world.instances.get(instanceId);
  if (instance === undefined || instance.paired) return;
  const account = world.account(instanceId);
  account.pairing = undefined;
  instance.paired = true;
  world.emit(instanceId, 'logged_in', { deviceId: account.deviceJid });
  world.emit(instanceId, 'initial_sync_finished', {});
};

/** The phone reads a code. */
export const scan = (world: World, instanceId: string, code: string): void => {
  const { pairing } = world.account(instanceId);
  if (world.instances.get(instanceId)?.paired === true)
    throw new Error('A phone is paired already.');
  if (pairing?.code !== code)
    throw new Error('This is not the code of the pairing that is going on: a newer one ended it.');
  if (pairing.expiresAt <= world.clock.now())
    throw new Error('The code is too old: it was good for 60 seconds.');
  pair(world, instanceId);
};

/** The phone is gone. @param reason as the event tells it. */
export const unpair = (world: World, instanceId: string, reason: string): void => {
  const instance = world.instances.get(instanceId);
  if (instance?.paired !== true) return;
  instance.paired = false;
  world.emit(instanceId, 'logged_out', { reason });
};

export const session: Behaviours = {
  getQR: async (call) => {
    const code = begin(call, 'qr');
    // Few ask for a picture.
    const { qrPicture } = await import('../qr-code/qr-picture.ts');
    return new Response(qrPicture(code, 256), { headers: { 'Content-Type': 'image/png' } });
  },
  getQRText: (call) => ({ code: begin(call, 'qr') }),
  getPairCode: (call) => ({ code: begin(call, 'pair-code') }),
  getSessionStatus: ({ account, instance: { paired } }) => ({
    // A socket is open for the QR code, too.
    isConnected: true,
    isLoggedIn: paired,
    deviceId: paired ? account.deviceJid : '',
  }),
  logout: ({ instance, instanceId, world }) => {
    if (!instance.paired) throw new RefusedError(400, 'device not paired');
    unpair(world, instanceId, 'api_logout');
  },
};
