import { ConfigurationError } from '../errors/configuration-error.ts';
import { giveBack, isOfBytes, type OpenStream } from '../transports/byte-stream.ts';

/** What is used of Node's `fs/promises`. */
interface Files {
  stat(path: string): Promise<{ readonly mode: number; isFile(): boolean }>;
  realpath(path: string): Promise<string>;
  open(path: string, flags: 'wx', mode?: number): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: true }): Promise<void>;
}

/** What is used of Node's `path`. */
interface Paths {
  dirname(path: string): string;
  join(...parts: string[]): string;
}

interface OpenFile {
  /** Writes all of it behind what was written before; `write` may write less. */
  writeFile(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** So much is written at once: pieces as they come cost a third more time, and twice the memory over undici. */
const writtenBytes = 262_144;

/**
 * Writes a stream into a file as it comes. The path has either all of it or what it had before: the bytes go into a file
 * beside it, which is renamed over it at the end. A file that is replaced hands on who may read it, a link where it leads.
 *
 * @returns how many bytes came.
 */
export const saveStream = async (open: OpenStream, path: string): Promise<number> => {
  // JavaScript passes anything, and a file can be read once.
  if (typeof path !== 'string' || path === '')
    throw new ConfigurationError('A file is saved at a path, which is a string.');
  const files = builtin('fs/promises') as Files; // as all of them have it
  const paths = builtin('path') as Paths; // the same
  const stream = open('bytes');
  const isOurs = isOfBytes(stream);
  const reader = stream.getReader();
  const target = await files.realpath(path).catch(() => path);
  // Of a name that the sender chose there may be no room for more.
  const beside = paths.join(paths.dirname(target), `.${crypto.randomUUID()}.part`);
  try {
    const there = await files.stat(target).catch(() => undefined);
    // A device would be replaced by a file.
    if (there?.isFile() === false)
      throw new ConfigurationError('At this path is no file, but a folder or a device.');
    const length = await writeAll(reader, await files.open(beside, 'wx', there?.mode), isOurs);
    await files.rename(beside, target);
    return length;
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    await files.rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
};

/** @param isOurs whether nobody else has the memory of the chunks. */
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

/** By what Node, Bun and Deno have in common, so that a bundle for the browser has nothing of it. */
const builtin = (name: string): unknown => {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (name: string) => unknown };
  };
  const found = process?.getBuiltinModule?.(name);
  if (found === undefined)
    throw new ConfigurationError(
      'saveAs: this runtime has no file system; read the file by stream() or blob().',
    );
  return found;
};
