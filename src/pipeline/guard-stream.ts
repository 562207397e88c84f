import type { CallTime } from './call-time.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';

/**
 * Puts the body of a file under the time limits of its call: the timeout, the deadline and the caller's signal end it,
 * and the call's time ends with it. Failures become errors of this package.
 */
export const guardStream = (
  open: () => ReadableStream<Uint8Array>,
  time: CallTime,
): (() => ReadableStream<Uint8Array>) => {
  const signal = time.attemptSignal;
  time.holdForFile();
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
            time.end();
            controller.close();
          } catch (error) {
            const reported = time.errorOf(error);
            time.end();
            controller.error(reported);
          }
        },
        async cancel(reason) {
          time.end();
          await reader.cancel(reason);
        },
      },
      { highWaterMark: 0 },
    );
  };
};
