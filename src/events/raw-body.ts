import { ConfigurationError } from '../errors/configuration-error.ts';

/** A body as it came over the wire. A string stands for its UTF-8 bytes. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/**
 * The bytes of a body.
 *
 * @throws {ConfigurationError} for anything else. Usually that is an object that a body parser made.
 */
export const bytesOf = (body: RawBody): Uint8Array<ArrayBuffer> => {
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body))
    return body.buffer instanceof ArrayBuffer
      ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
      : new Uint8Array(body);
  const given = body as unknown;
  throw new ConfigurationError(
    `The body must be the bytes that arrived or their text, not ${given === null ? 'null' : `a value of type ${typeof given}`}: the signature is computed over the bytes. If a body parser runs first, pass the raw body that it read.`,
  );
};

/** The text of a body. Undefined if the bytes are not valid UTF-8. */
export const textOf = (body: RawBody): string | undefined => {
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(body));
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    return undefined;
  }
};
