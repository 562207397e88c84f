import { Command } from 'commander';
import { addConnectionOptions } from '../connection/connection-options.ts';
import type { PlaygroundFlags } from '../playground/run-playground.ts';
import { portNumber } from './port-option.ts';

/** `wsapi-client playground`: a page to try things on. */
export const playgroundCommand = (): Command =>
  addConnectionOptions(
    new Command('playground')
      .description(
        'a page to try every operation on, with a phone that answers and the events, until Ctrl-C',
      )
      .option('--server', 'send calls to your gateway, in place of one without a phone')
      .option('--port <port>', 'the port of the page; 0 for one that is free', portNumber, 0),
  ).action(async (options: PlaygroundFlags) => {
    const { play } = await import('../playground/run-playground.ts');
    await play(options);
  });
