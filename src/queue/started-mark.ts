import { LuaScript } from '../redis/lua-script.ts';
import type { RedisClient } from '../redis/redis-client.ts';

/**
 * The mark that a send has begun, in the job's own hash. It is set before anything is sent, by one worker: a job
 * that comes back with it comes from a worker that died, and nobody knows whether its message went out. A worker
 * that was asleep for so long that its job was given to another finds its lock gone, or the mark set, and sends
 * nothing.
 */
const field = 'wsapi:started';

/** How many times the call failed without harm. */
const failures = 'wsapi:failures';

/** KEYS: the job, its lock. ARGV: the token of the lock, a name of this one send, for how long it is locked anew. */
const setScript = new LuaScript(`
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 'lost' end
redis.call('PEXPIRE', KEYS[2], ARGV[3])
redis.call('HSETNX', KEYS[1], '${field}', ARGV[2])
return redis.call('HGET', KEYS[1], '${field}') == ARGV[2] and 'set' or 'there'
`);

/** KEYS: the lock. ARGV: its token, for how long it is locked anew. */
const extendScript = new LuaScript(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
`);

/** KEYS: the job, its lock. ARGV: the token of the lock, 1 where it failed. */
const clearScript = new LuaScript(`
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return -1 end
redis.call('HDEL', KEYS[1], '${field}')
return redis.call('HINCRBY', KEYS[1], '${failures}', ARGV[2])
`);

/** KEYS: the job, the failed jobs. ARGV: the job's id. */
const forgetScript = new LuaScript(`
if not redis.call('ZSCORE', KEYS[2], ARGV[1]) then return 0 end
redis.call('HDEL', KEYS[1], '${field}', '${failures}')
return 1
`);

/** KEYS: the job. A job that is gone was new: it was carried out in the meantime. */
const addedScript = new LuaScript(`
if redis.call('EXISTS', KEYS[1]) == 0 then return 1 end
return redis.call('HSETNX', KEYS[1], 'wsapi:added', '1')
`);

/** Whether a job was queued by the one who asks: BullMQ does not tell. Of several, the first to ask is told so. */
export const markAdded = async (client: RedisClient, jobKey: string): Promise<boolean> =>
  (await addedScript.run(client, [jobKey], [])) === 1;

/** Where BullMQ keeps which worker has a job. */
export const lockOf = (jobKey: string): string => `${jobKey}:lock`;

/** `lost`: the job is another worker's by now. `there`: a worker had begun to send, and did not come to an end. */
export type MarkResult = 'set' | 'there' | 'lost';

/**
 * Sets the mark, and makes the lock last for its whole time again.
 *
 * @param send a name of this one send, so that it can be asked for again where the answer got lost.
 */
export const setMark = async (
  client: RedisClient,
  jobKey: string,
  token: string,
  send: string,
  lockMs: number,
): Promise<MarkResult> =>
  (await setScript.run(client, [jobKey, lockOf(jobKey)], [token, send, lockMs])) as MarkResult; // it is our own script's

/** @returns whether the job is still locked by this token. */
export const extendLock = async (
  client: RedisClient,
  lockKey: string,
  token: string,
  lockMs: number,
): Promise<boolean> => (await extendScript.run(client, [lockKey], [token, lockMs])) === 1;

/** The send has not happened, that is known. @returns how many times the call failed by now. */
export const clearMark = async (
  client: RedisClient,
  jobKey: string,
  token: string,
  failed: boolean,
): Promise<number> =>
  Number(await clearScript.run(client, [jobKey, lockOf(jobKey)], [token, failed ? 1 : 0]));

/** Somebody decided that a job that failed is to be sent again. @returns whether it is still one that failed. */
export const forgetMark = async (
  client: RedisClient,
  jobKey: string,
  failedKey: string,
  jobId: string,
): Promise<boolean> => (await forgetScript.run(client, [jobKey, failedKey], [jobId])) === 1;
