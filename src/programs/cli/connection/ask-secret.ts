import { createInterface } from 'node:readline/promises';
import { Interrupted } from '../interruption.ts';
import { UsageError } from '../failures/usage-error.ts';

/**
 * Asks for secrets: at a terminal one after the other without showing what is typed, else the lines of stdin.
 *
 * @throws {UsageError} where one is missing.
 */
export const askSecrets = async (titles: readonly string[]): Promise<string[]> => {
  const answers = process.stdin.isTTY ? await typed(titles) : await lines(titles.length);
  const missing = titles.find((_, index) => (answers[index] ?? '') === '');
  if (missing !== undefined) throw new UsageError(`${missing}: nothing was given.`);
  return answers;
};

const typed = async (titles: readonly string[]): Promise<string[]> => {
  const { read } = await import('read');
  const answers: string[] = [];
  for (const title of titles) {
    try {
      // On stderr, for stdout may go into a file.
      answers.push(
        (await read({ prompt: `${title}: `, silent: true, output: process.stderr })).trim(),
      );
    } catch (error) {
      // What the package says where Ctrl-C or Ctrl-D was typed.
      if (error instanceof Error && error.message === 'canceled') throw new Interrupted();
      throw error;
    } finally {
      process.stderr.write('\n');
    }
  }
  return answers;
};

const lines = async (count: number): Promise<string[]> => {
  const answers: string[] = [];
  for await (const line of createInterface({ input: process.stdin })) {
    answers.push(line.trim());
    if (answers.length === count) break;
  }
  return answers;
};
