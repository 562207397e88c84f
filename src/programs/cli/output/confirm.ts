import { createInterface } from 'node:readline/promises';
import { Interrupted, interruption } from '../interruption.ts';
import { OutcomeError } from '../failures/outcome-error.ts';
import { exitCodes } from '../failures/exit-codes.ts';

/** Whether a person can be asked something: both what they type and what they read must be a terminal. */
export const canAsk = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

/**
 * Asks a question whose default is no.
 *
 * @throws {OutcomeError} for anything but yes.
 */
export const confirm = async (question: string): Promise<void> => {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const cancelled = new AbortController();
  // Readline takes Ctrl-C and Ctrl-D on a terminal; without this the question would never end.
  lines.on('SIGINT', () => cancelled.abort(new Interrupted()));
  lines.on('close', () => cancelled.abort(new Interrupted()));
  const signal = AbortSignal.any([cancelled.signal, interruption.signal]);
  let answer: string;
  try {
    answer = await lines.question(`${question} [y/N] `, { signal });
  } catch (error) {
    process.stderr.write('\n');
    throw signal.aborted ? (signal.reason as Error) : error; // safe: an Interrupted, see above
  } finally {
    lines.close();
  }
  if (!/^y(?:es)?$/i.test(answer.trim()))
    throw new OutcomeError('Cancelled. Nothing was changed.', exitCodes.interrupted);
};
