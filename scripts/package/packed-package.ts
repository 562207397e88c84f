import { execFile } from 'node:child_process';
import { readFile, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../src/contract/project.ts';
import { packInto } from './npm-pack.ts';

/** The part of a package.json that says what a package offers. */
export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<
    Record<string, string | { readonly types?: string; readonly default?: string }>
  >;
  readonly bin?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The package as it would be published. */
export interface PackedPackage {
  readonly tarball: Buffer;
  /** Where its files lie, beside the project's dependencies. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** A module that users import: `wsapi-client/phone`. */
export interface EntryPoint {
  readonly specifier: string;
  /** Paths in the package. */
  readonly types: string;
  readonly module: string;
}

/** Builds and packs the package of a project, this one where none is named, and unpacks it into a folder. */
export const packPackage = async (workplace: string, project?: string): Promise<PackedPackage> => {
  const { path } = await packInto(workplace, project);
  await promisify(execFile)('tar', ['-xzf', basename(path)], { cwd: workplace });
  const folder = join(workplace, 'package');
  await symlink(inProject('node_modules'), join(folder, 'node_modules'), 'junction');
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest; // ours
  return { tarball: await readFile(path), folder, manifest };
};

/** What `exports` offers as modules. */
export const entryPointsOf = ({ name, exports }: Manifest): EntryPoint[] =>
  Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === 'string' || target.types === undefined || target.default === undefined)
      return [];
    return {
      specifier: path === '.' ? name : `${name}${path.slice(1)}`,
      types: target.types,
      module: target.default,
    };
  });
