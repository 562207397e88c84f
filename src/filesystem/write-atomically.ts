import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Replaces a file in one step: the content is written to a temporary file beside it, which is then renamed. An
 * interrupted or failed write leaves the old file unchanged.
 *
 * @param mode the file's mode, from the moment it exists.
 */
export const writeAtomically = async (
  path: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> => {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, content, { flush: true, ...(mode !== undefined && { mode }) });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
