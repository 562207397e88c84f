/** The content of a file: bytes, a `Blob` (also a `File`, or `await fs.openAsBlob(path)`), or a stream of bytes. */
export type MediaContent =
  ArrayBuffer | ArrayBufferView | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * A file to send. A string is base64 (or base64url), or a `data:` URL, as it comes from a canvas or a form. Bytes,
 * Blobs and streams are encoded while they are sent.
 *
 * A stream can be read only once, so a call with one cannot be retried after a rate limit: pass a function that opens
 * it instead. A stream that was passed is closed when the call ends, however it ends.
 *
 * @example data: await openAsBlob('menu.jpg')
 * @example data: () => createReadStream('film.mp4')
 */
export type MediaData = string | MediaContent | (() => MediaContent | Promise<MediaContent>);
