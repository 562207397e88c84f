import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A file in which two folders differ. */
export interface FileDifference {
  readonly path: string;
  readonly how: 'changed' | 'missing' | 'superfluous';
  /** The first line that differs, for a file in both folders. */
  readonly first?: DifferentLine;
}

export interface DifferentLine {
  /** Counted from 1. */
  readonly line: number;
  /** The line in each file; undefined if the file ends before it. */
  readonly expected: string | undefined;
  readonly actual: string | undefined;
}

/** Compares the files of a folder with the expected ones, byte by byte. */
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
    return want === have ? [] : [{ path, how: 'changed', first: firstDifference(want, have) }];
  });
};

const firstDifference = (a: string, b: string): DifferentLine => {
  const [wanted, present] = [a.split('\n'), b.split('\n')];
  const found = wanted.findIndex((line, position) => line !== present[position]);
  const index = found === -1 ? wanted.length : found;
  return { line: index + 1, expected: wanted[index], actual: present[index] };
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
