import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';

/** A shell's exit codes for signals. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/** A folder could not be made: the disk is full, or must not be written, as in many containers. */
export class TemporaryFolderError extends Error {
  override readonly name = 'TemporaryFolderError';
}

/**
 * Runs the body with a temporary folder. The folder is removed when the body returns or throws, and when this process
 * is interrupted.
 *
 * @param prefix the beginning of the folder's path; six characters are appended.
 * @throws {TemporaryFolderError} if it cannot be made.
 */
export const withTemporaryFolder = async <T>(
  prefix: string,
  body: (folder: string) => Promise<T>,
): Promise<T> => {
  const interrupt = (signal: keyof typeof exitCodes): void => {
    process.exit(exitCodes[signal]);
  };
  // The listeners come first and the folder is made synchronously, so that no interrupt can leave it behind.
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const folder = makeFolder(prefix);
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  process.on('exit', remove);
  try {
    return await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    process.off('exit', remove).off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
};

const makeFolder = (prefix: string): string => {
  try {
    return mkdtempSync(prefix);
  } catch (error) {
    const place = dirname(prefix);
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    const variable = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';
    const remedy =
      place === tmpdir() ? `: set ${variable} to a folder that this process may write to` : '';
    throw new TemporaryFolderError(`No temporary folder can be made in ${place}${code}${remedy}.`);
  }
};

/** Ends a child process with this one. It would go on otherwise, and write into folders that are gone. */
export const endWithThisProcess = (child: ChildProcess): void => {
  const end = (): void => void child.kill();
  // Before the folders are removed.
  process.prependListener('exit', end);
  child.on('close', () => process.off('exit', end));
};
