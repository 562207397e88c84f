import { close, isOfBytes, streamOf, type OpenStream } from '../transports/byte-stream.ts';
import type { CallTime } from './call-time.ts';
import { unlessAborted } from './unless-aborted.ts';

/**
 * The body of a file within the time of its call: it ends with the timeout, the deadline or the caller's signal, and the
 * call's time ends with it. What interrupts it is reported as one of this package's errors.
 */
export const guardStream = (open: OpenStream, time: CallTime): OpenStream => {
  const signal = time.attemptSignal;
  return (wanted) => {
    const stream = open(wanted);
    const kind = isOfBytes(stream) ? wanted : undefined;
    const reader = stream.getReader();
    return streamOf(
      {
        async pull(controller) {
          try {
            const { done, value } = await unlessAborted(reader.read(), signal);
            if (!done) {
              controller.enqueue(value);
              return;
            }
            time.end();
            close(controller);
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
      kind,
    );
  };
};
