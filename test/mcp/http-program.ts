import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import type { CommandLine } from '../support/command-line.ts';

/** Starts `wsapi-client mcp` without a host. */
export const startMcp = (
  cli: CommandLine,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
) => {
  const child = spawn(process.execPath, [...cli.program, 'mcp', ...args], {
    cwd: cli.folder,
    env: { ...cli.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Also when the test fails.
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return {
    output: () => output,
    /** The address that it printed. */
    url: () => /http:\/\/\S+\/mcp/.exec(output)?.[0],
    interrupt: () => child.kill('SIGINT'),
    ended: new Promise<number | null>((resolve) => child.on('close', resolve)),
  };
};
