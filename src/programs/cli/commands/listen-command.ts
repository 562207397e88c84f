import { Command, Option } from 'commander';
import { addConnectionOptions } from '../connection/connection-options.ts';
import type { ListenOptions } from '../listening/print-events.ts';
import { portNumber } from './port-option.ts';

/** `wsapi-client listen`: events as they come. */
export const listenCommand = (): Command =>
  addConnectionOptions(
    new Command('listen')
      .description(
        'show events as they come, until Ctrl-C: from the stream of the cloud edition (pull mode), from Redis, or as webhooks on a port of this machine',
      )
      .option('--type <types...>', 'only events of these types, like message')
      .option('--json', 'one JSON object a line')
      .addOption(
        new Option(
          '--redis [url]',
          'read the Redis streams of a self-hosted gateway, taking nothing away from others; an address with a password in WSAPI_REDIS_URL',
        ).conflicts('webhook'),
      )
      .option('--webhook <port>', 'receive webhooks here; 0 for a port that is free', portNumber)
      .option('--host <address>', 'the address to receive webhooks at', '127.0.0.1')
      .option(
        '--unsigned',
        'take events without a signature; for webhooks, else WSAPI_SIGNING_SECRET is needed',
      ),
  ).action(async (options: ListenOptions) => {
    const { listen } = await import('../listening/print-events.ts');
    await listen(options);
  });
