import { InvalidMediaError, type FieldPlace } from '../errors/field-error.ts';
import type { MediaContent } from './media-data.ts';
import { headBytes, type MediaFile } from './media-file.ts';
import { bytesOf, readingOf, type Reading } from './media-source.ts';

/** A file that is read while the request is sent, from its beginning for each attempt. */
export class StreamedFile implements MediaFile {
  readonly isEncoded = false;
  readonly type: string | undefined;
  readonly fileName: string | undefined;
  /** Its length in bytes, if it is known before it is read. */
  readonly size: number | undefined;
  /** Whether it can be opened any number of times. */
  readonly #reopens: boolean;
  readonly #open: () => MediaContent | Promise<MediaContent>;
  readonly #place: FieldPlace;
  readonly #mark = crypto.randomUUID();
  /** The chunks that were read to tell the type, to be sent first. */
  #read: Uint8Array[] = [];
  #reading: Reading | undefined;
  /** Identifies the current opening. That of an attempt that timed out may still be going on. */
  #opening: object | undefined;
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
    if (length === 0) throw new InvalidMediaError('The file is empty.', this.#place);
    return Uint8Array.from(
      this.#read.flatMap((chunk) => [...chunk.subarray(0, headBytes)]),
    ).subarray(0, headBytes);
  }

  /** @throws {InvalidMediaError} if it cannot be read, or contains something else than bytes. */
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

  close(): void {
    this.#isClosed = true;
    this.#reading?.end();
  }

  /** The request announced its length, so nothing else may follow. */
  #changed(): InvalidMediaError {
    return new InvalidMediaError('The file changed its length while it was sent.', this.#place);
  }

  #aborted(): InvalidMediaError {
    return new InvalidMediaError('Reading the file was aborted.', this.#place);
  }

  async #start(): Promise<Reading> {
    this.#reading?.end();
    this.#read = [];
    this.#wasOpened = true;
    const opening = (this.#opening = {});
    let reading: Reading;
    try {
      reading = readingOf(await this.#open());
    } catch (cause) {
      throw new InvalidMediaError('The file could not be opened.', this.#place, cause);
    }
    // Meanwhile the call may have ended, or another attempt may have opened the file.
    const isCurrent = opening === this.#opening;
    if (this.#isClosed || !isCurrent) reading.end();
    if (!isCurrent) throw this.#aborted();
    this.#reading = reading;
    return reading;
  }

  async #next(reading: Reading): Promise<Uint8Array | undefined> {
    let next: Awaited<ReturnType<Reading['next']>>;
    try {
      next = await reading.next();
    } catch (cause) {
      throw new InvalidMediaError('The file could not be read.', this.#place, cause);
    }
    // A source that this class closed looks complete, so a sender that is still reading would send half a file.
    if (this.#isClosed || reading !== this.#reading) throw this.#aborted();
    if (next.done === true) return undefined;
    const bytes = bytesOf(next.value);
    if (bytes) return bytes;
    throw new InvalidMediaError(
      `The stream contains a ${typeof next.value} instead of bytes; open it without an encoding.`,
      this.#place,
    );
  }
}
