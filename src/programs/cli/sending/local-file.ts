import { fileTypeFromBuffer } from 'file-type';
import mime from 'mime/lite';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { UsageError } from '../failures/usage-error.ts';
import { readProblem } from '../operations/read-data.ts';
import { transferProgress } from './transfer-progress.ts';

/** A file of this machine, ready to be sent. */
export interface LocalFile {
  readonly name: string;
  /** Its MIME type by its content, else by its name. */
  readonly type: string | undefined;
  readonly size: number;
  /** Its first bytes. */
  readonly head: Uint8Array;
  /** Opens it, once for each attempt; the progress is shown where somebody watches. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** So much of a file tells its type. */
const headBytes = 4_200;

/** @param path `-` for stdin, which is read to its end first: its length and type are not known before. @throws {UsageError} */
export const localFile = async (path: string): Promise<LocalFile> => {
  if (path === '-') {
    const content = await buffer(process.stdin);
    if (content.length === 0) throw new UsageError('stdin is empty: there is no file in it.');
    const head = content.subarray(0, headBytes);
    const type = (await fileTypeFromBuffer(head))?.mime;
    return { name: 'file', type, size: content.length, head, open: () => asStream(content) };
  }
  const name = basename(path);
  const { size, head } = await headOf(path);
  // A name can be wrong, and says of an Ogg file not what is in it; of what has no magic bytes it knows more.
  const type = (await fileTypeFromBuffer(head))?.mime;
  const named = mime.getType(name) ?? undefined;
  return {
    name,
    // Office documents are zips inside: there the name tells more.
    type: type === undefined || type === 'application/zip' ? (named ?? type) : type,
    size,
    head,
    open: () => transferProgress(createReadStream(path), size, name),
  };
};

// eslint-disable-next-line @typescript-eslint/require-await -- a stream of one chunk waits for nothing
async function* asStream(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}

const headOf = async (path: string): Promise<{ size: number; head: Uint8Array }> => {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const stat = await file.stat();
    if (!stat.isFile()) throw new UsageError(`${path} is no file.`);
    if (stat.size === 0) throw new UsageError(`${path} is empty.`);
    const { buffer: bytes, bytesRead } = await file.read({ buffer: new Uint8Array(headBytes) });
    return { size: stat.size, head: bytes.subarray(0, bytesRead) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} ${readProblem(error)}.`);
  } finally {
    await file?.close();
  }
};
