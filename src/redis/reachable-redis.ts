import { errorName } from '../errors/error-name.ts';
import type { Logger } from '../logging/logger.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';
import type { LuaScript } from './lua-script.ts';
import type { RedisClient } from './redis-client.ts';

/** How long to wait for a reply, in ms. */
const patienceMs = 1000;
/** How long Redis is not asked after a failure, in ms. */
const retryAfterMs = 3000;

interface Reachability {
  /** When the server is asked again, by the clock of `performance.now()`. */
  notBefore: number;
  isReachable: boolean;
}

/** A Redis that calls can do without: they wait a second at most for it. One dead server of a cluster is left out. */
export class ReachableRedis {
  readonly #client: RedisClient;
  readonly #logger: Logger | undefined;
  readonly #servers = new WeakMap<object, Reachability>();

  constructor(client: RedisClient, logger: Logger | undefined) {
    this.#client = client;
    this.#logger = logger;
  }

  /** @returns undefined where Redis cannot be reached, or does not reply in time. */
  async run(
    script: LuaScript,
    keys: readonly [string, ...string[]],
    args: readonly (string | number)[],
  ): Promise<unknown> {
    const server = this.#serverOf(keys[0]);
    if (performance.now() < server.notBefore) return undefined;
    // The client would keep the command until it has a connection.
    if (!this.#client.isReady) {
      this.#failed(server, 'no connection');
      return;
    }
    try {
      const reply = await unlessAborted(
        script.run(this.#client, keys, args),
        AbortSignal.timeout(patienceMs),
      );
      if (!server.isReachable) {
        server.isReachable = true;
        this.#logger?.warn('Redis can be reached again: limits are shared', {});
      }
      return reply ?? null;
    } catch (error) {
      this.#failed(server, errorName(error));
      return;
    }
  }

  #serverOf(key: string): Reachability {
    const server = this.#client.serverOf?.(key) ?? this.#client;
    const known = this.#servers.get(server);
    if (known) return known;
    const reachability = { notBefore: Number.NEGATIVE_INFINITY, isReachable: true };
    this.#servers.set(server, reachability);
    return reachability;
  }

  #failed(server: Reachability, reason: string): void {
    server.notBefore = performance.now() + retryAfterMs;
    if (!server.isReachable) return;
    server.isReachable = false;
    this.#logger?.warn(
      'Redis cannot be reached: until it can, this process keeps limits on its own',
      {
        reason,
      },
    );
  }
}
