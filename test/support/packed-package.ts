import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { inProject } from '../../scripts/project.ts';

declare module 'vitest' {
  interface ProvidedContext {
    packedPackage: PackedPackage;
  }
}

/** The package as it is published. */
export interface PackedPackage {
  readonly tarball: string;
  /** The paths in the tarball. */
  readonly files: readonly string[];
}

const execute = promisify(execFile);

export const npm = (cwd: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  execute('npm', [...args, '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd,
    shell: process.platform === 'win32',
  });

/** An empty project with the package in it, and what else is named. Whoever makes it removes it. */
export const installPackage = async (
  { tarball }: PackedPackage,
  ...others: readonly string[]
): Promise<string> => {
  const project = await mkdtemp(join(tmpdir(), 'wsapi-project-'));
  await writeFile(join(project, 'package.json'), '{ "private": true }');
  await npm(project, 'install', '--prefer-offline', tarball, ...others);
  return project;
};

/** Packs once for all tests that ask for it by `inject('packedPackage')`: packing builds, and a build empties `dist/`. */
export const setup = async (vitest: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'wsapi-package-'));
  const packed = await npm(inProject(), 'pack', '--json', '--pack-destination', folder);
  const [made] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf('['))) as {
    filename: string;
    files: { path: string }[];
  }[]; // npm's own format
  if (made === undefined) throw new Error('npm pack made nothing');
  const tarball = join(folder, made.filename);
  vitest.provide('packedPackage', { tarball, files: made.files.map(({ path }) => path) });
  return () => rm(folder, { recursive: true, force: true });
};
