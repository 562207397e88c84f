import { LuaScript } from '../redis/lua-script.ts';
import type { RedisClient } from '../redis/redis-client.ts';
import { claimKey } from './queue-keys.ts';

/** What a claim says of a call. */
export type ClaimState =
  /** A worker has begun to send. It may have died since, so the message may have been sent. */
  | { readonly state: 'sending'; readonly by: string }
  /** Somebody is about to remove the call. */
  | { readonly state: 'cancelled'; readonly by: string }
  /** The gateway carried the call out, and this was its response. */
  | { readonly state: 'completed'; readonly result: unknown };

/** A claim that a process cancelled, but died before it removed the call, is void after this time. */
const cancelledForMs = 60_000;

/** KEYS: the claim. ARGV: the new claim, ms until it expires (0: never). Returns the claim that stands. */
const takeScript = new LuaScript(`
local standing = redis.call('GET', KEYS[1])
if standing then return standing end
redis.call('SET', KEYS[1], ARGV[1])
if ARGV[2] ~= '0' then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return ARGV[1]
`);

/** KEYS: the claim. ARGV: the claim that has to stand, the next one. */
const replaceScript = new LuaScript(`
local standing = redis.call('GET', KEYS[1])
if standing == ARGV[2] then return 1 end
if standing ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
return 1
`);

/** KEYS: the claim. ARGV: the claim that has to stand. Returns 0 only where another one stands. */
const releaseScript = new LuaScript(`
local standing = redis.call('GET', KEYS[1])
if not standing then return 1 end
if standing ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
`);

/**
 * The claim on one queued send. To send or cancel it, a worker or queue takes the claim first, and only one can
 * have it. A worker that gets a job whose claim is taken sends nothing: another worker had begun with it.
 *
 * It is a key of our own rather than a field of BullMQ's job, whose layout may change with any release. Its name
 * comes from the call's random key, so a claim that was left behind never applies to a later call with the same id.
 */
export class Claim {
  readonly #client: RedisClient;
  readonly #key: string;
  readonly #by = crypto.randomUUID();

  constructor(client: RedisClient, prefix: string, callKey: string) {
    this.#client = client;
    this.#key = claimKey(prefix, callKey);
  }

  /** The text of this object's claim to send. It names one attempt, so it never stands a second time. */
  get sending(): string {
    return textOf({ state: 'sending', by: this.#by });
  }

  /** @returns the claim that stands: {@link sending}, or another one that came first. */
  async takeToSend(): Promise<string> {
    return (await takeScript.run(this.#client, [this.#key], [this.sending, 0])) as string; // safe: our script's reply
  }

  /** @returns whether the call can be cancelled: no worker has begun to send it. */
  async takeToCancel(): Promise<boolean> {
    return (
      (await takeScript.run(this.#client, [this.#key], [this.#cancelled, cancelledForMs])) ===
      this.#cancelled
    );
  }

  /** Gives up a claim to cancel. */
  async releaseCancelled(): Promise<void> {
    await this.release(this.#cancelled);
  }

  /** Records the response of the gateway. @returns whether the claim was still this object's. */
  async complete(result: unknown): Promise<boolean> {
    const completed = textOf({ state: 'completed', result });
    return (await replaceScript.run(this.#client, [this.#key], [this.sending, completed])) === 1;
  }

  /**
   * The call was not sent, or a person decided to send it again.
   *
   * @param claim the one to be released. A newer one stays.
   * @returns false where another claim stands.
   */
  async release(claim: string): Promise<boolean> {
    return (await releaseScript.run(this.#client, [this.#key], [claim])) === 1;
  }

  async read(): Promise<string | null> {
    return (await this.#client.sendCommand(['GET', this.#key])) as string | null; // safe: as Redis documents it
  }

  /** Deletes the claim of a call that is over: BullMQ never starts its job again. */
  async delete(): Promise<void> {
    await this.#client.sendCommand(['DEL', this.#key]);
  }

  get #cancelled(): string {
    return textOf({ state: 'cancelled', by: this.#by });
  }
}

export const claimStateOf = (text: string): ClaimState => JSON.parse(text) as ClaimState; // safe: written by textOf

const textOf = (claim: ClaimState): string => JSON.stringify(claim);
