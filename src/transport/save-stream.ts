import { ConfigurationError } from '../errors/configuration-error.ts';
import { giveBack, isOfBytes, type OpenStream } from './byte-stream.ts';

/** What is used of Node's `fs/promises`. */
interface Files {
  stat(path: string): Promise<{ isFile(): boolean }>;
  open(path: string, flags: 'wx'): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: true }): Promise<void>;
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
 * beside it, which is renamed over it at the end.
 *
 * @returns how many bytes came.
 */
export const saveStream = async (open: OpenStream, path: string): Promise<number> => {
  const files = filesOf(globalThis);
  const stream = open('bytes');
  const isOurs = isOfBytes(stream);
  const reader = stream.getReader();
  const beside = `${path}.${crypto.randomUUID()}.part`;
  try {
    // A device, or a link to one, would be replaced by a file.
    const there = await files.stat(path).catch(() => undefined);
    if (there?.isFile() === false)
      throw new ConfigurationError('saveAs: what is at this path is no file.');
    const length = await writeAll(reader, await files.open(beside, 'wx'), isOurs);
    await files.rename(beside, path);
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
const filesOf = ({
  process,
}: {
  process?: { getBuiltinModule?: (name: string) => unknown };
}): Files => {
  const files = process?.getBuiltinModule?.('fs/promises');
  if (files === undefined)
    throw new ConfigurationError(
      'saveAs: this runtime has no file system; read the file by stream() or blob().',
    );
  return files as Files; // as all of them have it
};
