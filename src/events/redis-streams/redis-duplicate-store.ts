import type { Claim, DuplicateStore } from '../duplicates.ts';
import { LuaScript } from '../../redis/lua-script.ts';
import type { RedisClient } from '../../redis/redis-client.ts';

/** Where handled events are remembered for all machines. */
export interface RedisDuplicateStoreOptions {
  /** A connected client of the package `redis`. It is not closed. */
  readonly client: RedisClient;
  /** What the keys begin with. Default `wsapi:event:`. */
  readonly prefix?: string | undefined;
}

/**
 * KEYS: the marks. ARGV: ms of the claim, its token. Answers `new` and takes all of them, or what the first says that
 * is taken. An instance that asks again for what it has is told so too: another handler of its own is at it.
 */
const claimScript = new LuaScript(`
for _, key in ipairs(KEYS) do
  local mark = redis.call('GET', key)
  if mark then return mark == 'done' and 'done' or 'pending' end
end
for _, key in ipairs(KEYS) do redis.call('SET', key, ARGV[2], 'PX', ARGV[1]) end
return 'new'
`);

/** KEYS: the marks. ARGV: ms of the claim, its token. */
const renewScript = new LuaScript(`
for _, key in ipairs(KEYS) do
  if redis.call('GET', key) == ARGV[2] then redis.call('PEXPIRE', key, ARGV[1]) end
end
`);

/** KEYS: the marks. ARGV: the token of the claim. Another's claim stays, as does what is done. */
const releaseScript = new LuaScript(`
for _, key in ipairs(KEYS) do
  if redis.call('GET', key) == ARGV[1] then redis.call('DEL', key) end
end
`);

/**
 * Commands and the mark in one go: nothing happens where the event is done. KEYS: the stream, the marks. ARGV: the
 * group, the entry's id, ms for which the mark is kept, the commands as JSON.
 */
const commitScript = new LuaScript(`
for i = 2, #KEYS do
  if redis.call('GET', KEYS[i]) == 'done' then return 0 end
end
for _, command in ipairs(cjson.decode(ARGV[4])) do redis.call(unpack(command)) end
for i = 2, #KEYS do redis.call('SET', KEYS[i], 'done', 'PX', ARGV[3]) end
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
return 1
`);

/**
 * Remembers in Redis which events were handled, for all machines that share it, so that each is handled once. An
 * event is claimed for a while before its handler runs and marked as done after: what a machine had claimed that
 * dies is free again when the while is over.
 *
 * Between what a handler does elsewhere and the mark, a machine may die; the event is then handled again. Where
 * that matters, let the effect know the event (its `eventId` as a unique key in the same transaction), or make it
 * in Redis by `context.commit` of `consumeEvents`, together with the mark.
 */
export class RedisDuplicateStore implements DuplicateStore {
  readonly #client: RedisClient;
  readonly #prefix: string;
  readonly #token = crypto.randomUUID();

  constructor({ client, prefix = 'wsapi:event:' }: RedisDuplicateStoreOptions) {
    this.#client = client;
    this.#prefix = prefix;
  }

  async claim(key: string, forMs: number): Promise<Claim> {
    const args = [Math.ceil(forMs), this.#token];
    return (await claimScript.run(this.#client, [this.#prefix + key], args)) as Claim; // it is our own script's
  }

  async renew(key: string, forMs: number): Promise<void> {
    await renewScript.run(this.#client, [this.#prefix + key], [Math.ceil(forMs), this.#token]);
  }

  async confirm(key: string, forMs: number): Promise<void> {
    const ms = String(Math.ceil(forMs));
    await this.#client.sendCommand(['SET', this.#prefix + key, 'done', 'PX', ms]);
  }

  async release(key: string): Promise<void> {
    await releaseScript.run(this.#client, [this.#prefix + key], [this.#token]);
  }

  /**
   * Runs commands and marks an event of a stream as done and acknowledged, all of it or, where it is done already,
   * nothing.
   *
   * @internal
   * @returns whether it was this call that did it.
   */
  async commit(
    keys: readonly string[],
    forMs: number,
    entry: { readonly stream: string; readonly group: string; readonly id: string },
    commands: readonly (readonly string[])[],
  ): Promise<boolean> {
    const { stream, group, id } = entry;
    const done = await commitScript.run(
      this.#client,
      [stream, ...keys.map((key) => this.#prefix + key)],
      // An empty list of JSON is an object to Lua, which has nothing to go through either.
      [group, id, Math.ceil(forMs), JSON.stringify(commands)],
    );
    return done === 1;
  }
}
