import { HandlerTimeoutError } from '../errors/handler-timeout-error.ts';
import { longestTimerMs } from '../retry/wait.ts';

/** How long a handler may run. */
export interface HandlerTime {
  /** After this time the handler is given up, in ms. Undefined for never. */
  readonly limitMs: number | undefined;
  /** After this time a handler that still runs is reported, once, in ms. */
  readonly longMs: number;
  readonly onLong: () => void;
}

/**
 * Runs a handler within its time limit. Nothing can stop a function from outside, so when the time is over its signal
 * is aborted, and whatever it does afterwards is ignored.
 *
 * @param ending has the handler's signal. The caller aborts it when it gives the handler up.
 * @throws {HandlerTimeoutError} when the time is over. The handler's signal has the same error as its reason.
 */
export const runHandler = async (
  { limitMs, longMs, onLong }: HandlerTime,
  ending: AbortController,
  handle: (signal: AbortSignal) => unknown,
): Promise<void> => {
  const timers = [setTimeout(onLong, Math.min(longMs, longestTimerMs))];
  const timedOut = new Promise<never>((_, reject) => {
    if (limitMs === undefined || limitMs > longestTimerMs) return;
    const onTimeout = (): void => {
      const error = new HandlerTimeoutError(
        `The handler did not end within \`handlerTimeoutMs\` (${limitMs} ms).`,
      );
      // Reject first: a handler that rejects because of its signal must not be faster.
      reject(error);
      ending.abort(error);
    };
    timers.push(setTimeout(onTimeout, limitMs));
  });
  try {
    await Promise.race([handle(ending.signal), timedOut]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
};
