/**
 * What is needed of a connection to Redis: the client of the package `redis` has it, version 5 or later. Commands
 * are given as they go over the wire, so that none of the package's own types or replies matters.
 */
export interface RedisClient {
  /** Whether a command would be sent now, and not be kept until there is a connection. */
  readonly isReady: boolean;
  sendCommand(args: readonly string[]): Promise<unknown>;
}

/** One that can make another connection like it: a read that waits for entries blocks everything behind it. */
export interface DuplicableRedisClient extends RedisClient {
  duplicate(): BlockingRedisClient;
}

export interface BlockingRedisClient extends RedisClient {
  /** Whether it has a connection, or is about to get one again. */
  readonly isOpen: boolean;
  connect(): Promise<unknown>;
  /** Breaks the connection off, and rejects what waits for an answer. */
  destroy(): void;
  on(event: 'error', listener: (error: Error) => void): unknown;
}
