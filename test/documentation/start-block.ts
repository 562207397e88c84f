import { spawn } from 'node:child_process';

/** How a program ended: by its code, or by the signal that it was sent. */
export interface Ended {
  readonly how: number | NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

/**
 * Runs a block that would run for ever until it did its first piece of work: it wrote a line, or `worked` says so.
 * Meanwhile `stir` makes something happen, again and again. Then it is asked to end.
 */
export const runEndless = (
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  { stir, worked }: { stir: () => Promise<unknown>; worked: () => boolean },
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const look = setInterval(() => {
      if (output === '' && !worked()) stir().catch(reject);
      else child.kill('SIGTERM');
    }, 200);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(look);
      resolve({ how: code ?? signal, output, errors });
    });
  });
