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
