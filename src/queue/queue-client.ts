import type { ConnectionOptions } from 'bullmq';
import type { DuplicableRedisClient } from '../redis/redis-client.ts';

/** BullMQ takes a client of the package `redis` as it is, and makes further connections like it. */
export const connectionOf = (client: DuplicableRedisClient): ConnectionOptions =>
  // Its own type is an object of anything.
  client;
