import { spawn } from 'node:child_process';

/** How a program ended: with an exit code or a signal. */
export interface Ended {
  readonly how: number | NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

/**
 * Runs a block that would never end, until it did its first piece of work: it printed something, or `worked` returns
 * true. Until then `stir` is called repeatedly to give it something to do. Then it gets a SIGTERM.
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
