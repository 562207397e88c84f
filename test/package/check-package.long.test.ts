import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { apiProblems } from '../../scripts/package/api-report.ts';
import { packPackage, type PackedPackage } from '../../scripts/package/packed-package.ts';
import { publintProblems, typesProblems } from '../../scripts/package/resolution.ts';
import { sizeProblems } from '../../scripts/package/size-budget.ts';

/** The package check, run on a small sample package with faults. */

const manifest = {
  name: 'sample-package',
  version: '1.0.0',
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  files: ['dist'],
  // For `moduleResolution: node10`, which does not read `exports`.
  main: './dist/index.js',
  types: './dist/index.d.ts',
  typesVersions: { '*': { more: ['./dist/more.d.ts'] } },
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './more': { types: './dist/more.d.ts', default: './dist/more.js' },
    './package.json': './package.json',
  },
  bin: { sample: 'dist/program.js' },
};

const sources = {
  'dist/index.js': 'export const greet = (name) => `Hello ${name}`;\nexport const other = 1;\n',
  'dist/index.d.ts':
    'export declare const greet: (name: string) => string;\nexport declare const other: number;\n',
  'dist/more.js': 'export const more = 2;\n',
  'dist/more.d.ts': 'export declare const more: number;\n',
  'dist/program.js': '#!/usr/bin/env node\nconsole.log(1);\n',
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wsapi-check-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** @param changed files to replace; undefined removes a file. */
const pack = async (
  changed: Readonly<Record<string, string | undefined>> = {},
): Promise<PackedPackage> => {
  const project = await mkdtemp(join(folder, 'project-'));
  await mkdir(join(project, 'dist'));
  const files: Record<string, string | undefined> = {
    'package.json': JSON.stringify(manifest),
    ...sources,
    ...changed,
  };
  for (const [path, text] of Object.entries(files))
    if (text !== undefined) await writeFile(join(project, path), text);
  return packPackage(await mkdtemp(join(folder, 'packed-')), project);
};

describe('publint and are-the-types-wrong', () => {
  test('find nothing in a good package', async () => {
    const packed = await pack();
    expect(await publintProblems(packed)).toEqual([]);
    expect(await typesProblems(packed)).toEqual([]);
  });

  test('find missing files, and types that cannot be resolved', async () => {
    const missing = await pack({ 'dist/more.js': undefined });
    expect(await publintProblems(missing)).toContainEqual(
      expect.stringMatching(/more\.js.*does not exist/),
    );
    const leading = await pack({ 'dist/index.d.ts': "export * from './gone.js';\n" });
    expect(await typesProblems(leading)).toContainEqual(
      expect.stringMatching(/^InternalResolutionError: .*gone\.js/),
    );
  });
});

describe('the API report', () => {
  let reports: string;
  beforeEach(async () => {
    reports = await mkdtemp(join(folder, 'api-'));
  });
  const problemsOf = async (packed: PackedPackage, update = false): Promise<string[]> =>
    apiProblems(packed, await mkdtemp(join(folder, 'work-')), reports, update);

  test('is written, an entry point a file, and then current', async () => {
    const packed = await pack();
    expect(await problemsOf(packed)).toEqual(['index.api.md is missing', 'more.api.md is missing']);
    expect(await problemsOf(packed, true)).toEqual([]);
    expect(await problemsOf(packed)).toEqual([]);
    expect((await readdir(reports)).sort()).toEqual(['index.api.md', 'more.api.md']);
    expect(await readFile(join(reports, 'index.api.md'), 'utf8')).toContain(
      'export const greet: (name: string) => string;',
    );
  });

  test('reports changes, and reports without an entry point', async () => {
    await problemsOf(await pack(), true);
    await writeFile(join(reports, 'old.api.md'), '');
    const changed = await pack({
      'dist/index.d.ts': 'export declare const greet: (name: string, polite: boolean) => string;\n',
    });
    const problems = await problemsOf(changed);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('- export const greet: (name: string) => string;');
    expect(problems[0]).toContain(
      '+ export const greet: (name: string, polite: boolean) => string;',
    );
    expect(problems[1]).toBe('old.api.md belongs to no entry point');
  });
});

describe('the budget', () => {
  let budget: string;
  beforeEach(async () => {
    budget = join(await mkdtemp(join(folder, 'budget-')), 'size-budget.json');
  });
  const lines = async (): Promise<Record<string, number>> =>
    JSON.parse(await readFile(budget, 'utf8')) as Record<string, number>; // it is written so

  test('has a line for each entry point, each program and the tarball', async () => {
    const packed = await pack();
    const names = ['bin sample', 'sample-package', 'sample-package/more', 'tarball'];
    const { problems } = await sizeProblems(packed, budget, false);
    expect(problems.map((problem) => problem.split(' has no budget')[0]).sort()).toEqual(names);
    await sizeProblems(packed, budget, true);
    expect(Object.keys(await lines()).sort()).toEqual(names);
    expect((await sizeProblems(packed, budget, false)).problems).toEqual([]);
  });

  test('fails over it, speaks up far under it, and reports unknown names', async () => {
    const limits = {
      'bin sample': 1,
      'sample-package': 5_000,
      'sample-package { greet }': 5_000,
      'sample-package/more': 5_000,
      'sample-package/gone': 5_000,
      tarball: 5_000,
    };
    await writeFile(budget, JSON.stringify(limits));
    const { problems, notes } = await sizeProblems(await pack(), budget, false);
    expect(problems).toEqual([
      expect.stringMatching(/^bin sample is \d+ B, \d+ over its budget of 1$/),
      'sample-package/gone has a budget, but the package does not have it',
    ]);
    const size = (what: string): number =>
      Number(notes.find((note) => note.startsWith(`${what} is `))?.match(/\d+/)?.[0]);
    expect(notes).toContainEqual(expect.stringContaining('far below its budget of 5000'));
    expect(size('sample-package { greet }')).toBeLessThan(size('sample-package'));
  });
});
