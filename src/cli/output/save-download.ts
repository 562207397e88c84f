import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Download } from '../../transport/download.ts';
import { interruption } from '../interruption.ts';
import { say } from './output.ts';

/**
 * Writes a file as it comes, to stdout or to a path. A path has either the whole file or what it had before: the
 * bytes go into a file beside it, which is renamed over it at the end.
 */
export const saveDownload = async (file: Download, output = '-'): Promise<void> => {
  const { signal } = interruption;
  if (output === '-') {
    await pipeline(file.stream(), process.stdout, { signal, end: false });
    return;
  }
  const beside = `${output}.${randomUUID()}.part`;
  try {
    await pipeline(file.stream(), createWriteStream(beside, { flags: 'wx' }), { signal });
    await rename(beside, output);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  say(`Written: ${output}`);
};
