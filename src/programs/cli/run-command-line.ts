import { CommanderError } from 'commander';
import { commandTree } from './command-tree.ts';
import { exitCodes } from './failures/exit-codes.ts';
import { handleSignals, interruption } from './interruption.ts';
import { optionsLast } from './options-last.ts';
import { say } from './output/say.ts';
import { styled } from './output/terminal-style.ts';

/** Runs a command line, and sets the exit code. */
export const runCommandLine = async (given: readonly string[]): Promise<void> => {
  handleSignals();
  // The reader of a pipe may stop early: `wsapi-client groups list | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exitCodes.done);
  });
  const words = optionsLast(given);
  try {
    const program = await commandTree(words);
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    // Commander has already printed the help or the error.
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
