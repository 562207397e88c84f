import { onAbort } from './on-abort.ts';

/** The longest time that a timer can run, in ms; a longer one would fire at once. */
export const longestTimerMs = 2 ** 31 - 1;

/**
 * Resolves after some milliseconds, or rejects with the signal's reason as soon as that is aborted. Leaves neither a
 * timer nor a listener behind.
 */
export const wait = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => {
        stopListening?.();
        resolve();
      },
      Math.min(ms, longestTimerMs),
    );
    const stopListening =
      signal &&
      onAbort(signal, () => {
        clearTimeout(timer);
        reject(signal.reason); // the caller's own reason, of any type
      });
  });
