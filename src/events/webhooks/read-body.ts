import { unlessAborted } from '../../pipeline/unless-aborted.ts';
import { Refusal } from './answer.ts';

/** What a body is read within. */
export interface BodyLimits {
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /**
   * Told of bytes as they come.
   *
   * @throws {Refusal} where there is no room for them.
   */
  readonly onBytes: (count: number) => void;
}

/** @throws {Refusal} for a body that says of itself that it is too long. */
export const checkLength = (length: string | null | undefined, maxBytes: number): void => {
  if (Number(length ?? 0) > maxBytes) throw tooLong(maxBytes);
};

const tooLong = (maxBytes: number): Refusal =>
  new Refusal(413, `the body is longer than maxBodyBytes, ${maxBytes}`);

/**
 * The bytes of a body, chunk by chunk.
 *
 * @param next gives the next chunk; undefined at the end.
 * @throws {Refusal} for a body that is too long, for which there is no room, that does not come in time, or that breaks off.
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
  } catch {
    throw signal.aborted
      ? new Refusal(408, 'the body did not come within answerWithinMs')
      : new Refusal(400, 'the body broke off');
  }
};

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
};
