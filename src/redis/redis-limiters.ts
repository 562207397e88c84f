import type { Caller, Limiters, MakeLimiters } from '../limiter/limiters.ts';
import { LocalLimiters } from '../limiter/limiters.ts';
import type { Limiter } from '../limiter/limiter.ts';
import type { LimiterOptions } from '../limiter/local-limiter.ts';
import { checkedRedisOptions } from './checked-redis-options.ts';
import type { RedisClient } from './redis-client.ts';
import { ReachableRedis } from './reachable-redis.ts';
import { SharedLimiter } from './shared-limiter.ts';
import { SharedRate } from './shared-rate.ts';

/** Where the limits are kept. */
export interface RedisLimitersOptions {
  /** A connected client of the package `redis`. It is not closed. */
  readonly client: RedisClient;
  /**
   * How the names of the keys begin. Default `wsapi:limit:`. Customers that share a Redis need a prefix each: calls
   * with the customer's own key are not told apart.
   */
  readonly prefix?: string | undefined;
}

/**
 * Shares the cooldown, the learnt rate, `pace` and `maxConcurrency` among all processes that use the same Redis (6.2
 * or later): when one call of an instance is told to wait, all machines wait, one of them probes, and the others
 * follow. This costs a round trip to Redis before each request.
 *
 * Where Redis cannot be reached or does not reply within a second, each process keeps the limits on its own, writes
 * one line to the client's logger, and asks Redis again every three seconds.
 *
 * @throws {ConfigurationError} for an option that is not valid.
 * @example
 * const redis = await createClient({ url: 'redis://localhost' }).connect();
 * const wsapi = new WsapiClient({ limiters: redisLimiters({ client: redis }), pace: { perSecond: 5 } });
 */
export const redisLimiters = (options: RedisLimitersOptions): MakeLimiters => {
  const { client, prefix } = checkedRedisOptions(options, 'redisLimiters', 'wsapi:limit:');
  return ({ limits, logger }) =>
    new RedisLimiters(new ReachableRedis(client, logger), prefix, limits);
};

class RedisLimiters implements Limiters {
  readonly #redis: ReachableRedis;
  readonly #prefix: string;
  readonly #limits: LimiterOptions;
  readonly #local: LocalLimiters;
  /** The state is in Redis, so a limiter is kept only while calls use it. */
  readonly #byCaller = new Map<string, SharedLimiter>();

  constructor(redis: ReachableRedis, prefix: string, limits: LimiterOptions) {
    this.#redis = redis;
    this.#prefix = prefix;
    this.#limits = limits;
    this.#local = new LocalLimiters(limits);
  }

  of(caller: Caller): Limiter {
    const { baseUrl, key, instanceId = '' } = caller;
    // A cluster puts keys with the same part in braces on the same server.
    const name = `${this.#prefix}{${key} ${instanceId} ${baseUrl}}`;
    let limiter = this.#byCaller.get(name);
    if (limiter === undefined) {
      limiter = new SharedLimiter(
        new SharedRate(this.#redis, [name, `${name}:under-way`], this.#limits),
        () => this.#local.of(caller),
        () => this.#byCaller.delete(name),
      );
      this.#byCaller.set(name, limiter);
    }
    return limiter;
  }
}
