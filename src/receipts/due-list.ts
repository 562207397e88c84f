import { expiryMs } from '../redis/expiry-ms.ts';
import { LuaScript } from '../redis/lua-script.ts';
import type { RedisClient } from '../redis/redis-client.ts';

/** How many entries are taken at once. All of them have to be reported before their lease ends. */
const mostAtOnce = 10;

/** Redis' own clock counts: those of the machines need not agree. */
const nowInRedis = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;

/** An entry that is there keeps its time. KEYS: the list. ARGV: the entry, ms until it is due. */
const addScript = new LuaScript(`${nowInRedis}
redis.call('ZADD', KEYS[1], 'NX', now + ARGV[2], ARGV[1])
`);

/** KEYS: the list. ARGV: ms until an entry that is not removed is due again, how many. Returns those that are due. */
const takeScript = new LuaScript(`${nowInRedis}
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now, 'LIMIT', 0, ARGV[2])
for _, entry in ipairs(due) do redis.call('ZADD', KEYS[1], now + ARGV[1], entry) end
return due
`);

/** KEYS: the list. Returns for how many ms the first entry has been due. */
const overdueScript = new LuaScript(`${nowInRedis}
local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
return first[2] and math.max(0, math.floor(now - first[2])) or 0
`);

/** Texts in Redis that are due at a time. Several processes may take them; each gets different ones. */
export class DueList {
  readonly #client: RedisClient;
  readonly #key: string;

  constructor(client: RedisClient, key: string) {
    this.#client = client;
    this.#key = key;
  }

  async add(entry: string, inMs: number): Promise<void> {
    await addScript.run(this.#client, [this.#key], [entry, expiryMs(inMs)]);
  }

  /** Entries that are due. One that is not removed within `leaseMs` is due again: its process may be dead. */
  async take(leaseMs: number): Promise<string[]> {
    const args = [expiryMs(leaseMs), mostAtOnce];
    return (await takeScript.run(this.#client, [this.#key], args)) as string[]; // safe: the script's reply
  }

  /** For how many ms an entry has been due that no worker takes. 0 if there is none. */
  async overdueMs(): Promise<number> {
    return (await overdueScript.run(this.#client, [this.#key], [])) as number; // safe: the script's reply
  }

  async remove(entry: string): Promise<void> {
    await this.#client.sendCommand(['ZREM', this.#key, entry]);
  }
}
