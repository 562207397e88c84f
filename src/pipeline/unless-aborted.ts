/**
 * A promise that does not wait for one who is slow to notice, or does not notice, that nobody waits any more: it
 * rejects with the signal's reason as soon as that is aborted. No listener is left behind.
 *
 * @param onLate told what comes all the same, afterwards.
 */
export const unlessAborted = <T>(
  promise: Promise<T>,
  signal: AbortSignal,
  onLate?: (value: T) => void,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void => {
      reject(signal.reason as Error); // the caller's own reason, whatever it is
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    promise.then(
      (value) => {
        signal.removeEventListener('abort', onAbort);
        if (signal.aborted) onLate?.(value);
        resolve(value);
      },
      (error: unknown) => {
        signal.removeEventListener('abort', onAbort);
        reject(error); // it rejects with what the promise did
      },
    );
  });
