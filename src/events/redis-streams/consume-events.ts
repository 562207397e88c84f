import { resolveConsumerOptions, type ConsumerOptions } from './consumer-options.ts';
import { StreamConsumer } from './stream-consumer.ts';

/** What consumes the events of streams. */
export interface EventConsumer {
  /**
   * Reads no more, and resolves once the handlers that run are done. What was read and not begun is left to the other
   * consumers, which do not wait for `claimAfterMs` then.
   */
  close(): Promise<void>;
}

/**
 * Consumes the events that a self-hosted gateway writes to Redis, with as many others as share the group, on any
 * machines: each event goes to one of them, and stays with the group until its handler is done. An event is handled
 * **at least once**: again where it failed, and where its consumer died. With a `RedisDuplicateStore` it is handled
 * effectively once; the store says what that means.
 *
 * @throws {ConfigurationError} naming the option and what would be right.
 * @example
 * const redis = await createClient({ url: 'redis://localhost' }).connect();
 * const consumer = consumeEvents({
 *   client: redis,
 *   group: 'orders',
 *   consumer: hostname(),
 *   secret: process.env.WSAPI_SIGNING_SECRET ?? '', // an empty one is refused; where there is none, 'unsigned'
 *   duplicates: new RedisDuplicateStore({ client: redis }),
 *   on: { message: async (event) => answer(event) },
 * });
 * process.once('SIGTERM', () => consumer.close());
 */
export const consumeEvents = (options: ConsumerOptions): EventConsumer => {
  const consumer = new StreamConsumer(resolveConsumerOptions(options));
  return { close: () => consumer.close() };
};
