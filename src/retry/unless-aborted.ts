import { onAbort } from './on-abort.ts';

/**
 * A promise that rejects with the signal's reason as soon as that is aborted, even if the work continues. Leaves no
 * listener behind.
 */
export const unlessAborted = <T>(promise: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const stopListening = onAbort(signal, () => {
      reject(signal.reason); // the caller's own reason, of any type
    });
    Promise.resolve(promise).finally(stopListening).then(resolve, reject);
  });
