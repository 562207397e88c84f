import { InvalidMediaError, type FieldPlace } from '../errors/field-error.ts';
import { fromBase64, standardBase64, toBase64 } from './base64.ts';
import type { MediaContent, UploadedFile } from './media-data.ts';
import { headBytes, type MediaFile } from './media-file.ts';
import { bytesOf, isBlob, isStream } from './media-source.ts';
import { StreamedFile } from './streamed-file.ts';

/** Up to this length bytes are written into the request at once; a stream would cost more than it saves. */
const inlineBytes = 65_536;

/**
 * Makes a `MediaFile` of any form of `MediaData`.
 *
 * @throws {InvalidMediaError} for anything else, and for an empty file.
 */
export const toMediaFile = (data: unknown, place: FieldPlace): MediaFile => {
  if (typeof data === 'string') return base64File(data, place);
  const bytes = bytesOf(data);
  if (bytes?.length === 0 || (isBlob(data) && data.size === 0))
    throw new InvalidMediaError('The file is empty.', place);
  if (bytes && bytes.length <= inlineBytes) return inlineFile(toBase64(bytes), false);
  if (bytes) return new StreamedFile(() => bytes, { place, reopens: true, size: bytes.length });
  if (isUploaded(data))
    return toMediaFile(new File([data.buffer], data.originalname, { type: data.mimetype }), place);
  if (isBlob(data)) return new StreamedFile(() => data, { place, reopens: true, content: data });
  if (typeof data === 'function')
    return new StreamedFile(data as () => MediaContent, { place, reopens: true }); // safe: its result is checked later
  if (isStream(data)) return new StreamedFile(() => data, { place, reopens: false });
  throw new InvalidMediaError(
    `A file must be base64, bytes, a Blob, a stream of bytes, or a function that opens one, not of type ${typeof data}.`,
    place,
  );
};

const isUploaded = (data: unknown): data is UploadedFile & { buffer: Uint8Array<ArrayBuffer> } =>
  typeof data === 'object' &&
  data !== null &&
  'buffer' in data &&
  data.buffer instanceof Uint8Array &&
  'mimetype' in data &&
  typeof data.mimetype === 'string' &&
  'originalname' in data &&
  typeof data.originalname === 'string';

/** A file that is in memory as base64. */
const inlineFile = (base64: string, isEncoded: boolean, type?: string): MediaFile => ({
  isEncoded,
  type,
  fileName: undefined,
  head: () => Promise.resolve(fromBase64(base64.slice(0, Math.ceil(headBytes / 3) * 4))),
  toJSON: () => base64,
  close: () => undefined,
});

const base64File = (text: string, place: FieldPlace): MediaFile => {
  const [, head, encoded] = /^\s*data:([^,]*),(.*)$/is.exec(text) ?? [];
  const [, type] = /^(.*);\s*base64\s*$/is.exec(head ?? ';base64') ?? [];
  if (type === undefined) throw new InvalidMediaError('A data: URL must be in base64.', place);
  const base64 = standardBase64(encoded ?? text);
  if (base64 === undefined)
    throw new InvalidMediaError(
      looksLikePath(text)
        ? "The text looks like a path, and files are not opened by their path. Pass data: await openAsBlob('menu.jpg'), from node:fs, or () => createReadStream('menu.jpg')."
        : 'The text is not base64. Pass the bytes, a Blob or a stream, which are encoded for you; a link goes into url.',
      place,
    );
  if (base64 === '') throw new InvalidMediaError('The file is empty.', place);
  return inlineFile(base64, true, type === '' ? undefined : type);
};

/** A short line that ends like a file name, or has a drive or a backslash: `./menu.jpg`, `C:\menu`. */
const looksLikePath = (text: string): boolean =>
  text.length < 1000 && /^(?![a-z]{2,}:)(?:.*\.\w{1,5}|[a-z]:.*|.*\\.*)$/i.test(text.trim());
