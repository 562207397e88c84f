/**
 * What is needed of a connection to Redis: the client of the package `redis` has it, version 5 or later. Commands
 * are given as they go over the wire, so that none of the package's own types or replies matters.
 */
export interface RedisClient {
  /** Whether a command would be sent now, and not be kept until there is a connection. */
  readonly isReady: boolean;
  /** Sends a command, its name and arguments as texts, and gives Redis' reply. */
  sendCommand(args: readonly string[]): Promise<unknown>;
}

/** One that can make another connection like it: a read that waits for entries blocks everything behind it. */
export interface DuplicableRedisClient extends RedisClient {
  /** Another client of the same settings, not connected yet. */
  duplicate(): BlockingRedisClient;
}

/** A connection that waits for entries, and is ended with its consumer. */
export interface BlockingRedisClient extends RedisClient {
  /** Whether it has a connection, or is about to get one again. */
  readonly isOpen: boolean;
  /** Connects; it rejects where there is no Redis. */
  connect(): Promise<unknown>;
  /** Breaks the connection off, and rejects what waits for an answer. */
  destroy(): void;
  /** Hears of errors of the connection, which would otherwise end the process. */
  on(event: 'error', listener: (error: Error) => void): unknown;
}
