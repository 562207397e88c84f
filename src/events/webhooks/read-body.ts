import { unlessAborted } from '../../retry/unless-aborted.ts';
import { Refusal } from './webhook-response.ts';

/** What a body is read within. */
export interface BodyLimits {
  readonly maxBytes: number;
  /** Aborted when the body is given up. Its reason is the `Refusal` that says why. */
  readonly signal: AbortSignal;
  /**
   * Called with the number of bytes of each chunk.
   *
   * @throws {Refusal} if there is no room for them.
   */
  readonly onBytes: (count: number) => void;
}

/** @throws {Refusal} for a body whose `Content-Length` is too large. */
export const checkLength = (length: string | null | undefined, maxBytes: number): void => {
  if (Number(length ?? 0) > maxBytes) throw tooLong(maxBytes);
};

const tooLong = (maxBytes: number): Refusal =>
  new Refusal(413, `the body is longer than \`maxBodyBytes\` (${maxBytes})`);

/**
 * Reads a body chunk by chunk.
 *
 * @param next gives the next chunk, or undefined at the end.
 * @throws {Refusal} for a body that is too long, too slow or incomplete, or for which there is no room.
 */
export const readBody = async (
  next: () => Promise<Uint8Array | undefined>,
  { maxBytes, signal, onBytes }: BodyLimits,
): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = await nextChunk(next, signal);
    if (chunk === undefined) return joined(chunks, length);
    length += chunk.byteLength;
    if (length > maxBytes) throw tooLong(maxBytes);
    onBytes(chunk.byteLength);
    chunks.push(chunk);
  }
};

const nextChunk = async (
  next: () => Promise<Uint8Array | undefined>,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> => {
  try {
    return await unlessAborted(next(), signal);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(400, 'the body is incomplete');
  }
};

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
};
