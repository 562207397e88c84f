/**
 * The body of an answer as it was before it was packed (RFC 9110, section 8.4); of a coding that is not known, as it
 * came. A proxy may pack what nobody asked it to pack, so Node's modules for it are loaded where that happens.
 */
export const unpack = (
  packed: ReadableStream<Uint8Array>,
  coding: string,
): ReadableStream<Uint8Array> => {
  const { Readable, pipeline } = process.getBuiltinModule('node:stream');
  const names = coding.toLowerCase().split(',');
  const steps = names.map((name) => stepOf(name.trim())).filter((step) => step !== undefined);
  if (steps.length < names.length) return packed;
  let body = Readable.fromWeb(packed as never); // the types of the web's and of Node's streams are not the same
  // An error of one is passed on to the last.
  for (const step of steps.reverse()) body = pipeline(body, step, () => undefined);
  return Readable.toWeb(body) as ReadableStream<Uint8Array>; // bytes, as zlib gives them
};

const stepOf = (name: string) => {
  const zlib = process.getBuiltinModule('node:zlib');
  if (name === 'gzip' || name === 'x-gzip') return zlib.createGunzip();
  if (name === 'deflate') return zlib.createInflate();
  return name === 'br' ? zlib.createBrotliDecompress() : undefined;
};
