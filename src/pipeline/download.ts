import { ConfigurationError } from '../errors/configuration-error.ts';
import type { OpenStream } from '../transports/byte-stream.ts';
import type { CallTime } from './call-time.ts';
import { guardStream } from './guard-stream.ts';
import { saveStream } from './save-stream.ts';

/**
 * A file from the gateway: a picture, a video, whatever somebody sent. Nothing is read before one of the methods is
 * called, and the file can be read only once.
 *
 * Reading ends with the call's timeout, deadline or signal; until then an unread file keeps its connection.
 *
 * @example
 * const file = await wsapi.media.download({ id });
 * await file.saveAs(file.filename ?? 'file');
 */
export class Download {
  /** The MIME type that the sender set; it may be empty or wrong. */
  readonly type: string;
  /** The name that the sender set, without any path. */
  readonly filename: string | undefined;
  /** Its length in bytes, if the gateway says so. */
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
   * The bytes as they arrive.
   *
   * @throws {ConfigurationError} if the file was already read: its bytes are not kept.
   */
  stream(): ReadableStream<Uint8Array> {
    return this.#take();
  }

  /**
   * Writes it to a file as it arrives, on Node, Bun and Deno. An existing file is replaced once all of it was written;
   * if anything fails, the existing file is left as it was.
   *
   * @returns the number of bytes written.
   * @throws {ConfigurationError} if the file was already read, if the path is not that of a regular file, and if the
   *   runtime has no file system.
   * @throws the file system's own error, such as `ENOENT` for a missing folder.
   */
  saveAs(path: string): Promise<number> {
    return saveStream((kind) => this.#take(kind), path);
  }

  /** Releases a file that will not be read, with its connection. */
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
      throw new ConfigurationError(
        'This file was already read or cancelled; it can be read only once.',
      );
    this.#taken = true;
    return this.#open(kind);
  }
}

/** The file of a response, within the time of its call. */
export const downloadOf = (headers: Headers, open: OpenStream, time: CallTime): Download =>
  new Download(headers, guardStream(open, time));

/** The file name of a Content-Disposition header (RFC 6266): `filename*` in UTF-8 precedes `filename`. */
const filenameOf = (disposition: string): string | undefined => {
  const extended = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  const quoted = /;\s*filename\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^;\s]+))/i.exec(disposition);
  const plain = quoted?.[1]?.replace(/\\(.)/g, '$1') ?? quoted?.[2];
  // A stranger chose this name: it must not lead out of a folder, control a terminal, or reverse how its extension
  // looks.
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
