import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const folder = fileURLToPath(new URL('.', import.meta.url));

interface ProgramOptions {
  readonly nodeOptions?: readonly string[];
  /** What takes longer hangs. Default 60 000. */
  readonly timeoutMs?: number;
}

/**
 * Runs one of `programs/` to its end, in a process without a channel to this one.
 *
 * @returns the JSON that it printed; whoever runs it says what that is.
 * @throws {Error} where it failed, or hung.
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
