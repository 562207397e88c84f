import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { typeOfBytes, typeOfName } from '../../../media/known-media-types.ts';
import { UsageError } from '../failures/usage-error.ts';
import { readProblem } from '../failures/read-problem.ts';
import { transferProgress } from './transfer-progress.ts';

/** A file on this machine, ready to be sent. */
export interface LocalFile {
  readonly name: string;
  /** Its MIME type, from the content if possible, otherwise from the name. */
  readonly type: string | undefined;
  readonly size: number;
  /** Its first bytes. */
  readonly head: Uint8Array;
  /** Opens it, once per attempt, and shows the progress on a terminal. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** How many bytes are enough to detect a type. */
const headBytes = 4_200;

/**
 * @param path `-` for stdin, which is read to its end, since its length and type are not known before.
 * @throws {UsageError}
 */
export const localFile = async (path: string): Promise<LocalFile> => {
  if (path === '-') {
    const content = await buffer(process.stdin);
    if (content.length === 0) throw new UsageError('stdin is empty.');
    const head = content.subarray(0, headBytes);
    const type = typeOfBytes(head);
    return { name: 'file', type, size: content.length, head, open: () => asStream(content) };
  }
  const name = basename(path);
  const { size, head } = await headOf(path);
  return {
    name,
    // The content is more reliable than the name. A document's type is taken from its name by the gateway.
    type: typeOfBytes(head) ?? typeOfName(name) ?? 'application/octet-stream',
    size,
    head,
    open: () => transferProgress(createReadStream(path), size, name),
  };
};

// eslint-disable-next-line @typescript-eslint/require-await -- async by its type; there is nothing to wait for
async function* asStream(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}

const headOf = async (path: string): Promise<{ size: number; head: Uint8Array }> => {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const stat = await file.stat();
    if (!stat.isFile()) throw new UsageError(`${path} is not a regular file.`);
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
