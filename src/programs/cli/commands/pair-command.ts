import { Command, Option } from 'commander';
import { addConnectionOptions } from '../connection/connection-options.ts';
import type { PairOptions } from '../pairing/pair-phone.ts';
import { count } from './count-option.ts';

/** `wsapi-client pair`: links a phone to the instance. */
export const pairCommand = (): Command =>
  addConnectionOptions(
    new Command('pair')
      .description(
        'link a phone to the instance: shows a QR code until it is scanned, and a new one when it runs out',
      )
      .option('--phone <number>', 'a code to type on this phone, in place of the QR code')
      .option('--png <file>', 'write the QR code into a picture as well; it is removed at the end')
      .addOption(
        new Option(
          '--codes <count>',
          'how many QR codes are shown, one after the other and each for a minute, before it gives up',
        )
          .argParser(count)
          .default(10)
          .conflicts('phone'),
      )
      .option('--json', 'one JSON object a line: code, paired'),
  ).action(async (options: PairOptions) => {
    const { pair } = await import('../pairing/pair-phone.ts');
    await pair(options);
  });
