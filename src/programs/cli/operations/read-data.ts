import { readFile } from 'node:fs/promises';
import { text as readText } from 'node:stream/consumers';
import { UsageError } from '../failures/usage-error.ts';

/**
 * What `--data` gives: JSON, `@file`, or `-` (or `@-`) for stdin.
 *
 * @throws {UsageError} with the place where it stops being JSON, but without the text.
 */
export const readData = async (given: string): Promise<Record<string, unknown>> => {
  const source = given.startsWith('@') ? given.slice(1) : given;
  const isStdin = source === '-';
  const isFile = !isStdin && given.startsWith('@');
  const text = isStdin ? await readText(process.stdin) : isFile ? await fileText(source) : given;
  const where = isStdin ? '--data (stdin)' : isFile ? `--data (${source})` : '--data';
  const value = parseJson(text, where);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>; // as JSON it has nothing but names and values
  throw new UsageError(`${where} has to be a JSON object, like {"name": "Team"}.`);
};

const fileText = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--data: ${path} ${readProblem(error)}.`);
  }
};

/** Why a file cannot be read, in words. */
export const readProblem = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder';
  return code === 'EACCES' || code === 'EPERM' ? 'may not be read' : 'cannot be read';
};

const parseJson = (text: string, where: string): unknown => {
  if (text.trim() === '') throw new UsageError(`${where} is empty.`);
  try {
    // Editors on Windows begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // The runtime's own message quotes the text, which may be anything.
    const at = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    throw new UsageError(
      `${where} is not JSON${at === undefined ? '' : `: see ${placeOf(text, Number(at))}`}.`,
    );
  }
};

const placeOf = (text: string, at: number): string => {
  const lines = text.slice(0, at).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
};
