import { resolveConsumerOptions, type ConsumerOptions } from './consumer-options.ts';
import { StreamConsumer } from './stream-consumer.ts';

/** A running consumer. */
export interface EventConsumer {
  /**
   * Stops reading, and resolves when the running handlers are done. Entries that were read and not started go to the
   * other consumers at once, without waiting for `claimAfterMs`.
   */
  close(): Promise<void>;
}

/**
 * Consumes the events that a self-hosted gateway writes to Redis. Any number of consumers, on any machines, can share a
 * group: each event goes to one of them, and stays with the group until its handler is done. An event is handled **at
 * least once**: again if its handler failed, or if its consumer died. With a `RedisDuplicateStore` an event is handled
 * effectively once; see there.
 *
 * @throws {ConfigurationError} naming the option and what would be right.
 * @example
 * const redis = await createClient({ url: 'redis://localhost' }).connect();
 * const consumer = consumeEvents({
 *   client: redis,
 *   group: 'orders',
 *   consumer: hostname(),
 *   secret: process.env.WSAPI_SIGNING_SECRET ?? '', // an empty secret is refused; 'unsigned' if there is none
 *   duplicates: new RedisDuplicateStore({ client: redis }),
 *   on: { message: async (event) => answer(event) },
 * });
 * process.once('SIGTERM', () => consumer.close());
 */
export const consumeEvents = (options: ConsumerOptions): EventConsumer => {
  const consumer = new StreamConsumer(resolveConsumerOptions(options));
  return { close: () => consumer.close() };
};
