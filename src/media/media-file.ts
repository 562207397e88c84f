import { InvalidMediaError } from '../errors/invalid-media-error.ts';
import type { FieldPlace } from '../errors/field-error.ts';
import { fromBase64, standardBase64, toBase64 } from './base64.ts';
import type { MediaContent } from './media-data.ts';

/** So much of a file tells its type. */
const headBytes = 4_200;

/** Bytes up to here are written into the request at once; a stream would cost more than it saves. */
const inlineBytes = 65_536;

/** A file on its way into a request. */
export interface MediaFile {
  /** Whether it was given in base64, as the gateway takes it. */
  readonly isEncoded: boolean;
  /** The MIME type, where the giver says it. */
  readonly type: string | undefined;
  readonly fileName: string | undefined;
  /** The first bytes, at most so many as it takes to tell the type. */
  head(): Promise<Uint8Array>;
  /** What stands in the request's JSON: the file in base64, or for one that is streamed the mark of its place. */
  toJSON(): string;
}

/** A file that is in memory as base64. */
class InlineFile implements MediaFile {
  readonly isEncoded: boolean;
  readonly type: string | undefined;
  readonly fileName = undefined;
  readonly #base64: string;

  constructor(base64: string, isEncoded: boolean, type?: string) {
    this.#base64 = base64;
    this.isEncoded = isEncoded;
    this.type = type;
  }

  head(): Promise<Uint8Array> {
    return Promise.resolve(fromBase64(this.#base64.slice(0, (headBytes * 4) / 3)));
  }

  toJSON(): string {
    return this.#base64;
  }
}

/** A file that is being read. */
interface Reading {
  next(): Promise<{ readonly done?: boolean; readonly value?: unknown }>;
  /** Lets the source go, also where it has stalled. */
  end(): void;
}

/** A file that is read while the request is sent, from the beginning for each attempt. */
export class StreamedFile implements MediaFile {
  readonly isEncoded = false;
  readonly type: string | undefined;
  readonly fileName: string | undefined;
  /** Its length in bytes, where that is known before it is read. */
  readonly size: number | undefined;
  /** Whether it can be opened any number of times. */
  readonly #reopens: boolean;
  readonly #open: () => MediaContent | Promise<MediaContent>;
  readonly #place: FieldPlace;
  readonly #mark = crypto.randomUUID();
  /** The chunks that were read to tell the type, to be given out first. */
  #read: Uint8Array[] = [];
  #reading: Reading | undefined;
  #wasOpened = false;
  #isClosed = false;

  constructor(
    open: () => MediaContent | Promise<MediaContent>,
    {
      place,
      reopens,
      content,
      size = content?.size,
    }: { place: FieldPlace; reopens: boolean; content?: Blob; size?: number },
  ) {
    this.size = size;
    this.#open = open;
    this.#place = place;
    this.#reopens = reopens;
    this.type = content?.type === '' ? undefined : content?.type;
    this.fileName = content && 'name' in content ? String(content.name) : undefined;
  }

  toJSON(): string {
    return this.#mark;
  }

  /** Whether it can be read once more. */
  get repeatable(): boolean {
    return this.#reopens || !this.#wasOpened;
  }

  async head(): Promise<Uint8Array> {
    const reading = await this.#start();
    let length = 0;
    while (length < headBytes) {
      const chunk = await this.#next(reading);
      if (chunk === undefined) break;
      this.#read.push(chunk);
      length += chunk.length;
    }
    return joined(this.#read).subarray(0, headBytes);
  }

  /** @throws {InvalidMediaError} where it cannot be read, or gives something else than bytes. */
  async *open(): AsyncGenerator<Uint8Array, void> {
    const read = this.#read.splice(0);
    const reading = (read.length > 0 ? this.#reading : undefined) ?? (await this.#start());
    let length = 0;
    for (;;) {
      const chunk = read.shift() ?? (await this.#next(reading));
      if (chunk === undefined) break;
      length += chunk.length;
      if (this.size !== undefined && length > this.size) throw this.#changed();
      yield chunk;
    }
    if (length === 0) throw new InvalidMediaError('The file is empty.', this.#place);
    if (this.size !== undefined && length < this.size) throw this.#changed();
  }

  /** Lets go of what was opened, wherever it is: nobody wants it any more. */
  close(): void {
    this.#isClosed = true;
    this.#reading?.end();
  }

  /** Its length was announced, and nothing else may follow. */
  #changed(): InvalidMediaError {
    return new InvalidMediaError('The file changed its length while it was sent.', this.#place);
  }

  async #start(): Promise<Reading> {
    this.#reading?.end();
    this.#read = [];
    this.#wasOpened = true;
    try {
      this.#reading = readingOf(await this.#open());
    } catch (cause) {
      throw new InvalidMediaError('The file could not be opened.', this.#place, cause);
    }
    // It was closed while it was opened.
    if (this.#isClosed) this.#reading.end();
    return this.#reading;
  }

  async #next(reading: Reading): Promise<Uint8Array | undefined> {
    let next: Awaited<ReturnType<Reading['next']>>;
    try {
      next = await reading.next();
    } catch (cause) {
      throw new InvalidMediaError('The file could not be read.', this.#place, cause);
    }
    // What was ended from here ends like a file that is over: whoever still sends it would send half of it as all.
    if (this.#isClosed || reading !== this.#reading)
      throw new InvalidMediaError('The file was let go before its end.', this.#place);
    if (next.done === true) return undefined;
    const bytes = bytesOf(next.value);
    if (bytes) return bytes;
    throw new InvalidMediaError(
      `The stream gave a ${typeof next.value} where bytes are meant; open it without an encoding.`,
      this.#place,
    );
  }
}

/**
 * Takes a file in any of the forms of `MediaData`.
 *
 * @throws {InvalidMediaError} for what is none, or is empty.
 */
export const mediaFile = (data: unknown, place: FieldPlace): MediaFile => {
  if (typeof data === 'string') return base64File(data, place);
  const bytes = bytesOf(data);
  if (bytes?.length === 0 || (isBlob(data) && data.size === 0))
    throw new InvalidMediaError('The file is empty.', place);
  if (bytes && bytes.length <= inlineBytes) return new InlineFile(toBase64(bytes), false);
  if (bytes) return new StreamedFile(() => bytes, { place, reopens: true, size: bytes.length });
  if (isBlob(data)) return new StreamedFile(() => data, { place, reopens: true, content: data });
  if (typeof data === 'function')
    return new StreamedFile(data as () => MediaContent, { place, reopens: true }); // what it gives is looked at then
  if (isStream(data)) return new StreamedFile(() => data, { place, reopens: false });
  throw new InvalidMediaError(
    `A file is base64, bytes, a Blob, a stream of bytes, or a function that opens one; not of type ${typeof data}.`,
    place,
  );
};

export const isMediaFile = (value: unknown): value is MediaFile =>
  value instanceof InlineFile || value instanceof StreamedFile;

const base64File = (text: string, place: FieldPlace): MediaFile => {
  const [, head, encoded] = /^\s*data:([^,]*),(.*)$/is.exec(text) ?? [];
  const [, type] = /^(.*);\s*base64\s*$/is.exec(head ?? ';base64') ?? [];
  if (type === undefined) throw new InvalidMediaError('A data: URL has to be in base64.', place);
  const base64 = standardBase64(encoded ?? text);
  if (base64 === undefined)
    throw new InvalidMediaError(
      'The text is no base64. Give the bytes, a Blob or a stream, which are encoded for you; an address goes into url.',
      place,
    );
  if (base64 === '') throw new InvalidMediaError('The file is empty.', place);
  return new InlineFile(base64, true, type === '' ? undefined : type);
};

const bytesOf = (value: unknown): Uint8Array | undefined => {
  if (value instanceof Uint8Array) return value;
  if (ArrayBuffer.isView(value))
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  // By its tag: one from another realm is no instance of this one's class.
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]'
    ? new Uint8Array(value as ArrayBuffer)
    : undefined;
};

const isBlob = (value: unknown): value is Blob =>
  typeof value === 'object' &&
  value !== null &&
  'size' in value &&
  'stream' in value &&
  typeof value.stream === 'function';

const isStream = (value: unknown): value is ReadableStream | AsyncIterable<Uint8Array> =>
  typeof value === 'object' &&
  value !== null &&
  ('getReader' in value || Symbol.asyncIterator in value);

const readingOf = (content: MediaContent): Reading => {
  const bytes = bytesOf(content);
  if (bytes) return readingOf(new Blob([bytes]));
  if (isBlob(content)) return readingOf(content.stream());
  if (!isStream(content))
    throw new TypeError('What was opened is neither bytes nor a Blob nor a stream.');
  if ('getReader' in content) {
    const reader = content.getReader();
    return {
      next: () => reader.read(),
      end: () => void reader.cancel().catch(() => undefined),
    };
  }
  const chunks = content[Symbol.asyncIterator]();
  return {
    next: () => chunks.next(),
    end: () => {
      // A generator that stalls hears of its end only once it goes on; a stream of Node hears of it at once.
      if (isDestroyable(content)) content.destroy();
      else void chunks.return?.().catch(() => undefined);
    },
  };
};

/** A stream of Node. */
const isDestroyable = (value: object): value is { destroy(): void } =>
  'destroy' in value && typeof value.destroy === 'function';

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};
