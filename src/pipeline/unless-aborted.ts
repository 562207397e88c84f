import { onAbort } from '../retry/on-abort.ts';

/**
 * A promise that rejects with the signal's reason as soon as that is aborted, even if the work goes on. Leaves no
 * listener behind.
 *
 * @param onLate called with a result that comes after the abort.
 */
export const unlessAborted = <T>(
  promise: Promise<T>,
  signal: AbortSignal,
  onLate?: (value: T) => void,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const stopListening = onAbort(signal, () => {
      reject(signal.reason); // the caller's own reason, of any type
    });
    promise.then(
      (value) => {
        stopListening();
        if (signal.aborted) onLate?.(value);
        resolve(value);
      },
      (error: unknown) => {
        stopListening();
        reject(error);
      },
    );
  });
