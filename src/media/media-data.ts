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
 * The MIME type and name of a `File`, and of a file from multer, are used, but not those of a `File` that a function
 * returns.
 *
 * @example data: await openAsBlob('menu.jpg')
 * @example data: () => createReadStream('film.mp4')
 */
export type MediaData =
  string | MediaContent | UploadedFile | (() => MediaContent | Promise<MediaContent>);

/** A file that brings its name: a `File`, or one from multer. */
export type NamedFile = (Blob & { readonly name: string }) | UploadedFile;

/** A file that was uploaded to a server and is in memory, as multer hands it over in `req.file`. */
export interface UploadedFile {
  readonly buffer: Uint8Array;
  /** Its MIME type, as the browser says. */
  readonly mimetype: string;
  /** Its name, as the browser says. */
  readonly originalname: string;
}
