import { BodyTooLargeError } from './transport.ts';

/**
 * All of a stream as text.
 *
 * @throws {BodyTooLargeError} as soon as more than the limit has come.
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

/** The beginning of a stream as text: what comes until the limit, the end, or whatever breaks it off. */
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
    // What has come is what there is.
  }
  return text.slice(0, maxBytes);
};

/** Hands out the chunks of a stream until so many bytes have come, and lets the rest go. */
const eachChunk = async (
  stream: ReadableStream<Uint8Array>,
  untilBytes: number,
  take: (chunk: Uint8Array, received: number) => void,
): Promise<void> => {
  // A reader, for Safari cannot iterate a stream.
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
