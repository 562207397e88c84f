import { errorName } from '../errors/error-name.ts';
import type { Logger } from '../logging/logger.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';
import type { LuaScript } from './lua-script.ts';
import type { RedisClient } from './redis-client.ts';

/** How long to wait for a reply, in ms. */
const patienceMs = 1000;
/** How long Redis is not asked after a failure, in ms. */
const retryAfterMs = 3000;

/** A Redis that calls can do without: they wait for it for a second at most. */
export class ReachableRedis {
  readonly #client: RedisClient;
  readonly #logger: Logger | undefined;
  #notBefore = Number.NEGATIVE_INFINITY;
  #isReachable = true;

  constructor(client: RedisClient, logger: Logger | undefined) {
    this.#client = client;
    this.#logger = logger;
  }

  /** @returns undefined where Redis cannot be reached, or does not reply in time. */
  async run(
    script: LuaScript,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<unknown> {
    if (performance.now() < this.#notBefore) return undefined;
    // The client would keep the command until it has a connection.
    if (!this.#client.isReady) {
      this.#failed('no connection');
      return;
    }
    try {
      const reply = await unlessAborted(
        script.run(this.#client, keys, args),
        AbortSignal.timeout(patienceMs),
      );
      if (!this.#isReachable) {
        this.#isReachable = true;
        this.#logger?.warn('Redis can be reached again: limits are shared', {});
      }
      return reply ?? null;
    } catch (error) {
      this.#failed(errorName(error));
      return;
    }
  }

  #failed(reason: string): undefined {
    this.#notBefore = performance.now() + retryAfterMs;
    if (!this.#isReachable) return;
    this.#isReachable = false;
    this.#logger?.warn(
      'Redis cannot be reached: until it can, this process keeps limits on its own',
      {
        reason,
      },
    );
  }
}
