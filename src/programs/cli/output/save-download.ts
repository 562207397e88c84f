import { pipeline } from 'node:stream/promises';
import { ConfigurationError } from '../../../errors/configuration-error.ts';
import type { Download } from '../../../pipeline/download.ts';
import { UsageError } from '../failures/usage-error.ts';
import { interruption } from '../interruption.ts';
import { say } from './say.ts';

/** Writes a file as it arrives, to stdout or to a path. */
export const saveDownload = async (file: Download, output = '-'): Promise<void> => {
  if (output === '-') {
    await pipeline(file.stream(), process.stdout, { signal: interruption.signal, end: false });
    return;
  }
  await file.saveAs(output, { overwrite: true }).catch((error: unknown) => {
    throw error instanceof ConfigurationError ? new UsageError(error.message) : error;
  });
  say(`Written: ${output}`);
};
