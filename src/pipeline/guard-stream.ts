import { close, isOfBytes, streamOf, type OpenStream } from '../transports/byte-stream.ts';
import type { CallClock } from './call-clock.ts';
import { EarlyEnd } from '../transports/early-end.ts';

/**
 * A file's body under the call's clock: it ends with the time-out, the deadline or the caller's signal, and
 * once it has ended, so has the clock. What breaks it off comes as one of this package's errors.
 */
export const guardStream = (open: OpenStream, clock: CallClock): OpenStream => {
  const attempt = clock.attemptEnd ?? EarlyEnd.over;
  return (wanted) => {
    const stream = open(wanted);
    const kind = isOfBytes(stream) ? wanted : undefined;
    const reader = stream.getReader();
    return streamOf(
      {
        async pull(controller) {
          try {
            const { done, value } = await attempt.unlessOver(reader.read());
            if (!done) {
              controller.enqueue(value);
              return;
            }
            clock.end();
            close(controller);
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
      kind,
    );
  };
};
