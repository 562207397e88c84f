/**
 * `wsapi-client/redis`: what several machines share. It needs the package `redis`, version 5 or later, and a Redis
 * of version 6.2 or later.
 *
 * @module
 */
export { redisLimiters, type RedisLimitersOptions } from './redis/limiter/redis-limiters.ts';
export { redisResolveCache, type RedisResolveCacheOptions } from './redis/redis-resolve-cache.ts';
export type {
  BlockingRedisClient,
  DuplicableRedisClient,
  RedisClient,
} from './redis/redis-client.ts';
