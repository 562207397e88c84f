import { Command, Option } from 'commander';
import { addConnectionOptions } from '../connection/connection-options.ts';
import type { SendOptions } from '../sending/run-send.ts';
import { UsageError } from '../failures/usage-error.ts';
import { examples } from './examples.ts';

export const sendCommand = (): Command =>
  addConnectionOptions(
    new Command('send')
      .description(
        'Send a text or a file. The content of a file decides what kind of message it becomes. If the argument could be either a text or a file, nothing is sent.',
      )
      .argument('<to>', 'A phone number, a JID or a wa.me link')
      .argument('[content...]', 'A text in quotes, the path of a file, or - for a text from stdin')
      .option('--text <text>', 'A text, even if a file has this name; - for stdin')
      .option('--file <path>', 'A file; - for stdin')
      .option('--caption <text>', 'The caption of an image, a video or a document')
      .addOption(
        new Option('--as <kind>', 'Send the file as another kind of message').choices([
          ...['image', 'video', 'audio', 'voice', 'sticker', 'document'],
        ]),
      )
      .option('--name <filename>', 'The name of a document, as the recipient sees it')
      .option('--json', 'Print the response as JSON'),
  )
    .addHelpText(
      'after',
      examples(
        ['wsapi-client send +12025550143 "Your table is booked."', 'Send a text'],
        ['wsapi-client send +12025550143 menu.pdf --caption "From Monday"', 'Send a file'],
        ['date | wsapi-client send 120363041234567890@g.us -', 'Send a text from stdin'],
      ),
    )
    .action(async (to: string, content: readonly string[], options: SendOptions) => {
      refuseUnquoted(to, content);
      const { sendMessage } = await import('../sending/run-send.ts');
      await sendMessage(to, content[0], options);
    });

/** Several words are a text without quotes. Joining them would lose what the shell has done to `*`, `$` or blanks. */
const refuseUnquoted = (to: string, words: readonly string[]): void => {
  if (words.length <= 1) return;
  const text = process.stderr.isTTY ? words.join(' ') : 'your text';
  throw new UsageError(
    `Put the text in quotes: wsapi-client send ${process.stderr.isTTY ? to : '<to>'} "${text}"`,
  );
};
