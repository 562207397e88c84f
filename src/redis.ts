/**
 * `wsapi-client/redis`: events from the streams of a self-hosted gateway, and limits, caches and receipts that several
 * machines share. It needs the package `redis`, version 5 or later, and a Redis of version 6.2 or later.
 *
 * @module wsapi-client/redis
 */
export { HandlerTimeoutError } from './errors/handler-timeout-error.ts';
export { redisLimiters, type RedisLimitersOptions } from './redis/redis-limiters.ts';
export { redisResolveCache, type RedisResolveCacheOptions } from './redis/redis-resolve-cache.ts';
export { consumeEvents, type EventConsumer } from './events/redis-streams/consume-events.ts';
export type {
  ConsumerOptions,
  StreamContext,
  TrimOptions,
} from './events/redis-streams/consumer-options.ts';
export {
  RedisDuplicateStore,
  type RedisDuplicateStoreOptions,
} from './events/redis-streams/redis-duplicate-store.ts';
export type {
  BlockingRedisClient,
  DuplicableRedisClient,
  RedisClient,
} from './redis/redis-client.ts';
export {
  RedisReceiptStore,
  type RedisReceiptStoreOptions,
} from './receipts/redis-receipt-store.ts';
export { clusterClient, type RedisClusterLike } from './redis/cluster-client.ts';
export { sentinelClient, type RedisSentinelLike } from './redis/sentinel-client.ts';
