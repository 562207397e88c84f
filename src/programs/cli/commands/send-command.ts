import { Command, Option } from 'commander';
import { addConnectionOptions } from '../connection/connection-options.ts';
import type { SendOptions } from '../sending/send-message.ts';

/** `wsapi-client send`: a text or a file, whichever it is. */
export const sendCommand = (): Command =>
  addConnectionOptions(
    new Command('send')
      .description(
        'send a text or a file; what kind of message a file becomes, its type decides. Something that could be either is asked about, not guessed.',
      )
      .argument('<to>', 'a phone number, a JID or a wa.me link')
      .argument('[content]', 'a text, the path of a file, or - for a text from stdin')
      .option('--text <text>', 'a text, also where a file has this name; - for stdin')
      .option('--file <path>', 'a file; - for stdin')
      .option('--caption <text>', 'what stands below an image, a video or a document')
      .addOption(
        new Option('--as <kind>', 'another kind of message than the type of the file says').choices(
          [...['image', 'video', 'audio', 'voice', 'sticker', 'document']],
        ),
      )
      .option('--name <filename>', 'what the receiver sees as the name of a document')
      .option('--json', 'the answer as JSON'),
  ).action(async (to: string, content: string | undefined, options: SendOptions) => {
    const { send } = await import('../sending/send-message.ts');
    await send(to, content, options);
  });
