import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { wait } from '../../../retry/wait.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { OutcomeError } from '../failures/outcome-error.ts';
import type { CodeDisplay } from './code-display.ts';

/** How long the first code of a pairing is valid. */
const lifeMs = 60_000;

/**
 * How long to wait after a code has expired. A phone that scanned it in the last second is still logging in, and a
 * new pairing would stop it.
 */
const graceMs = 5_000;

/** How long to wait for a code to be typed. The gateway does not say how long it is valid. */
const pairCodeMs = 180_000;

const notPaired = (what: string): OutcomeError =>
  new OutcomeError(
    `No phone was paired with ${what}. To try again: wsapi-client pair`,
    exitCodes.notPaired,
  );

/** Shows one code after another. It never resolves: it ends with the signal, or with an error after the last code. */
export const showQrCodes = async (
  client: WsapiClient,
  displays: readonly CodeDisplay[],
  count: number,
  signal: AbortSignal,
): Promise<never> => {
  for (let number = 1; number <= count; number += 1) {
    const { code } = await client.session.getQRText({ signal });
    const ends = performance.now() + lifeMs;
    for (const display of displays) await display.showQrCode(code, { number, count });
    for (;;) {
      const left = ends - performance.now();
      for (const display of displays) display.countDown(Math.max(0, left));
      if (left <= -graceMs) break;
      await wait(untilNextSecond(left), signal);
    }
  }
  throw notPaired(count === 1 ? 'the code' : `any of the ${count} codes`);
};

export const showPairCode = async (
  client: WsapiClient,
  displays: readonly CodeDisplay[],
  phone: string,
  signal: AbortSignal,
): Promise<never> => {
  const { code } = await client.session.getPairCode(phone, { signal });
  for (const display of displays) display.showPairCode(code);
  await wait(pairCodeMs, signal);
  throw notPaired('the code');
};

/** Milliseconds until the displayed number of seconds changes; at most a second, since the machine may sleep. */
const untilNextSecond = (left: number): number => (left > 0 ? left % 1_000 || 1_000 : 1_000);
