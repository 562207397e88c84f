import { ConfigurationError } from '../errors/configuration-error.ts';

/** A body as it came over the wire. A string is taken for its UTF-8. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/**
 * The bytes of a body.
 *
 * @throws {ConfigurationError} for anything else: mostly an object, which something parsed before.
 */
export const bytesOf = (body: RawBody): Uint8Array<ArrayBuffer> => {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  // JavaScript passes anything.
  if (ArrayBuffer.isView(body))
    return body.buffer instanceof ArrayBuffer
      ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
      : new Uint8Array(body);
  const given = body as unknown;
  throw new ConfigurationError(
    `The body has to be the bytes that came, or their text, not ${given === null ? 'null' : `a value of type ${typeof given}`}: the signature is of the bytes. If a parser was before, give the raw body that it read.`,
  );
};

/** The text of a body; undefined where the bytes are no UTF-8. */
export const textOf = (body: RawBody): string | undefined => {
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(body));
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    return undefined;
  }
};
