import { execFile } from 'node:child_process';
import { readFile, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../src/contract/project.ts';
import { packInto } from './npm-pack.ts';

/** The part of a package.json that names its entry points. */
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
  /** The folder with its files, beside the project's dependencies. */
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

/** Builds, packs and unpacks the package of a project, by default this one. */
export const packPackage = async (workplace: string, project?: string): Promise<PackedPackage> => {
  const { path } = await packInto(workplace, project);
  await promisify(execFile)('tar', ['-xzf', basename(path)], { cwd: workplace });
  const folder = join(workplace, 'package');
  await symlink(inProject('node_modules'), join(folder, 'node_modules'), 'junction');
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest; // ours
  return { tarball: await readFile(path), folder, manifest };
};

/** The modules in `exports`. */
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
