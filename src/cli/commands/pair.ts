import { Command } from 'commander';
import { addConnectionOptions } from '../connection/connection-options.ts';
import type { PairOptions } from '../pairing/pair.ts';

/** `wsapi pair`: links a phone to the instance. */
export const pairCommand = (): Command =>
  addConnectionOptions(
    new Command('pair')
      .description(
        'link a phone to the instance: shows a QR code until it is scanned, and a new one when it runs out',
      )
      .option('--phone <number>', 'a code to type on this phone, in place of the QR code')
      .option('--png <file>', 'write the QR code into a picture as well; it is removed at the end')
      .option('--json', 'one JSON object a line: code, paired'),
  ).action(async (options: PairOptions) => {
    const { pair } = await import('../pairing/pair.ts');
    await pair(options);
  });
