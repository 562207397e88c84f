import { checkRedisClient } from './check-redis-client.ts';
import type { BlockingRedisClient, DuplicableRedisClient } from './redis-client.ts';

/** The part of a client made by `createSentinel` of the package `redis` that is used. */
export interface RedisSentinelLike {
  readonly isOpen: boolean;
  readonly isReady: boolean;
  /** Sends a command to the master. */
  sendCommand(isReadonly: boolean | undefined, args: string[]): Promise<unknown>;
  /** Another client with the same settings, not connected yet. */
  duplicate(): RedisSentinelLike;
  /** Connects. */
  connect(): Promise<unknown>;
  /** Closes the connections at once. */
  destroy(): unknown;
  /** Without a listener, an error of a connection would end the process. */
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/**
 * Makes a Redis behind Sentinel usable wherever this package takes a client, but not for the queue, because BullMQ
 * cannot use Sentinel by the package `redis`. Commands go to the master, whichever server that is.
 *
 * @param sentinel a connected client made by `createSentinel`. It is not closed.
 * @throws {ConfigurationError} for anything else, and for a `typeMapping` to other types than strings and numbers.
 * @example
 * const sentinel = await createSentinel({ name: 'mymaster', sentinelRootNodes }).connect();
 * const receipts = new Receipts({ store: new RedisReceiptStore({ client: sentinelClient(sentinel) }) });
 */
export const sentinelClient = (sentinel: RedisSentinelLike): DuplicableRedisClient => {
  checkRedisClient(sentinel, ['sendCommand', 'duplicate'], 'sentinel');
  return {
    get isReady() {
      return sentinel.isReady;
    },
    sendCommand: (args) => sentinel.sendCommand(false, [...args]),
    duplicate: () => blocking(sentinel.duplicate()),
  };
};

const blocking = (sentinel: RedisSentinelLike): BlockingRedisClient => ({
  get isReady() {
    return sentinel.isReady;
  },
  get isOpen() {
    return sentinel.isOpen;
  },
  sendCommand: (args) => sentinel.sendCommand(false, [...args]),
  connect: () => sentinel.connect(),
  destroy: () => void sentinel.destroy(),
  on: (event, listener) => sentinel.on(event, listener),
});
