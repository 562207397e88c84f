import * as bullmq from 'bullmq';
import type { ConnectionOptions } from 'bullmq';
import { setMaxListeners, type EventEmitter } from 'node:events';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { duplicateClient } from '../redis/duplicate-client.ts';
import type {
  BlockingRedisClient,
  DuplicableRedisClient,
  RedisClient,
} from '../redis/redis-client.ts';
import { wait } from '../retry/wait.ts';

type BullMqClient = ReturnType<typeof bullmq.createNodeRedisClient>;

/** The connection that a queue or a worker gives to BullMQ, for all its instances: a copy of the user's client. */
export class BullMqConnection {
  readonly forBullMq: ConnectionOptions;
  /** The same connection, for commands of ours: those of one turn leave together with BullMQ's, in one write. */
  readonly client: RedisClient;
  readonly #client: BlockingRedisClient;

  constructor(client: DuplicableRedisClient) {
    const { createNodeRedisClient } = currentBullMq();
    this.#client = duplicateClient(client);
    this.client = this.#client;
    // BullMQ adds several listeners for each instance.
    setMaxListeners(0, this.#client as unknown as EventEmitter); // safe: the clients of the package are emitters
    // This connects, too. Until there is a connection, commands wait.
    this.forBullMq = surviving(createNodeRedisClient(this.#client));
  }

  /** To be called after everything of BullMQ that uses it was closed. */
  close(): void {
    if (this.#client.isOpen) this.#client.destroy();
  }
}

/**
 * The optional peer has no range, so that installing this package never fails: any version may be installed. An import
 * of the function by name would fail with a SyntaxError in an older one, before this can say what to do. A newer major
 * version may store jobs otherwise, or refuse in other words: `job-age.ts` and `job-moves.ts` rely on both.
 *
 * @throws {ConfigurationError}
 */
export const currentBullMq = (): typeof bullmq => {
  const version = versionOfBullMq();
  const isTooNew = version !== undefined && Number.parseInt(version, 10) > newestMajor;
  if ('createNodeRedisClient' in bullmq && !isTooNew) return bullmq;
  throw new ConfigurationError(
    `The queue needs the package "bullmq", version 5.77 or later but below ${newestMajor + 1}, and ${version ?? 'another version'} is installed. Run "npm install bullmq@${newestMajor}".`,
  );
};

/** The newest major version of BullMQ that the tests run with. */
const newestMajor = 6;

/** BullMQ exports no version, but a queue writes it to Redis (`bullmq:6.7.0`). Undefined if that has changed. */
const versionOfBullMq = (): string | undefined => {
  try {
    // A queue without a connection.
    const { metaValues } = Object.create(bullmq.Queue.prototype) as bullmq.Queue; // safe: only this getter is read
    return /:(\d.*)/.exec(String(metaValues['version']))?.[1];
  } catch {
    return undefined;
  }
};

const longestCloseMs = 2000;

/**
 * Waits until objects of BullMQ are closed, for at most 2 s: closing a reconnecting client queues a last command, which
 * waits for a connection that is no longer attempted.
 */
export const closesSoon = async (closed: Promise<unknown>): Promise<void> => {
  const given = new AbortController();
  await Promise.race([
    closed.finally(() => given.abort()),
    wait(longestCloseMs, given.signal).catch(() => undefined),
  ]);
};

/**
 * An error of a connection must never end the process: the command that fails reports it, and the client reconnects by
 * itself. BullMQ takes its own listeners off when it closes a queue or a worker, but lives on as a listener of the
 * client, and passes its errors to no listener. So our listener stays, also on the copies that BullMQ makes.
 */
const surviving = (client: BullMqClient): BullMqClient => {
  client.on('error', () => undefined);
  setMaxListeners(0, client as unknown as EventEmitter); // safe: BullMQ's adapter is an emitter
  const duplicate = client.duplicate.bind(client);
  client.duplicate = (options) => surviving(duplicate(options));
  return client;
};
