import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { npm, packInto } from '../../scripts/package/npm-pack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    packedPackage: PackedPackage;
  }
}

/** The package as it would be published. */
export interface PackedPackage {
  readonly tarball: string;
  /** The paths in the tarball. */
  readonly files: readonly string[];
}

/** Makes an empty project and installs the package and others into it. The caller removes it. */
export const installPackage = async (
  { tarball }: PackedPackage,
  ...others: readonly string[]
): Promise<string> => {
  const project = await mkdtemp(join(tmpdir(), 'wsapi-project-'));
  await writeFile(join(project, 'package.json'), '{ "private": true }');
  await npm(project, 'install', '--prefer-offline', tarball, ...others);
  return project;
};

/** Packs once for all tests (`inject('packedPackage')`), because packing builds and a build empties `dist/`. */
export const setup = async (vitest: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'wsapi-package-'));
  const { path, files } = await packInto(folder);
  vitest.provide('packedPackage', { tarball: path, files });
  return () => rm(folder, { recursive: true, force: true });
};
