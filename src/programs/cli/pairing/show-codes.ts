import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { OutcomeError } from '../failures/outcome-error.ts';
import { delay } from './delay.ts';
import type { Display } from './code-display.ts';

/** Of each new pairing, the first code lives so long. */
const lifeMs = 60_000;

/**
 * So long after its end no new code is asked for: a phone that scanned in the last second is still at it, and a
 * new pairing would take it away.
 */
const graceMs = 5_000;

/** So long a code to type is waited for. The gateway does not say how long it lives. */
const pairCodeMs = 180_000;

const nobody = (what: string): OutcomeError =>
  new OutcomeError(
    `No phone has taken ${what}, and no other is shown. Once somebody holds the phone: wsapi-client pair`,
    exitCodes.notPaired,
  );

/** Shows so many codes, one after the other. It never resolves: it is over when a phone is logged in, or with an error. */
export const showQrCodes = async (
  client: WsapiClient,
  displays: readonly Display[],
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
      await delay(untilNextSecond(left), signal);
    }
  }
  throw nobody(count === 1 ? 'the code' : `any of the ${count} codes`);
};

export const showPairCode = async (
  client: WsapiClient,
  displays: readonly Display[],
  phone: string,
  signal: AbortSignal,
): Promise<never> => {
  const { code } = await client.session.getPairCode(phone, { signal });
  for (const display of displays) display.showPairCode(code);
  await delay(pairCodeMs, signal);
  throw nobody('the code');
};

/** Up to where the number of seconds left becomes another; at most a second, for a machine may have slept. */
const untilNextSecond = (left: number): number => (left > 0 ? left % 1_000 || 1_000 : 1_000);
