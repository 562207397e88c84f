import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const folder = fileURLToPath(new URL('.', import.meta.url));

interface ProgramOptions {
  readonly nodeOptions?: readonly string[];
  /** In ms. A program that takes longer is treated as hung. Default 60,000. */
  readonly timeoutMs?: number;
}

/**
 * Runs one of `programs/` to its end, in its own process.
 *
 * @returns the JSON that it printed. The caller names its type.
 * @throws {Error} if it failed or hung.
 */
export const runProgram = async <Answer>(
  program: string,
  args: readonly string[],
  { nodeOptions = [], timeoutMs = 60_000 }: ProgramOptions = {},
): Promise<Answer> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...nodeOptions, `programs/${program}`, ...args],
    { cwd: folder, timeout: timeoutMs },
  );
  return JSON.parse(stdout) as Answer; // see above
};
