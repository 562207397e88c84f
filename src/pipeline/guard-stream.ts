import type { CallClock } from './call-clock.ts';
import { unlessAborted } from './unless-aborted.ts';

/**
 * Puts the body of a file under the time limits of its call: the timeout, the deadline and the caller's signal end it,
 * and its end ends the call's clock. Failures become errors of this package.
 */
export const guardStream = (
  open: () => ReadableStream<Uint8Array>,
  clock: CallClock,
): (() => ReadableStream<Uint8Array>) => {
  const signal = clock.attemptSignal ?? AbortSignal.abort();
  return () => {
    const reader = open().getReader();
    return new ReadableStream(
      {
        async pull(controller) {
          try {
            const { done, value } = await unlessAborted(reader.read(), signal);
            if (!done) {
              controller.enqueue(value);
              return;
            }
            clock.end();
            controller.close();
          } catch (error) {
            clock.end();
            controller.error(clock.errorOf(error));
          }
        },
        async cancel(reason) {
          clock.end();
          await reader.cancel(reason);
        },
      },
      { highWaterMark: 0 },
    );
  };
};
