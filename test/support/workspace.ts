import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../src/contract/project.ts';

/** A copy of the project that scripts may write to. */
export interface Workspace {
  readonly folder: string;
  /** Runs a script of the copy. */
  run(script: string, ...args: string[]): Promise<Finished>;
  remove(): Promise<void>;
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const makeWorkspace = async (): Promise<Workspace> => {
  const folder = await mkdtemp(join(tmpdir(), 'wsapi-workspace-'));
  const names = [
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    '.prettierrc.json',
    'orval.config.ts',
    'src',
    'scripts',
    'openapi',
    'generated',
    'examples',
  ];
  // Not the packages that the build installs for the playground: there are hundreds.
  const filter = (path: string): boolean => !path.includes('node_modules');
  for (const name of names)
    await cp(inProject(name), join(folder, name), { recursive: true, filter });
  await symlink(inProject('node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    run: (script, ...args) => runNode(folder, [join('scripts', script), ...args]),
    // Windows keeps the folder of a program that is still ending.
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10 }),
  };
};

/** Runs Node until it exits, with any exit code. */
export const runNode = (
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });

/** Type-checks a folder with its own tsconfig. */
export const typeCheck = (folder: string, project = 'tsconfig.json'): Promise<Finished> =>
  runNode(folder, [
    inProject('node_modules', 'typescript', 'bin', 'tsc'),
    '--noEmit',
    '-p',
    project,
  ]);
