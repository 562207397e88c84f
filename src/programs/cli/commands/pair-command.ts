import { Command, Option } from 'commander';
import { addConnectionOptions } from '../connection/connection-options.ts';
import type { PairOptions } from '../pairing/pair-phone.ts';
import { count } from './count-option.ts';
import { examples } from './examples.ts';

export const pairCommand = (): Command =>
  addConnectionOptions(
    new Command('pair')
      .description(
        'Link a phone to the instance: shows a QR code until it is scanned, and a new one when it expires',
      )
      .option('--phone <number>', 'Show a code to type on this phone instead of a QR code')
      .option('--png <file>', 'Also write the QR code to a picture, which is removed at the end')
      .addOption(
        new Option(
          '--codes <count>',
          'How many QR codes to show, each for a minute, before giving up',
        )
          .argParser(count)
          .default(10)
          .conflicts('phone'),
      )
      .option('--json', 'Print one JSON object per line: code, paired'),
  )
    .addHelpText(
      'after',
      examples(
        ['wsapi-client pair', 'Show a QR code'],
        ['wsapi-client pair --phone +12025550143', 'Show a code to type on the phone'],
      ),
    )
    .action(async (options: PairOptions) => {
      const { pairPhone } = await import('../pairing/pair-phone.ts');
      await pairPhone(options);
    });
