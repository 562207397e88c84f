import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inProject } from '../../src/contract/project.ts';
import type { Finished } from './workspace.ts';

/** The script of a workflow's step, by the step's name. */
export const scriptOfStep = (workflow: string, step: string): string => {
  const { jobs } = parse(readFileSync(inProject('.github', 'workflows', workflow), 'utf8')) as {
    jobs: Readonly<Record<string, { steps: readonly { name?: string; run?: string }[] }>>;
  }; // actionlint checks it
  const found = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ name }) => name === step);
  if (found?.run === undefined) throw new Error(`${workflow} has no step "${step}" with a script.`);
  return found.run;
};

/** Runs a command until it exits, with any exit code. */
export const runCommand = (
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });

/** Runs a step's script as GitHub does. */
export const runStep = (script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Finished> =>
  runCommand('bash', ['-e', '-c', script], cwd, env);
