/** Without `Buffer`, `btoa` takes a string of so many characters at once; a multiple of three, so that no padding comes between. */
const chunkBytes = 24_576;

/**
 * Bytes as base64 in the standard alphabet with padding, which is what the gateway reads (RFC 4648 section 4).
 *
 * @example toBase64(new Uint8Array([255, 216])); // '/9g='
 */
export const toBase64 = (bytes: Uint8Array): string => {
  // Node's own is a hundred times as fast as the way that every runtime has.
  const { Buffer: NodeBuffer } = globalThis as { Buffer?: typeof Buffer };
  if (NodeBuffer)
    return NodeBuffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  let text = '';
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    text += btoa(String.fromCharCode(...bytes.subarray(start, start + chunkBytes)));
  }
  return text;
};

/** The bytes of so much of a text in the standard alphabet as makes whole groups of four. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.slice(0, text.length - (text.length % 4))), (character) =>
    character.charCodeAt(0),
  );

/**
 * Base64 in the one spelling that the gateway reads: of the two alphabets the standard one, with padding, without
 * line breaks. Undefined for what is no base64.
 *
 * @example standardBase64('_9g'); // '/9g='
 */
export const standardBase64 = (text: string): string | undefined => {
  const written = text.replace(/\s+/g, '').replace(/-/g, '+').replace(/_/g, '/');
  // Of padding there are two at most; a pattern for any number of them would take its time over a text of nothing else.
  const standard = written.replace(/={1,2}$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(standard) || standard.length % 4 === 1) return undefined;
  return standard.padEnd(Math.ceil(standard.length / 4) * 4, '=');
};
