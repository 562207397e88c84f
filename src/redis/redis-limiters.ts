import type { Caller, Limiters, MakeLimiters } from '../limiter/limiters.ts';
import { LocalLimiters } from '../limiter/limiters.ts';
import type { Limiter } from '../limiter/limiter.ts';
import type { LimiterOptions } from '../limiter/local-limiter.ts';
import type { RedisClient } from './redis-client.ts';
import { ReachableRedis } from './reachable-redis.ts';
import { SharedLimiter } from './shared-limiter.ts';
import { SharedRate } from './shared-rate.ts';

/** Where limits are shared. */
export interface RedisLimitersOptions {
  /** A connected client of the package `redis`. It is not closed. */
  readonly client: RedisClient;
  /** What the keys begin with. Default `wsapi:limit:`. Customers that share a Redis need one each: their own keys are not told apart. */
  readonly prefix?: string | undefined;
}

/**
 * The cooldown, the learnt rate, `pace` and `maxConcurrency` for all processes that use the same Redis (6.2 or
 * later): when one call of an instance is told to wait, all machines wait, one of them probes, and the others
 * follow. It costs a round trip to Redis before each request.
 *
 * Redis only ever helps: where it cannot be reached or does not answer within a second, each process keeps the
 * limits by itself, writes one line to the client's logger, and asks Redis again every three seconds.
 *
 * @example
 * const redis = await createClient({ url: 'redis://localhost' }).connect();
 * const wsapi = new WsapiClient({ limiters: redisLimiters({ client: redis }), pace: { perSecond: 5 } });
 */
export const redisLimiters =
  ({ client, prefix = 'wsapi:limit:' }: RedisLimitersOptions): MakeLimiters =>
  ({ limits, logger }) =>
    new RedisLimiters(new ReachableRedis(client, logger), prefix, limits);

class RedisLimiters implements Limiters {
  readonly #redis: ReachableRedis;
  readonly #prefix: string;
  readonly #limits: LimiterOptions;
  readonly #local: LocalLimiters;
  /** What is known is in Redis: these are kept only while they have something to do. */
  readonly #byCaller = new Map<string, SharedLimiter>();

  constructor(redis: ReachableRedis, prefix: string, limits: LimiterOptions) {
    this.#redis = redis;
    this.#prefix = prefix;
    this.#limits = limits;
    this.#local = new LocalLimiters(limits);
  }

  of(caller: Caller): Limiter {
    const { baseUrl, key, instanceId = '' } = caller;
    // In a cluster, what stands in braces keeps the two on one machine.
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
