import { createInterface } from 'node:readline/promises';
import { UsageError } from '../failures/usage-error.ts';
import { Interrupted } from '../interruption.ts';

/** A question to a person. */
export interface Question {
  readonly title: string;
  /** Whether the answer is not shown while it is typed. */
  readonly isSecret?: boolean;
  /** The answer when nothing is typed. Without one, an answer is required. */
  readonly fallback?: string;
}

/**
 * Asks one question after another on a terminal.
 *
 * @throws {UsageError} if a required answer is empty.
 */
export const askOnTerminal = async (questions: readonly Question[]): Promise<string[]> => {
  const { read } = await import('read');
  const answers: string[] = [];
  for (const { title, isSecret = false, fallback } of questions) {
    const hint = fallback === undefined || fallback === '' ? '' : ` [${fallback}]`;
    try {
      const answer = await read({
        prompt: `${title}${hint}: `,
        silent: isSecret,
        // stdout may be redirected to a file.
        output: process.stderr,
      });
      const typed = answer.trim();
      answers.push(typed === '' && fallback !== undefined ? fallback : required(title, typed));
    } catch (error) {
      // How the package reports Ctrl-C and Ctrl-D.
      if (error instanceof Error && error.message === 'canceled') throw new Interrupted();
      throw error;
    } finally {
      if (isSecret) process.stderr.write('\n');
    }
  }
  return answers;
};

/** Reads secrets from the lines of stdin. @throws {UsageError} if one is missing. */
export const readSecretLines = async (titles: readonly string[]): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin })) {
    lines.push(line.trim());
    if (lines.length === titles.length) break;
  }
  return titles.map((title, index) => required(title, lines[index]));
};

const required = (title: string, answer: string | undefined): string => {
  if (answer === undefined || answer === '') throw new UsageError(`${title}: nothing was entered.`);
  return answer;
};
