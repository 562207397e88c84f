import { BodyTooLargeError } from './transport.ts';

/**
 * Reads a stream as text.
 *
 * @throws {BodyTooLargeError} as soon as more than the limit has arrived.
 */
export const readText = async (
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  await eachChunk(stream, maxBytes, (chunk, received) => {
    if (received > maxBytes) throw new BodyTooLargeError();
    text += decoder.decode(chunk, { stream: true });
  });
  return text + decoder.decode();
};

/** Reads the beginning of a stream as text: up to the limit, the end, or a failure. */
export const readBeginning = async (
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  try {
    await eachChunk(stream, maxBytes, (chunk) => {
      text += decoder.decode(chunk, { stream: true });
    });
  } catch {
    // Half of an error message is better than none.
  }
  return text.slice(0, maxBytes);
};

/** Passes on the chunks of a stream until so many bytes have arrived, and cancels the rest. */
const eachChunk = async (
  stream: ReadableStream<Uint8Array>,
  untilBytes: number,
  take: (chunk: Uint8Array, received: number) => void,
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
