import { Command, Option } from 'commander';
import { addConnectionOptions } from '../connection/connection-options.ts';
import type { ListenOptions } from '../listening/print-events.ts';
import { examples } from './examples.ts';
import { portNumber } from './port-option.ts';

export const listenCommand = (): Command =>
  addConnectionOptions(
    new Command('listen')
      .description(
        'Print events as they happen, until Ctrl-C: from the event stream of the cloud edition (pull mode), from Redis, or as webhooks on a port of this machine',
      )
      .option('--type <types...>', 'Print only these event types, for example message')
      .option('--json', 'Print one JSON object per line')
      .addOption(
        new Option(
          '--redis [url]',
          'Read the Redis streams of a self-hosted gateway. Consumers still receive every event. Put an address with a password in WSAPI_REDIS_URL.',
        ).conflicts('webhook'),
      )
      .option('--webhook <port>', 'Receive webhooks on this port; 0 picks a free one', portNumber)
      .option('--host <address>', 'The address to receive webhooks on', '127.0.0.1')
      .option(
        '--unsigned',
        'Accept events without a signature. Otherwise webhooks need WSAPI_SIGNING_SECRET.',
      ),
  )
    .addHelpText(
      'after',
      examples(
        ['wsapi-client listen --type message', 'Print incoming messages (cloud edition)'],
        ['wsapi-client listen --redis redis://localhost:6379', 'Read from Redis'],
        ['wsapi-client listen --webhook 3000 --json', 'Receive webhooks, as JSON lines'],
      ),
    )
    .action(async (options: ListenOptions) => {
      const { printEvents } = await import('../listening/print-events.ts');
      await printEvents(options);
    });
