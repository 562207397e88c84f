import { ConfigurationError } from '../errors/configuration-error.ts';
import type { OpenStream } from '../transports/byte-stream.ts';
import type { CallClock } from './call-clock.ts';
import { guardStream } from './guard-stream.ts';
import { saveStream } from './save-stream.ts';

/**
 * A file as the gateway passes it on: a picture, a video, whatever somebody sent. Nothing is read before one of
 * the methods is called, and only one of them can be, once.
 *
 * The read ends with the call's time-out, deadline or signal; until then an unread file keeps its connection.
 *
 * @example
 * const file = await wsapi.media.download({ id });
 * await file.saveAs(file.filename ?? 'file');
 */
export class Download {
  /** The MIME type that the sender gave it; it may be empty or wrong. */
  readonly type: string;
  /** The name that the sender gave it, without any path. */
  readonly filename: string | undefined;
  /** Its length in bytes, where the gateway says so. */
  readonly size: number | undefined;
  readonly #open: OpenStream;
  #taken = false;

  constructor(headers: Headers, open: OpenStream) {
    this.type = headers.get('content-type') ?? '';
    this.filename = filenameOf(headers.get('content-disposition') ?? '');
    const length = headers.get('content-length');
    this.size = length !== null && /^\d{1,15}$/.test(length) ? Number(length) : undefined;
    this.#open = open;
  }

  /**
   * The bytes as they come.
   *
   * @throws {ConfigurationError} where the file was read before, in whichever way: the bytes are not kept.
   */
  stream(): ReadableStream<Uint8Array> {
    return this.#take();
  }

  /**
   * Writes it into a file as it comes: on Node, Bun and Deno. The path has all of it at the end, in place of what was
   * there; where it could not be read to its end, or not be written, it has what it had before.
   *
   * @returns how many bytes were written.
   * @throws {ConfigurationError} where it was read before, where the path is no file’s, and where the runtime has no
   *   file system.
   * @throws the file system's own error, such as `ENOENT` for a folder that is not there.
   */
  saveAs(path: string): Promise<number> {
    return saveStream((kind) => this.#take(kind), path);
  }

  /** Lets a file go that nobody wants to read, and its connection with it. */
  async cancel(): Promise<void> {
    if (!this.#taken) await this.stream().cancel();
  }

  /** All of it in memory, with its type. */
  async blob(): Promise<Blob> {
    const blob = await new Response(this.stream()).blob();
    return new Blob([blob], { type: this.type });
  }

  /** All of it in memory. */
  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.stream()).arrayBuffer();
  }

  /** All of it in memory, as bytes. */
  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.arrayBuffer());
  }

  /** All of it as text, read as UTF-8. */
  async text(): Promise<string> {
    return new Response(this.stream()).text();
  }

  #take(kind?: 'bytes'): ReadableStream<Uint8Array> {
    if (this.#taken)
      throw new ConfigurationError('This file was read, or let go, before; it comes only once.');
    this.#taken = true;
    return this.#open(kind);
  }
}

/** The file that an answer brings, under the time of its call. */
export const fileOf = (headers: Headers, open: OpenStream, clock: CallClock): Download =>
  new Download(headers, guardStream(open, clock));

/** The file name of a Content-Disposition header, RFC 6266: `filename*` in UTF-8 goes before `filename`. */
const filenameOf = (disposition: string): string | undefined => {
  const extended = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  const quoted = /;\s*filename\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^;\s]+))/i.exec(disposition);
  const plain = quoted?.[1]?.replace(/\\(.)/g, '$1') ?? quoted?.[2];
  // Somebody else chose this name: nothing of it may lead out of the folder that it is written to, play with a
  // terminal, or turn the ending around for the eye.
  const name = (decoded(extended) ?? plain)
    ?.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/^.*[/\\]/, '');
  return name === undefined || name === '' || name === '.' || name === '..' ? undefined : name;
};

const decoded = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
