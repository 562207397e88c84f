import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomically } from '../../src/filesystem/write-atomically.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wsapi-write-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('replaces a file, and leaves nothing beside it', async () => {
  const path = join(folder, 'contract.yaml');
  await writeFile(path, 'old');
  await writeAtomically(path, 'new');
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['contract.yaml']);
});

test('leaves a file that cannot be replaced unchanged, with nothing beside it', async () => {
  // A folder in the file's place: the text is written, but the rename fails.
  const path = join(folder, 'contract.yaml');
  await mkdir(join(path, 'kept'), { recursive: true });
  await expect(writeAtomically(path, 'new')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['contract.yaml']);
  expect(await readdir(path)).toEqual(['kept']);
});
