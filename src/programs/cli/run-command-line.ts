import { CommanderError } from 'commander';
import { exitCodes } from './failures/exit-codes.ts';
import { heedSignals, interruption } from './interruption.ts';
import { say, styled } from './output/output.ts';
import { makeProgram } from './command-tree.ts';

/** Runs a command line, and ends with what the table of exit codes says. */
export const run = async (words: readonly string[]): Promise<void> => {
  heedSignals();
  // Whoever reads the output may have had enough of it: `wsapi-client groups list | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exitCodes.done);
  });
  try {
    const program = await makeProgram(words);
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    // It has said itself what is wrong, or was asked for help, and showed it.
    if (error instanceof CommanderError)
      process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    else await end(error);
  }
};

const end = async (error: unknown): Promise<void> => {
  const { failureOf } = await import('./failures/failure.ts');
  const { exitCode, message, advice } = failureOf(
    interruption.signal.aborted ? interruption.signal.reason : error,
  );
  say(`${styled(['red', 'bold'], 'error:', process.stderr)} ${message}`);
  if (advice !== undefined) say(advice);
  if (process.env['DEBUG'] !== undefined) console.error(error);
  process.exitCode = exitCode;
};
