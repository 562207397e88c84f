import { ConfigurationError } from '../../errors/configuration-error.ts';
import { checkRedisClient } from '../../redis/check-redis-client.ts';
import { expiryMs } from '../../redis/expiry-ms.ts';
import { LuaScript } from '../../redis/lua-script.ts';
import type { RedisClient } from '../../redis/redis-client.ts';
import { retryIdempotent } from '../../retry/retry-idempotent.ts';
import type { Claim, DuplicateStore } from '../duplicate-store.ts';
import { checkObject, checkText } from '../../options/option-checks.ts';

/** How a `RedisDuplicateStore` is set up. */
export interface RedisDuplicateStoreOptions {
  /** A connected client of the package `redis`. The store does not close it. */
  readonly client: RedisClient;
  /** What the keys start with. Default `wsapi:event:`. */
  readonly prefix?: string | undefined;
}

/**
 * Claims all marks and returns `new`, or returns the state of the first one that exists. A store that asks again for
 * its own claim gets `pending`, because another of its handlers is running.
 * KEYS: the marks. ARGV: ms of the claim, its token.
 */
const claimScript = new LuaScript(`
for _, key in ipairs(KEYS) do
  local mark = redis.call('GET', key)
  if mark then return string.sub(mark, 1, 4) == 'done' and 'done' or 'pending' end
end
for _, key in ipairs(KEYS) do redis.call('SET', key, ARGV[2], 'PX', ARGV[1]) end
return 'new'
`);

/** Extends the claims of this store. KEYS: the marks. ARGV: ms of the claim, its token. */
const renewScript = new LuaScript(`
for _, key in ipairs(KEYS) do
  if redis.call('GET', key) == ARGV[2] then redis.call('PEXPIRE', key, ARGV[1]) end
end
`);

/** The claims of other stores stay, and so does `done`. KEYS: the marks. ARGV: the token of the claim. */
const releaseScript = new LuaScript(`
for _, key in ipairs(KEYS) do
  if redis.call('GET', key) == ARGV[1] then redis.call('DEL', key) end
end
`);

/**
 * Runs commands, sets the marks and acknowledges the entry, all in one step. Does nothing if the event is done already.
 * Each commit writes its own mark, so a retry after a lost reply can tell that it had succeeded.
 * KEYS: the stream, the marks. ARGV: the group, the entry's id, ms for which the marks are kept, the commands as JSON,
 * the mark, which begins with `done`.
 */
const commitScript = new LuaScript(`
for i = 2, #KEYS do
  local mark = redis.call('GET', KEYS[i])
  if mark == ARGV[5] then return 1 end
  if mark and string.sub(mark, 1, 4) == 'done' then return 0 end
end
for _, command in ipairs(cjson.decode(ARGV[4])) do redis.call(unpack(command)) end
for i = 2, #KEYS do redis.call('SET', KEYS[i], ARGV[5], 'PX', ARGV[3]) end
redis.call('XACK', KEYS[1], ARGV[1], ARGV[2])
return 1
`);

/**
 * Remembers handled events in Redis, for all machines that share it, so that each event is handled once. An event is
 * claimed before its handler runs and marked as done afterwards. If a machine dies, its claims expire.
 *
 * A machine may die after a handler did its work elsewhere and before the event was marked. Then the event is handled
 * again. Where that matters, store the `eventId` with the effect, as a unique key in the same transaction, or make the
 * effect in Redis with `context.commit` of `consumeEvents`, together with the mark.
 */
export class RedisDuplicateStore implements DuplicateStore {
  readonly #client: RedisClient;
  readonly #prefix: string;
  readonly #token = crypto.randomUUID();

  /** @throws {ConfigurationError} for an option that cannot be right. */
  constructor(options: RedisDuplicateStoreOptions) {
    checkObject(options, 'The options of RedisDuplicateStore');
    const { client, prefix = 'wsapi:event:' } = options;
    checkRedisClient(client, ['sendCommand']);
    checkText(prefix, 'prefix');
    this.#client = client;
    this.#prefix = prefix;
  }

  async claim(key: string, forMs: number): Promise<Claim> {
    const args = [expiryMs(forMs), this.#token];
    return (await claimScript.run(this.#client, [this.#prefix + key], args)) as Claim; // safe: the script returns one of these
  }

  async renew(key: string, forMs: number): Promise<void> {
    await renewScript.run(this.#client, [this.#prefix + key], [expiryMs(forMs), this.#token]);
  }

  async confirm(key: string, forMs: number): Promise<void> {
    const ms = String(expiryMs(forMs));
    await this.#client.sendCommand(['SET', this.#prefix + key, 'done', 'PX', ms]);
  }

  async release(key: string): Promise<void> {
    await releaseScript.run(this.#client, [this.#prefix + key], [this.#token]);
  }

  /**
   * Runs commands, and marks an event of a stream as done and acknowledged. Does nothing if the event is done already.
   * Retried after a lost connection.
   *
   * @internal
   * @param signal ends the retries.
   * @returns whether this call did it.
   * @throws {ConfigurationError} for commands that are not lists of strings.
   */
  async commit(
    keys: readonly string[],
    forMs: number,
    entry: { readonly stream: string; readonly group: string; readonly id: string },
    commands: readonly (readonly string[])[],
    signal: AbortSignal | undefined,
  ): Promise<boolean> {
    checkCommands(commands);
    const { stream, group, id } = entry;
    const mark = `done ${crypto.randomUUID()}`;
    const run = (): Promise<unknown> =>
      commitScript.run(
        this.#client,
        [stream, ...keys.map((key) => this.#prefix + key)],
        // Lua reads an empty list as an empty table, which is right.
        [group, id, expiryMs(forMs), JSON.stringify(commands), mark],
      );
    return (await retryIdempotent(run, { signal, forMs: commitForMs, isFinal: isRefusal })) === 1;
  }
}

/** How long a commit is retried, in ms. */
const commitForMs = 60_000;

/**
 * The codes that Redis sends before any of the commands has run, and not for long: it is loading its data or fails over
 * to another server, too few replicas are connected, or another client's script is running.
 */
const isTemporary =
  /^(?:LOADING|READONLY|NOREPLICAS|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|MOVED|ASK|MISCONF|BUSY) /;

/**
 * Whether Redis itself refused the commands: its errors begin with a code. The commands before the refused one have
 * run, and must not run again.
 */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && /^[A-Z]+ /.test(error.message) && !isTemporary.test(error.message);

/** Lua cannot pass more arguments to a command, and would fail after the commands before it. */
const maxArguments = 7000;

const checkCommands = (commands: unknown): void => {
  const isCommand = (command: unknown): boolean =>
    Array.isArray(command) &&
    command.length > 0 &&
    command.length <= maxArguments &&
    command.every((part) => typeof part === 'string');
  if (!Array.isArray(commands) || !commands.every(isCommand))
    throw new ConfigurationError(
      `\`commit\` takes a list of commands, each a list of 1 to ${maxArguments} strings such as ['INCR', 'orders'].`,
    );
};
