import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file so that it is either the old one or the new one, whole: the content goes into a file beside it,
 * which is then renamed over it. An interrupted or failed write leaves the old file as it was.
 *
 * @param mode of the file, where it is not the usual one: at no moment does it have another.
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
