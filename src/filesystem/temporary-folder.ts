import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** How a shell calls the end by a signal. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Gives the body a folder of its own that is gone afterwards: when the body ends, however it does, and when this
 * process is interrupted.
 *
 * @param prefix the beginning of its path; six characters are added.
 */
export const withTemporaryFolder = async <T>(
  prefix: string,
  body: (folder: string) => Promise<T>,
): Promise<T> => {
  const interrupt = (signal: keyof typeof exitCodes): void => {
    process.exit(exitCodes[signal]);
  };
  // Before the folder is there, and that at once: so there is no moment at which an interrupt would leave it.
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

/** Ends a child together with this process: it would go on, and write into folders that are gone. */
export const endWithThisProcess = (child: ChildProcess): void => {
  const end = (): void => void child.kill();
  // Before the folders are removed.
  process.prependListener('exit', end);
  child.on('close', () => process.off('exit', end));
};
