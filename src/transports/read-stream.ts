import { BodyTooLargeError } from './transport.ts';

/**
 * Reads all of a stream.
 *
 * @throws {BodyTooLargeError} as soon as more than the limit has arrived.
 */
export const readWhole = async (
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array[]> => {
  const chunks: Uint8Array[] = [];
  await eachChunk(stream, maxBytes, (chunk, received) => {
    if (received > maxBytes) throw new BodyTooLargeError();
    chunks.push(chunk);
  });
  return chunks;
};

/** Reads the start of a stream: up to the limit, the end or a failure. Half of an error message is better than none. */
export const readBeginning = async (
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array[]> => {
  const chunks: Uint8Array[] = [];
  await eachChunk(stream, maxBytes, (chunk) => chunks.push(chunk)).catch(() => undefined);
  return chunks;
};

/** Passes on the chunks of a stream until more than so many bytes have arrived, and cancels the rest. */
const eachChunk = async (
  stream: ReadableStream<Uint8Array>,
  untilBytes: number,
  take: (chunk: Uint8Array, received: number) => unknown,
): Promise<void> => {
  // Safari cannot iterate a stream, so a reader it is.
  const reader = stream.getReader();
  let received = 0;
  try {
    while (received <= untilBytes) {
      const { done, value } = await reader.read();
      if (done) return;
      received += value.byteLength;
      take(value, received);
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
};

/** Bytes as text, read as UTF-8, without a byte order mark. */
export const textOf = (chunks: readonly Uint8Array[]): string => {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
};

/** A stream that asks for one chunk at a time. */
export const streamOf = (
  next: () => Promise<IteratorResult<Uint8Array, unknown>>,
  cancel: (reason: unknown) => unknown = () => undefined,
): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel(reason) {
        await cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
