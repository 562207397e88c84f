import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../src/contract/project.ts';

const execute = promisify(execFile);

export const npm = (cwd: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  execute('npm', [...args, '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd,
    shell: process.platform === 'win32',
  });

/** The package as it is published. */
export interface Tarball {
  readonly path: string;
  /** The paths in it. */
  readonly files: readonly string[];
}

/** Builds the package of a project, by default this one, and packs it into a folder. */
export const packInto = async (folder: string, project = inProject()): Promise<Tarball> => {
  const packed = await npm(project, 'pack', '--json', '--pack-destination', folder);
  const [made] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf('['))) as {
    filename: string;
    files: { path: string }[];
  }[]; // npm's own format
  if (made === undefined) throw new Error('npm pack wrote no tarball');
  return { path: join(folder, made.filename), files: made.files.map(({ path }) => path) };
};
