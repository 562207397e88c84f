import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../src/contract/project.ts';

const execute = promisify(execFile);

/** Runs npm or npx. On Windows they are batch files: only a shell starts them, and it splits what has no quotes. */
export const runNpm = (
  program: 'npm' | 'npx',
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<{ stdout: string; stderr: string }> => {
  const shell = process.platform === 'win32';
  return execute(program, shell ? args.map((arg) => `"${arg}"`) : args, { ...options, shell });
};

export const npm = (cwd: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> =>
  runNpm('npm', [...args, '--no-fund', '--no-audit', '--loglevel=error'], { cwd });

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
