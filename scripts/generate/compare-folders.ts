import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A file in which two folders differ. */
export interface FileDifference {
  readonly path: string;
  readonly how: 'changed' | 'missing' | 'superfluous';
  /** The first line that differs, counted from 1, for a file that is in both. */
  readonly line?: number;
}

/** Compares the files of a folder with those that it should have, byte by byte. */
export const compareFolders = async (
  expected: string,
  actual: string,
): Promise<FileDifference[]> => {
  const [wanted, present] = await Promise.all([filesOf(expected), filesOf(actual)]);
  const paths = [...new Set([...wanted.keys(), ...present.keys()])].sort();
  return paths.flatMap((path): FileDifference[] => {
    const [want, have] = [wanted.get(path), present.get(path)];
    if (want === undefined) return [{ path, how: 'superfluous' }];
    if (have === undefined) return [{ path, how: 'missing' }];
    return want === have ? [] : [{ path, how: 'changed', line: firstDifference(want, have) }];
  });
};

const firstDifference = (a: string, b: string): number => {
  const others = b.split('\n');
  const index = a.split('\n').findIndex((line, position) => line !== others[position]);
  return index === -1 ? others.length : index + 1;
};

const filesOf = async (folder: string): Promise<Map<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(
        async (file) =>
          [relative(folder, file).replaceAll('\\', '/'), await readFile(file, 'utf8')] as const,
      ),
    ),
  );
};
