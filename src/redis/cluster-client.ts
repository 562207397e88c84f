import { keySlot } from './key-slot.ts';
import { checkRedisClient } from './check-redis-client.ts';
import type { BlockingRedisClient, DuplicableRedisClient, RedisClient } from './redis-client.ts';

/** The part of a client made by `createCluster` of the package `redis` that is used. */
export interface RedisClusterLike {
  readonly isOpen: boolean;
  /** Version 5 of the package lacks it. */
  readonly isReady?: boolean;
  readonly masters: readonly object[];
  /** The servers by slot. */
  readonly slots: readonly { readonly master: object }[];
  /** The client of one server. */
  nodeClient(node: object): unknown;
  /** Sends a command to the server that has the key. */
  sendCommand(
    firstKey: string | undefined,
    isReadonly: boolean | undefined,
    args: string[],
  ): Promise<unknown>;
  /** Another client with the same settings, not connected yet. */
  duplicate(): RedisClusterLike;
  /** Connects. */
  connect(): Promise<unknown>;
  /** Closes the connections at once. */
  destroy(): unknown;
  /** Without a listener, an error of a connection would end the process. */
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/**
 * Makes a Redis Cluster usable wherever this package takes a client: limits, numbers, receipts, duplicates and the
 * streams of a gateway, but not the queue, because BullMQ cannot use a cluster of the package `redis`. Keys that are
 * used together have the same hash tag, so that all of an instance lie on one server.
 *
 * @param cluster a connected client made by `createCluster`. It is not closed.
 * @throws {ConfigurationError} for anything else, and for a `typeMapping` to other types than strings and numbers.
 * @example
 * const cluster = await createCluster({ rootNodes: [{ url: 'redis://localhost:7000' }] }).connect();
 * const wsapi = new WsapiClient({ limiters: redisLimiters({ client: clusterClient(cluster) }) });
 */
export const clusterClient = (cluster: RedisClusterLike): DuplicableRedisClient => {
  checkRedisClient(cluster, ['sendCommand', 'duplicate'], 'cluster');
  return {
    get isReady() {
      return cluster.isReady ?? cluster.isOpen;
    },
    sendCommand: (args) => cluster.sendCommand(firstKeyOf(args), false, [...args]),
    nodes: () => nodesOf(cluster),
    serverOf: (key) => cluster.slots[keySlot(key)]?.master,
    duplicate: () => blocking(cluster.duplicate()),
  };
};

const blocking = (cluster: RedisClusterLike): BlockingRedisClient => ({
  get isReady() {
    return cluster.isReady ?? cluster.isOpen;
  },
  get isOpen() {
    return cluster.isOpen;
  },
  sendCommand: (args) => cluster.sendCommand(firstKeyOf(args), false, [...args]),
  nodes: () => nodesOf(cluster),
  connect: () => cluster.connect(),
  destroy: () => void cluster.destroy(),
  on: (event, listener) => cluster.on(event, listener),
});

const nodesOf = (cluster: RedisClusterLike): Promise<RedisClient[]> =>
  Promise.all(
    cluster.masters.map(async (node) => (await cluster.nodeClient(node)) as RedisClient), // safe: a client of one server
  );

/** A cluster finds the server of a command by its first key. These are the commands that this package sends. */
const firstKeyOf = ([name = '', ...args]: readonly string[]): string | undefined => {
  switch (name) {
    case 'TIME':
    case 'SCAN':
      return undefined;
    case 'EVAL':
    case 'EVALSHA':
      return args[2];
    case 'XGROUP':
      return args[1];
    case 'XREADGROUP':
      return args[args.indexOf('STREAMS') + 1];
    default:
      return args[0];
  }
};
