/**
 * A connection to Redis: the part of a client of the package `redis`, version 5 or later, that is used. Commands are
 * passed as arrays of strings, so that the package's own types do not matter.
 */
export interface RedisClient {
  /** Whether there is a connection. Without one, the client keeps commands until there is. */
  readonly isReady: boolean;
  /** Sends a command, with its name first, and resolves with Redis' reply. */
  sendCommand(args: readonly string[]): Promise<unknown>;
  /** The servers of a cluster, each with its own keys. Missing where there is one server. */
  nodes?(): Promise<readonly RedisClient[]>;
  /** The server of a cluster that has a key: always the same object per server. Missing where there is one server. */
  serverOf?(key: string): object | undefined;
}

/** A client that can make another connection like it: a command that waits for entries blocks those behind it. */
export interface DuplicableRedisClient extends RedisClient {
  /** Another client with the same settings, not connected yet. */
  duplicate(): BlockingRedisClient;
}

/** A connection for commands that wait for entries. */
export interface BlockingRedisClient extends RedisClient {
  /** Whether it has a connection, or is connecting. */
  readonly isOpen: boolean;
  /** Connects. Rejects where there is no Redis. */
  connect(): Promise<unknown>;
  /** Closes the connection at once, and rejects commands that wait for a reply. */
  destroy(): void;
  /** Without a listener, an error of the connection would end the process. */
  on(event: 'error', listener: (error: Error) => void): unknown;
}
