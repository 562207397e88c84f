import { ConfigurationError } from '../errors/configuration-error.ts';
import { giveBack, isOfBytes, type OpenStream } from '../transports/byte-stream.ts';

/** The part of Node's `fs/promises` that is used. */
interface Files {
  stat(path: string): Promise<{ readonly mode: number; isFile(): boolean }>;
  realpath(path: string): Promise<string>;
  open(path: string, flags: 'wx', mode?: number): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: true }): Promise<void>;
}

/** The part of Node's `path` that is used. */
interface Paths {
  dirname(path: string): string;
  join(...parts: string[]): string;
}

interface OpenFile {
  /** Appends all of the bytes; `write` may write fewer. */
  writeFile(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Bytes per write: single chunks take a third more time, and twice the memory over undici. */
const writtenBytes = 262_144;

/**
 * Writes a stream to a file as it arrives. The bytes go into a new file in the same folder, which is renamed at the end,
 * so the path holds either all of it or what it held before. Permissions of a replaced file are kept, and a link is
 * followed.
 *
 * @returns the number of bytes.
 */
export const saveStream = async (open: OpenStream, path: string): Promise<number> => {
  // JavaScript callers may pass anything. Checked first, because the file can be read only once.
  if (typeof path !== 'string' || path === '')
    throw new ConfigurationError('saveAs needs the path of a file, as a string.');
  const files = builtin('fs/promises') as Files; // as all of them have it
  const paths = builtin('path') as Paths; // the same
  const stream = open('bytes');
  const isOurs = isOfBytes(stream);
  const reader = stream.getReader();
  const target = await files.realpath(path).catch(() => path);
  // A name of its own: the sender's may be as long as names can be.
  const beside = paths.join(paths.dirname(target), `.${crypto.randomUUID()}.part`);
  try {
    const there = await files.stat(target).catch(() => undefined);
    // Renaming would replace a device by a file.
    if (there?.isFile() === false) throw new ConfigurationError(`Not a regular file: ${path}`);
    const length = await writeAll(reader, await files.open(beside, 'wx', there?.mode), isOurs);
    await files.rename(beside, target);
    return length;
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    await files.rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
};

/** @param isOurs whether nobody else uses the memory of the chunks. */
const writeAll = async (
  reader: ReadableStreamDefaultReader<Uint8Array>,
  file: OpenFile,
  isOurs: boolean,
): Promise<number> => {
  const gathered = new Uint8Array(writtenBytes);
  let filled = 0;
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || filled + value.length > writtenBytes) {
        await file.writeFile(gathered.subarray(0, filled));
        filled = 0;
      }
      if (done) return length;
      length += value.length;
      if (value.length > writtenBytes) await file.writeFile(value);
      else {
        gathered.set(value, filled);
        filled += value.length;
      }
      if (isOurs) giveBack(value);
    }
  } finally {
    await file.close();
  }
};

/** Through what Node, Bun and Deno have in common, so that bundles for browsers contain none of it. */
const builtin = (name: string): unknown => {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => unknown };
  };
  const found = process?.getBuiltinModule?.(name);
  if (found === undefined)
    throw new ConfigurationError(
      'saveAs: this runtime has no file system; read the file with stream() or blob().',
    );
  return found;
};
