/** The longest that a timer can run; a longer one would fire at once. */
export const longestTimerMs = 2 ** 31 - 1;

/**
 * Resolves after some milliseconds, or rejects with the signal's reason as soon as that is aborted. Neither a
 * timer nor a listener is left behind.
 */
export const wait = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error); // the caller's own reason, whatever it is
      return;
    }
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      },
      Math.min(ms, longestTimerMs),
    );
    signal?.addEventListener('abort', onAbort, { once: true });
  });
