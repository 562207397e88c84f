import type { Job, Queue } from 'bullmq';
import { LuaScript } from '../redis/lua-script.ts';
import type { RedisClient } from '../redis/redis-client.ts';
import type { QueuedCall } from './queued-call.ts';

// The clocks of the machines have to agree.
const msSince = (time: number): number => Math.max(0, Date.now() - time);

/** How long a job has waited for a worker since it was due, in ms. BullMQ sets its `delay` to 0 when it is due. */
export const waitedMs = ({ timestamp, opts }: Job): number =>
  msSince(timestamp + (opts.delay ?? 0));

/**
 * The due time of the oldest waiting or active job. BullMQ scores jobs with a priority as priority × 2^32 plus a
 * counter, so this looks at the first job of each priority, of at most 1000. BullMQ has no call for that, and its
 * layout is not public, so `currentBullMq` refuses major versions that are not tested.
 *
 * KEYS: the lists of waiting and active jobs, the set of jobs with a priority. ARGV: how the keys of jobs begin.
 */
const oldestScript = new LuaScript(`
local oldest
local function look(id)
  local job = redis.call('HMGET', ARGV[1] .. id, 'timestamp', 'opts')
  if not job[1] then return end
  local due = tonumber(job[1]) + (cjson.decode(job[2] or '{}').delay or 0)
  if not oldest or due < oldest then oldest = due end
end
for _, id in ipairs(redis.call('LRANGE', KEYS[1], -1, -1)) do look(id) end
for _, id in ipairs(redis.call('LRANGE', KEYS[2], 0, -1)) do look(id) end
local from = '-inf'
for _ = 1, 1000 do
  local first = redis.call('ZRANGEBYSCORE', KEYS[3], from, '+inf', 'WITHSCORES', 'LIMIT', 0, 1)
  if not first[1] then break end
  look(first[1])
  from = string.format('%.0f', (math.floor(first[2] / 4294967296) + 1) * 4294967296)
end
return oldest and string.format('%.0f', oldest)
`);

/** How long the oldest job has waited since it was due, in ms. 0 if none is due. */
export const oldestMs = async (client: RedisClient, queue: Queue<QueuedCall>): Promise<number> => {
  const keys = ['wait', 'active', 'prioritized'].map((name) => queue.toKey(name));
  const due = await oldestScript.run(client, keys, [queue.toKey('')]);
  return due === null ? 0 : msSince(Number(due));
};
