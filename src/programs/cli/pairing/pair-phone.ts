import { existsSync } from 'node:fs';
import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { BadRequestError } from '../../../errors/api-error.ts';
import { connect, type ConnectionFlags } from '../connection/connection-options.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { OutcomeError } from '../failures/outcome-error.ts';
import { UsageError } from '../failures/usage-error.ts';
import { interruption } from '../interruption.ts';
import { delay } from './delay.ts';
import { displayFor, type Display } from './code-display.ts';
import { pictureDisplay } from './picture-display.ts';
import { showPairCode, showQrCodes } from './show-codes.ts';
import { untilLoggedIn } from './until-logged-in.ts';

export interface PairOptions extends ConnectionFlags {
  readonly phone?: string;
  readonly png?: string;
  readonly codes: number;
  readonly json?: boolean;
}

/**
 * Shows a code until a phone has taken it. Asking for a code starts a new pairing and kills the code shown before,
 * so one is asked for only when the last has run out; whether the phone has taken it, the status tells.
 */
export const pair = async (options: PairOptions): Promise<void> => {
  if (options.phone !== undefined && options.png !== undefined)
    throw new UsageError('--phone gives a code to type, --png a picture to scan: choose one.');
  const client = await connect(options);
  const { signal } = interruption;
  const screen = displayFor(options.json === true);
  const status = await client.session.getStatus({ signal });
  if (status.isLoggedIn) {
    await screen.end({ deviceId: status.deviceId, wasPaired: true });
    return;
  }
  // It is removed with the code, whatever it was.
  if (options.png !== undefined && existsSync(options.png))
    throw new UsageError(`${options.png} is there already: name a file that is not.`);
  const displays: Display[] = [
    ...(options.png === undefined ? [] : [pictureDisplay(options.png)]),
    screen,
  ];
  let deviceId: string | undefined;
  try {
    deviceId = await paired(client, displays, options, signal);
  } finally {
    for (const display of displays)
      await display.end(deviceId === undefined ? undefined : { deviceId, wasPaired: false });
  }
};

/** Shows codes until the status says that one was taken. @returns the id of the linked device. */
const paired = async (
  client: WsapiClient,
  displays: readonly Display[],
  { phone, codes: count }: PairOptions,
  interrupted: AbortSignal,
): Promise<string> => {
  const over = new AbortController();
  const signal = AbortSignal.any([interrupted, over.signal]);
  const note = (text: string): void => {
    for (const display of displays) display.note(text);
  };
  const codes = (
    phone === undefined
      ? showQrCodes(client, displays, count, signal)
      : showPairCode(client, displays, phone, signal)
  ).catch((error: unknown) => throwUnlessRegistered(error, signal));
  const loggedIn = untilLoggedIn(client, signal, note);
  try {
    return await Promise.race([loggedIn, codes]);
  } finally {
    over.abort();
    // The other of the two ends with the abort, and nobody is interested.
    await Promise.allSettled([loggedIn, codes]);
  }
};

/** Between the scan and the login, a device is registered and not yet logged in; it takes no new code then. */
const registeredMs = 30_000;

const throwUnlessRegistered = async (error: unknown, signal: AbortSignal): Promise<never> => {
  if (!(error instanceof BadRequestError) || !error.detail.includes('already registered'))
    throw error;
  await delay(registeredMs, signal);
  throw new OutcomeError(
    'The phone is paired, but not logged in at this moment: it may be starting up, or without a connection. Wait, or restart the instance; to pair another phone, wsapi-client session logout first.',
    exitCodes.notPaired,
  );
};
