import { existsSync } from 'node:fs';
import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { BadRequestError } from '../../../errors/api-error.ts';
import { wait } from '../../../retry/wait.ts';
import { connect, type ConnectionFlags } from '../connection/connection-options.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { withOptionNames } from '../failures/option-errors.ts';
import { OutcomeError } from '../failures/outcome-error.ts';
import { UsageError } from '../failures/usage-error.ts';
import { interruption } from '../interruption.ts';
import { chooseDisplay } from './choose-display.ts';
import type { CodeDisplay } from './code-display.ts';
import { pictureDisplay } from './picture-display.ts';
import { showPairCode, showQrCodes } from './show-codes.ts';
import { explainUnreachable } from './unreachable-whatsapp.ts';
import { untilLoggedIn } from './until-logged-in.ts';

export interface PairOptions extends ConnectionFlags {
  readonly phone?: string;
  readonly png?: string;
  readonly codes: number;
  readonly json?: boolean;
}

/**
 * Shows a code until a phone has used it. Each request for a code starts a new pairing and invalidates the code shown
 * before (gateway behaviour), so a new code is requested only after the last one has expired. The session status
 * tells when a phone is paired.
 */
export const pairPhone = async (options: PairOptions): Promise<void> => {
  if (options.phone !== undefined && options.png !== undefined)
    throw new UsageError('--phone shows a code to type, --png a code to scan: use one of them.');
  const client = await connect(options);
  const { signal } = interruption;
  const screen = chooseDisplay(options.json === true);
  const status = await client.session.getStatus({ signal });
  if (status.isLoggedIn) {
    await screen.end({ deviceId: status.deviceId, wasPaired: true });
    return;
  }
  // The picture is removed at the end, so it must not be a file of the user.
  if (options.png !== undefined && existsSync(options.png))
    throw new UsageError(`--png: ${options.png} already exists.`);
  const displays: CodeDisplay[] = [
    ...(options.png === undefined ? [] : [pictureDisplay(options.png)]),
    screen,
  ];
  let deviceId: string | undefined;
  try {
    deviceId = await pairedDevice(client, displays, options, signal);
  } finally {
    for (const display of displays)
      await display.end(deviceId === undefined ? undefined : { deviceId, wasPaired: false });
  }
};

/** Shows codes until a phone is paired. @returns the id of the linked device. */
const pairedDevice = async (
  client: WsapiClient,
  displays: readonly CodeDisplay[],
  { phone, codes: count }: PairOptions,
  interrupted: AbortSignal,
): Promise<string> => {
  const over = new AbortController();
  const signal = AbortSignal.any([interrupted, over.signal]);
  const note = (text: string): void => {
    for (const display of displays) display.note(text);
  };
  const codes = withOptionNames(
    (field) => (field === 'phone' ? { name: '--phone', value: phone } : undefined),
    () =>
      phone === undefined
        ? showQrCodes(client, displays, count, signal)
        : showPairCode(client, displays, phone, signal),
  ).catch((error: unknown) => explainFailure(error, signal));
  const loggedIn = untilLoggedIn(client, signal, note);
  try {
    return await Promise.race([loggedIn, codes]);
  } finally {
    over.abort();
    // The one that lost the race rejects with the abort.
    await Promise.allSettled([loggedIn, codes]);
  }
};

/** How long the login after a scan may take. During it the gateway gives no new code. */
const loginMs = 30_000;

const explainFailure = async (error: unknown, signal: AbortSignal): Promise<never> => {
  if (!(error instanceof BadRequestError) || !error.detail.includes('already registered'))
    throw explainUnreachable(error);
  await wait(loginMs, signal);
  throw new OutcomeError(
    'A phone is paired, but not logged in: the instance may be starting, or have no connection to WhatsApp. Wait, or restart the instance. To pair another phone, run wsapi-client session logout first.',
    exitCodes.notPaired,
  );
};
