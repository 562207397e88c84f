import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** A shell's exit codes for signals. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs the body with a temporary folder. The folder is removed when the body returns or throws, and when this process is
 * interrupted.
 *
 * @param prefix the beginning of the folder's path; six characters are appended.
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
  const folder = mkdtempSync(prefix);
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

/** Ends a child process with this one. It would go on otherwise, and write into folders that are gone. */
export const endWithThisProcess = (child: ChildProcess): void => {
  const end = (): void => void child.kill();
  // Before the folders are removed.
  process.prependListener('exit', end);
  child.on('close', () => process.off('exit', end));
};
