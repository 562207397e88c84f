import type { Logger } from '../logging/logger.ts';
import { unlessAborted } from '../pipeline/unless-aborted.ts';
import type { LuaScript } from './lua-script.ts';
import type { RedisClient } from './redis-client.ts';

/** An answer that takes longer than this, in ms, is as good as none. */
const patienceMs = 1000;
/** After a failure, Redis is not asked for so many ms. */
const leaveAloneMs = 3000;

/** A Redis that nobody waits for longer than for a moment, and that nobody depends on. */
export class ReachableRedis {
  readonly #client: RedisClient;
  readonly #logger: Logger | undefined;
  #notBefore = Number.NEGATIVE_INFINITY;
  #isReachable = true;

  constructor(client: RedisClient, logger: Logger | undefined) {
    this.#client = client;
    this.#logger = logger;
  }

  /** @returns undefined where Redis cannot be reached, or does not answer in time. */
  async run(
    script: LuaScript,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<unknown> {
    if (performance.now() < this.#notBefore) return undefined;
    // The client would keep the command until there is a connection again.
    if (!this.#client.isReady) {
      this.#failed('no connection');
      return;
    }
    try {
      const answer = await unlessAborted(
        script.run(this.#client, keys, args),
        AbortSignal.timeout(patienceMs),
      );
      if (!this.#isReachable) {
        this.#isReachable = true;
        this.#logger?.warn('Redis can be reached again: limits are shared', {});
      }
      return answer ?? null;
    } catch (error) {
      this.#failed(error instanceof Error ? error.name : typeof error);
      return;
    }
  }

  #failed(reason: string): undefined {
    this.#notBefore = performance.now() + leaveAloneMs;
    if (!this.#isReachable) return;
    this.#isReachable = false;
    this.#logger?.warn(
      'Redis cannot be reached: until it can, this process keeps limits by itself',
      {
        reason,
      },
    );
  }
}
