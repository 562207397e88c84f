import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file so that it is either the old one or the new one, whole: the text goes into a file beside it,
 * which is then renamed over it. An interrupted or failed write leaves the old file as it was.
 */
export const writeAtomically = async (path: string, text: string): Promise<void> => {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, text, { flush: true });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
