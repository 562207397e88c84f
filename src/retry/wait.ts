import { unlessAborted } from './unless-aborted.ts';

/** The longest time that a timer can run, in ms; a longer one would fire at once. */
export const longestTimerMs = 2 ** 31 - 1;

/**
 * Resolves after some milliseconds, or rejects with the signal's reason as soon as that is aborted. Leaves neither a
 * timer nor a listener behind.
 */
export const wait = (ms: number, signal: AbortSignal | undefined): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, longestTimerMs));
  });
  return (signal ? unlessAborted(over, signal) : over).finally(() => clearTimeout(timer));
};
