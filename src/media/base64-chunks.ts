import { toBase64 } from './base64.ts';

/** Read at once: a multiple of three, so that no padding comes between; larger ones take memory and no less time. */
const chunkBytes = 65_538;

/** Gives memory for so many bytes. What gives the same again has to know that nobody needs what is in it. */
export type Allocate = (length: number) => Uint8Array;

/** So much memory as a chunk takes at most. */
export const longestChunk = (chunkBytes / 3) * 4;

const encoder = new TextEncoder();

/** A file's bytes in base64, chunk by chunk as they come, each in memory that is asked for. */
export async function* base64Chunks(
  chunks: AsyncIterable<Uint8Array>,
  allocate: Allocate,
): AsyncGenerator<Uint8Array, void> {
  // One memory for all of them: what is thrown away is collected late, and adds up.
  const bytes = new Uint8Array(chunkBytes);
  let filled = 0;
  const encoded = (length: number): Uint8Array => {
    const base64 = toBase64(bytes.subarray(0, length));
    const chunk = allocate(base64.length);
    encoder.encodeInto(base64, chunk);
    return chunk.subarray(0, base64.length);
  };
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
