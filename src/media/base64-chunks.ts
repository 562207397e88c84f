import { toBase64 } from './base64.ts';

/**
 * How many bytes are encoded at once. A multiple of three, so only the end has padding. Larger chunks need memory and
 * save no time.
 */
const chunkBytes = 65_538;

const encoder = new TextEncoder();

/** Encodes a file's bytes as base64, chunk by chunk as they are read. */
export async function* base64Chunks(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const bytes = new Uint8Array(chunkBytes);
  let filled = 0;
  const encoded = (length: number): Uint8Array =>
    encoder.encode(toBase64(bytes.subarray(0, length)));
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length;) {
      const next = chunk.subarray(start, start + chunkBytes - filled);
      bytes.set(next, filled);
      start += next.length;
      filled += next.length;
      const whole = filled - (filled % 3);
      if (whole > 0) yield encoded(whole);
      bytes.copyWithin(0, whole, filled);
      filled -= whole;
    }
  }
  if (filled > 0) yield encoded(filled);
}
