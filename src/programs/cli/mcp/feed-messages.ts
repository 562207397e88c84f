import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { isNoEventStream } from '../../../events/sse/no-event-stream.ts';
import type { MessageLog } from '../../mcp/messages/message-log.ts';
import type { ConnectionFlags } from '../connection/connection-options.ts';
import type { Connection } from '../connection/environment-variables.ts';
import type { AnyEvent } from '../listening/event-text.ts';
import { receiveWebhooks } from '../listening/webhook-source.ts';
import { say } from '../output/say.ts';

export type EventSource = 'stream' | 'redis' | 'webhook' | 'none';

interface FeedOptions extends ConnectionFlags {
  readonly events: EventSource;
  readonly webhookPort: number;
  readonly unsigned?: boolean;
  readonly connection: Connection;
  readonly signal: AbortSignal;
}

/**
 * Puts events into the messages until the signal ends it. If they cannot be received, the tools say so, and everything
 * else works: so it never rejects.
 */
export const feedMessages = async (
  client: WsapiClient,
  messages: MessageLog,
  options: FeedOptions,
): Promise<void> => {
  const { events, connection, signal } = options;
  const take = (event: AnyEvent): void => {
    // One address may receive the webhooks of several instances.
    if (connection.instanceId !== undefined && event.instanceId !== connection.instanceId) return;
    try {
      messages.take(event);
    } catch (error) {
      // A full disk, or an event that differs from the contract. The next event that is stored ends the gap.
      messages.coverage.interrupted('a message could not be stored');
      say(`An event could not be stored: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  };
  const opened = (): void => {
    messages.coverage.opened();
  };
  try {
    switch (events) {
      case 'none':
        messages.coverage.interrupted('the server was started with --events none');
        break;
      case 'stream':
        await readStream(client, messages, take, signal);
        break;
      case 'redis': {
        const { readRedis } = await import('../listening/redis-source.ts');
        const instance = connection.instanceId ?? '*';
        await readRedis({ ...options, redis: true, instance }, take, signal, opened);
        break;
      }
      case 'webhook':
        await receiveWebhooks(
          { ...options, webhook: options.webhookPort, host: '127.0.0.1' },
          take,
          signal,
          opened,
        );
    }
  } catch (error) {
    if (signal.aborted) return;
    const problem = problemOf(error);
    messages.coverage.interrupted(problem);
    say(`No messages are received: ${problem}`);
  }
};

const readStream = async (
  client: WsapiClient,
  messages: MessageLog,
  take: (event: AnyEvent) => void,
  signal: AbortSignal,
): Promise<void> => {
  const stream = client.events({
    signal,
    onState: ({ state }) => {
      if (state === 'open') messages.coverage.opened();
      if (state === 'waiting')
        messages.coverage.interrupted('the event stream is being reconnected');
    },
  });
  for await (const event of stream) take(event);
};

const problemOf = (error: unknown): string => {
  if (isNoEventStream(error))
    return 'this gateway has no event stream; start the server with --events redis or --events webhook';
  // Without its full stop, because the sentence continues after it.
  return error instanceof Error ? error.message.replace(/\.+$/, '') : 'unexpected error';
};
