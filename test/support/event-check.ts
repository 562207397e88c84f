import { spawn, type ChildProcess } from 'node:child_process';
import { afterEach } from 'vitest';
import type { CheckResult } from '../../src/programs/contract-check/finding.ts';

/** Starts `wsapi-contract server --events` in a process of its own. It ends with the test. */
export const useEventCheck = (
  /** Node's arguments that start the program. */
  program: () => readonly string[],
  folder: () => string = () => process.cwd(),
) => {
  const started: ChildProcess[] = [];
  afterEach(() => {
    for (const child of started.splice(0)) child.kill();
  });
  return (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const inherited = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !name.startsWith('WSAPI_')),
    );
    const child = spawn(process.execPath, [...program(), 'server', ...args], {
      cwd: folder(),
      env: { ...inherited, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.push(child);
    const output = { stdout: '', stderr: '' };
    let onText: () => void = () => undefined;
    child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => {
      output.stderr += chunk.toString();
      onText();
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    return {
      output,
      ended,
      interrupt: () => child.kill('SIGINT'),
      result: async (): Promise<{ code: number | null; result: CheckResult }> => {
        const code = await ended;
        const { checks } = JSON.parse(output.stdout) as { checks: [CheckResult] }; // the program's own format
        return { code, result: checks[0] };
      },
      /** Resolves with what stderr shows. */
      shows: (pattern: RegExp) =>
        new Promise<RegExpExecArray>((resolve, reject) => {
          onText = () => {
            const match = pattern.exec(output.stderr);
            if (match) resolve(match);
          };
          onText();
          void ended.then(() => reject(new Error(`It ended: ${JSON.stringify(output)}`)));
        }),
    };
  };
};
