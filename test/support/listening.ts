import { spawn } from 'node:child_process';
import { expect, onTestFinished } from 'vitest';
import { backstop, type CommandLine } from './command-line.ts';

/** Starts `wsapi-client listen`. */
export const startListening = (
  cli: CommandLine,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
) => {
  const child = spawn(process.execPath, [...cli.program, 'listen', ...args], {
    cwd: cli.folder,
    env: { ...cli.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Also when the test fails.
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    output,
    ended,
    interrupt: () => child.kill('SIGINT'),
    shows: (text: string | RegExp, where: keyof typeof output = 'stdout') =>
      expect.poll(() => output[where], backstop).toMatch(text),
  };
};
