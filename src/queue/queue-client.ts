import type { ConnectionOptions } from 'bullmq';
import { setMaxListeners, type EventEmitter } from 'node:events';
import type { BlockingRedisClient, DuplicableRedisClient } from '../redis/redis-client.ts';

/**
 * The connection that a queue or a worker gives to BullMQ, for all its instances. It is one of its own: BullMQ leaves
 * listeners on a client that it was given, and once it was closed, these end the process at the client's next error.
 */
export class QueueConnection {
  readonly #client: BlockingRedisClient;

  constructor(client: DuplicableRedisClient) {
    this.#client = client.duplicate();
    // Whoever asks for something hears of it by that; the connection comes back by itself.
    this.#client.on('error', () => undefined);
    // It has some for each instance.
    setMaxListeners(0, this.#client as unknown as EventEmitter); // the package's clients are emitters
    // Before BullMQ does, which would for each instance. Without one, commands wait.
    this.#client.connect().catch(() => undefined);
  }

  /** BullMQ takes a client of the package `redis` as it is, and makes further connections like it. */
  get forBullMq(): ConnectionOptions {
    // Its own type is an object of anything.
    return this.#client;
  }

  /** After whatever of BullMQ used it was closed. */
  close(): void {
    if (this.#client.isOpen) this.#client.destroy();
  }
}
