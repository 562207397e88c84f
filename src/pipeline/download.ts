import { ConfigurationError } from '../errors/configuration-error.ts';
import { extensionOf } from '../media/known-media-types.ts';
import { fileNameOf } from './file-name.ts';
import { saveAt, saveInFolder, type SaveOptions } from './save-stream.ts';

/**
 * A file as the gateway passes it on: a picture, a video or any other file. Nothing is read before one of the
 * methods is called, and only one of them can be called, once.
 *
 * The call's timeout, deadline and signal also end the reading. Until then an unread file keeps its connection.
 *
 * @example
 * const file = await wsapi.media.download({ id });
 * const path = await file.saveIn('downloads');
 */
export class Download {
  /** The MIME type that the sender named. It may be empty or wrong. */
  readonly type: string;
  /**
   * The name that the sender gave it, made safe: without any path, control or direction characters, leading dots, and
   * names that Windows reserves. Undefined if nothing is left.
   */
  readonly filename: string | undefined;
  /** Its length in bytes, if the gateway says so. */
  readonly size: number | undefined;
  readonly #open: () => ReadableStream<Uint8Array>;
  #wasRead = false;

  constructor(headers: Headers, open: () => ReadableStream<Uint8Array>) {
    this.type = headers.get('content-type') ?? '';
    this.filename = fileNameOf(headers.get('content-disposition') ?? '');
    const length = headers.get('content-length');
    this.size = length !== null && /^\d{1,15}$/.test(length) ? Number(length) : undefined;
    this.#open = open;
  }

  /**
   * The bytes as they arrive.
   *
   * @throws {ConfigurationError} if the file was read before, in any way: the bytes are not kept.
   */
  stream(): ReadableStream<Uint8Array> {
    if (this.#wasRead)
      throw new ConfigurationError('A file can be read only once; this one was read or cancelled.');
    this.#wasRead = true;
    return this.#open();
  }

  /**
   * Saves it in a folder, under its `filename`. If that name is taken, a number is added: `menu (1).pdf`. For Node,
   * Bun and Deno.
   *
   * @param folder It must exist.
   * @returns the path of the new file.
   * @throws {ConfigurationError} if the file was read before, and if the runtime has no file system.
   * @throws the file system's own error, such as `ENOENT` for a folder that does not exist.
   */
  saveIn(folder: string): Promise<string> {
    const name = this.filename ?? `file.${extensionOf(this.type) ?? 'bin'}`;
    return saveInFolder(() => this.stream(), folder, name);
  }

  /**
   * Saves it at a path that you choose. The whole file appears there at the end, or nothing. For Node, Bun and Deno.
   *
   * Do not pass a name that the sender chose: use `saveIn`.
   *
   * @param options With `overwrite`, a file that is there is replaced. A link is replaced too, not followed.
   * @returns how many bytes were written.
   * @throws {ConfigurationError} if something is there and may not be overwritten, if the file was read before, and
   *   if the runtime has no file system.
   * @throws the file system's own error, such as `ENOENT` for a folder that does not exist.
   */
  saveAs(path: string, options: SaveOptions = {}): Promise<number> {
    return saveAt(() => this.stream(), path, options);
  }

  /** Drops a file that is not wanted, and frees its connection. */
  async cancel(): Promise<void> {
    if (!this.#wasRead) await this.stream().cancel();
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
}
