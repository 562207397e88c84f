import type { CallTime } from './call-time.ts';
import { onAbort } from '../retry/on-abort.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';
import { streamOf } from '../transports/read-stream.ts';

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
  // The time must end even if nobody reads the file.
  onAbort(signal, () => time.end());
  return () => {
    const reader = open().getReader();
    const next = async (): Promise<IteratorResult<Uint8Array, unknown>> => {
      try {
        const chunk = await unlessAborted(reader.read(), signal);
        if (chunk.done) time.end();
        return chunk;
      } catch (error) {
        const reported = time.errorOf(error);
        time.end();
        // A `fetch` that was passed may ignore the signal.
        reader.cancel(reported).catch(() => undefined);
        throw reported;
      }
    };
    return streamOf(next, (reason) => {
      time.end();
      // `fetch` rejects if the body has failed before; nobody wants the rest of it any more.
      return reader.cancel(reason).catch(() => undefined);
    });
  };
};
