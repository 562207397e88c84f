import { readFile } from 'node:fs/promises';
import { text as readText } from 'node:stream/consumers';
import { readProblem } from '../failures/read-problem.ts';
import { UsageError } from '../failures/usage-error.ts';

/**
 * Reads the value of `--data`: JSON, `@file`, or `-` (or `@-`) for stdin.
 *
 * @throws {UsageError} with the position of the syntax error, but without the text, which may hold secrets.
 */
export const readData = async (given: string): Promise<Record<string, unknown>> => {
  const source = given.startsWith('@') ? given.slice(1) : given;
  const isStdin = source === '-';
  const isFile = !isStdin && given.startsWith('@');
  const text = isStdin ? await readText(process.stdin) : isFile ? await fileText(source) : given;
  const where = isStdin ? '--data (stdin)' : isFile ? `--data (${source})` : '--data';
  const value = parseJson(text, where);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>; // safe: a JSON object, checked above
  throw new UsageError(`${where} must be a JSON object, for example {"name": "Team"}.`);
};

const fileText = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--data: ${path} ${readProblem(error)}.`);
  }
};

const parseJson = (text: string, where: string): unknown => {
  if (text.trim() === '') throw new UsageError(`${where} is empty.`);
  try {
    // Some editors on Windows write a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // The runtime's message quotes the text.
    const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    throw new UsageError(
      `${where} is not valid JSON${at === undefined ? '' : ` (${placeOf(text, Number(at))})`}.`,
    );
  }
};

const placeOf = (text: string, at: number): string => {
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
};
