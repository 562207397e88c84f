/** The content of a file: bytes, a `Blob` (so a `File`, or `await fs.openAsBlob(path)`), or a stream of bytes. */
export type MediaContent =
  ArrayBuffer | ArrayBufferView | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * A file to send. A string is base64 (or base64url), or a `data:` URL, as it comes from a canvas or a form. Bytes,
 * Blobs and streams are encoded while they are sent.
 *
 * A stream can be read once, so a call with one cannot be sent again after a rate limit: give a function that
 * opens it instead.
 *
 * @example data: await openAsBlob('menu.jpg')
 * @example data: () => createReadStream('film.mp4')
 */
export type MediaData = string | MediaContent | (() => MediaContent | Promise<MediaContent>);
