import { afterEach } from 'vitest';
import { consumeEvents, type ConsumerOptions, type EventConsumer } from '../../src/redis.ts';
import { useRedis, type TestRedisClient } from './redis-server.ts';

type Letter = Readonly<Record<string, string>>;

/** A Redis for the tests of a file, and consumers that are closed after each test. */
export const useConsumers = () => {
  const redis = useRedis();
  const consumers: EventConsumer[] = [];
  afterEach(async () => {
    await Promise.all(consumers.splice(0).map((consumer) => consumer.close()));
  });
  return {
    redis,
    consume: async (
      options: Omit<ConsumerOptions, 'client' | 'group' | 'consumer' | 'secret'> &
        Partial<Pick<ConsumerOptions, 'client' | 'group' | 'consumer' | 'secret'>>,
    ): Promise<EventConsumer> => {
      const consumer = consumeEvents({
        client: await redis.client(),
        group: 'test',
        consumer: 'one',
        claimAfterMs: 200,
        discoverEveryMs: 100,
        logger: false,
        secret: 'unsigned',
        ...options,
      });
      consumers.push(consumer);
      return consumer;
    },
    deadLetters: async (client: TestRedisClient): Promise<Letter[]> =>
      ((await client.xRange('wsapi:dead:test', '-', '+')) ?? []).map(({ message }) => message),
    /** Undefined before the group exists. */
    pending: async (client: TestRedisClient): Promise<number | undefined> =>
      client.xPending('stream:ins_1', 'test').then(
        (summary) => summary.pending,
        () => undefined,
      ),
  };
};

type Command = readonly string[];

/**
 * A client that sees its commands, to wait for them or to break them. Its duplicate is that of the real client.
 *
 * @param send sends a command. It may fail before or after that.
 */
export const watchedClient = (
  client: TestRedisClient,
  send: (command: Command, pass: () => Promise<unknown>) => Promise<unknown> = (_, pass) => pass(),
): { readonly client: ConsumerOptions['client']; readonly commands: Command[] } => {
  const commands: Command[] = [];
  return {
    commands,
    client: {
      get isReady() {
        return client.isReady;
      },
      duplicate: () => client.duplicate(),
      sendCommand: (command) => {
        commands.push(command);
        return send(command, () => client.sendCommand([...command]));
      },
    },
  };
};
