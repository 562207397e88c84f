import { ConfigurationError } from '../errors/configuration-error.ts';
import { checkObject } from '../options/option-checks.ts';
import { splitName } from './file-name.ts';

/** Options for saving a file at a path. */
export interface SaveOptions {
  /** Replace a file that is there. Default: refuse. */
  readonly overwrite?: boolean | undefined;
}

type OpenStream = () => ReadableStream<Uint8Array>;

type FileSystem = ReturnType<typeof fileSystem>;

/** How many names are tried for a file in a folder. */
const mostCopies = 10_000;

/** Saves a stream at a path. @returns how many bytes were written. */
export const saveAt = async (
  open: OpenStream,
  path: string,
  options: SaveOptions,
): Promise<number> => {
  checkPath(path);
  checkObject(options, 'The options of saveAs');
  const { overwrite = false } = options;
  const files = fileSystem();
  const modeOf = async (): Promise<number | undefined> => {
    // A link counts as itself.
    const there = await files.lstat(path).catch(() => undefined);
    if (there && !overwrite) throw pathInUse();
    if (there && !there.isFile() && !there.isSymbolicLink())
      throw new ConfigurationError('The path is a folder or a device, not a regular file.');
    return there?.isFile() === true ? there.mode : undefined;
  };
  const finish = async (part: string, length: number): Promise<number> => {
    if (overwrite) await files.rename(part, path);
    else if (!(await linkUnlessTaken(files, part, path))) throw pathInUse();
    return length;
  };
  return writePart({ files, open, folder: paths().dirname(path), modeOf, finish });
};

/** Saves a stream in a folder, under a free name. @returns the path. */
export const saveInFolder = async (
  open: OpenStream,
  folder: string,
  name: string,
): Promise<string> => {
  checkPath(folder);
  const { stem, ending } = splitName(name);
  const files = fileSystem();
  const finish = async (part: string): Promise<string> => {
    for (let copy = 0; copy < mostCopies; copy += 1) {
      const number = copy === 0 ? '' : ` (${copy})`;
      const path = paths().join(folder, `${stem}${number}${ending}`);
      if (await linkUnlessTaken(files, part, path)) return path;
    }
    throw new ConfigurationError(`The folder already has ${mostCopies} files with this name.`);
  };
  return writePart({ files, open, folder, finish });
};

// Checked before the file is read: that works only once.
const checkPath = (path: unknown): void => {
  if (typeof path !== 'string' || path === '')
    throw new ConfigurationError('The path or folder must be a non-empty string.');
};

const pathInUse = (): ConfigurationError =>
  new ConfigurationError(
    'The path already exists. Pass { overwrite: true } to replace it, or use saveIn(folder), which picks a free name.',
  );

interface Save<Result> {
  readonly files: FileSystem;
  readonly open: OpenStream;
  readonly folder: string;
  /** Checks the target before anything is read. @returns the permissions of the file that is replaced. */
  readonly modeOf?: () => Promise<number | undefined>;
  /** Gives the complete file its name. */
  readonly finish: (part: string, length: number) => Promise<Result>;
}

/** Writes a stream into its own file in the folder. If anything fails, removes the file and cancels the stream. */
const writePart = async <Result>({
  files,
  open,
  folder,
  modeOf,
  finish,
}: Save<Result>): Promise<Result> => {
  const part = paths().join(folder, `.${crypto.randomUUID()}.part`);
  const reader = open().getReader();
  try {
    const file = await files.open(part, 'wx', await modeOf?.());
    return await finish(part, await writeAll(reader, file));
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    await files.rm(part, { force: true }).catch(() => undefined);
  }
};

/** Gives a file a second name, unless it is taken: no file or link is overwritten, even at the last moment. */
const linkUnlessTaken = async (files: FileSystem, part: string, path: string): Promise<boolean> => {
  try {
    await files.link(part, path);
  } catch (error) {
    if (isInUse(error)) return false;
    // Not every file system has hard links.
    try {
      await files.copyFile(part, path, files.constants.COPYFILE_EXCL);
    } catch (failure) {
      if (isInUse(failure)) return false;
      throw failure;
    }
  }
  return true;
};

const isInUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

const writeAll = async (
  reader: ReadableStreamDefaultReader<Uint8Array>,
  file: Awaited<ReturnType<FileSystem['open']>>,
): Promise<number> => {
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length;
      await file.writeFile(value);
      length += value.length;
    }
  } finally {
    await file.close();
  }
};

const fileSystem = () => builtin('node:fs/promises');
const paths = () => builtin('node:path');

/** Not by an import, so that a bundle for browsers contains none of Node. Some runtimes have the method only. */
const builtin = <Name extends 'node:fs/promises' | 'node:path'>(name: Name) => {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const found = process?.getBuiltinModule?.(name);
  if (found) return found;
  throw new ConfigurationError('This runtime has no file system. Use stream() or blob() instead.');
};
