import { Command } from 'commander';
import { addConnectionOptions } from '../connection/connection-options.ts';
import type { PlaygroundFlags } from '../playground/run-playground.ts';
import { examples } from './examples.ts';
import { portNumber } from './port-option.ts';

export const playgroundCommand = (): Command =>
  addConnectionOptions(
    new Command('playground')
      .description(
        'Serve the playground until Ctrl-C: a web page to try every operation, with a chat and the events',
      )
      .option('--server', 'Send calls to your gateway instead of the test gateway')
      .option('--port <port>', 'The port of the page; 0 picks a free one', portNumber, 0),
  )
    .addHelpText(
      'after',
      examples(
        ['wsapi-client playground', 'Try the API against the test gateway'],
        ['wsapi-client playground --server --profile home', 'Use your own gateway'],
      ),
    )
    .action(async (options: PlaygroundFlags) => {
      const { runPlayground } = await import('../playground/run-playground.ts');
      await runPlayground(options);
    });
