import type { Queue } from 'bullmq';
import { LuaScript } from '../redis/lua-script.ts';
import type { RedisClient } from '../redis/redis-client.ts';
import type { RouteArguments } from '../pipeline/route.ts';
import { checkedCallName } from './checked-queue-input.ts';
import { Claim, claimStateOf } from './claim.ts';
import { retryJob } from './job-moves.ts';
import { claimKey, fieldOf, jobIdOf, unknownKey } from './queue-keys.ts';
import type { QueuedCall } from './queued-call.ts';
import type { CallName } from './send-queue-options.ts';

/** A call that may have been carried out. Only a person can find out, for example by a look at the chat. */
export interface UnknownCall extends CallName {
  readonly operationId: string;
  /** Why the outcome is unknown. */
  readonly reason: string;
  /** When the call was put on the list, in Unix ms. */
  readonly since: number;
}

/** A call of the list with its arguments. */
export interface UnknownCallDetails extends UnknownCall {
  readonly args: RouteArguments;
}

/** What the list holds of a call. */
interface Entry extends UnknownCall {
  /** The claim that the worker found or had. */
  readonly claim: string;
}

/** KEYS: the list, the claim. ARGV: the claim that has to stand, the field, the entry. */
const addScript = new LuaScript(`
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], ARGV[2], ARGV[3])
return 1
`);

/** KEYS: the list. ARGV: the field, the entry that was read. */
const removeScript = new LuaScript(`
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
return redis.call('HDEL', KEYS[1], ARGV[1])
`);

/**
 * Puts a call on the list, in place of an entry from an earlier attempt.
 *
 * @param callKey the random key of the call.
 * @returns false where the claim has changed: the call was resolved or requeued, or its worker was alive after all.
 */
export const addToUnknown = async (
  client: RedisClient,
  prefix: string,
  callKey: string,
  entry: Entry,
): Promise<boolean> =>
  (await addScript.run(
    client,
    [unknownKey(prefix), claimKey(prefix, callKey)],
    [entry.claim, fieldOf(entry), JSON.stringify(entry)],
  )) === 1;

/** The calls with an unknown outcome. They stay until they are resolved or requeued. */
export class UnknownList {
  readonly #client: RedisClient;
  readonly #prefix: string;
  readonly #queueOf: (instanceId: string) => Queue<QueuedCall>;

  /** @internal */
  constructor(
    client: RedisClient,
    prefix: string,
    queueOf: (instanceId: string) => Queue<QueuedCall>,
  ) {
    this.#client = client;
    this.#prefix = prefix;
    this.#queueOf = queueOf;
  }

  /** The calls of all instances, the oldest first. */
  async list(): Promise<UnknownCallDetails[]> {
    const values = (await this.#client.sendCommand([
      'HVALS',
      unknownKey(this.#prefix),
    ])) as string[]; // safe: as Redis documents it
    const details = await Promise.all(
      values.map(async (value) => {
        const { id, instanceId, operationId, reason, since } = JSON.parse(value) as Entry; // safe: written by addToUnknown
        const job = await this.#queueOf(instanceId).getJob(jobIdOf(id));
        return { id, instanceId, operationId, reason, since, args: job?.data.args ?? {} };
      }),
    );
    return details.sort((one, other) => one.since - other.since);
  }

  /**
   * Takes a call off the list: the message arrived, or is not needed any more. Its arguments are deleted; its id stays
   * known. If an earlier `requeue` succeeded but its reply was lost, the call is already waiting and will be sent.
   *
   * @returns whether it was on the list.
   */
  async resolve(call: CallName): Promise<boolean> {
    const { id, instanceId } = checkedCallName(call);
    const job = await this.#queueOf(instanceId).getJob(jobIdOf(id));
    const value = await this.#read({ id, instanceId });
    if (value === null || !(await this.#remove({ id, instanceId }, value))) return false;
    if (job === undefined) return true;
    // The worker that put it on the list may not have moved its job yet. Then its claim stands, and it is not sent.
    const { claim } = JSON.parse(value) as Entry; // safe: written by addToUnknown
    const standing = await new Claim(this.#client, this.#prefix, job.data.key).read();
    if (standing === claim || (await job.isFailed()))
      await job.updateData({ ...job.data, args: {} });
    return true;
  }

  /**
   * Queues a call of the list again, after you made sure that the message did not arrive.
   *
   * @returns whether it was queued. False where it is not on the list, where its worker was alive after all and
   *   reported that the call was carried out, and for all but one of several processes that requeue it at once.
   */
  async requeue(call: CallName): Promise<boolean> {
    const { id, instanceId } = checkedCallName(call);
    const job = await this.#queueOf(instanceId).getJob(jobIdOf(id));
    if (job === undefined) return false;
    const value = await this.#read({ id, instanceId });
    if (value === null) return false;
    const claim = new Claim(this.#client, this.#prefix, job.data.key);
    const entry = JSON.parse(value) as Entry; // safe: written by addToUnknown
    if (!(await claim.release(entry.claim))) {
      const standing = await claim.read();
      if (standing !== null && claimStateOf(standing).state === 'completed')
        await this.resolve({ id, instanceId });
      return false;
    }
    if (!(await retryJob(job))) return false;
    // A newer entry stays: that one is still undecided.
    await this.#remove({ id, instanceId }, value);
    return true;
  }

  async #read(call: CallName): Promise<string | null> {
    const field = fieldOf(call);
    return (await this.#client.sendCommand(['HGET', unknownKey(this.#prefix), field])) as
      string | null; // as Redis documents it
  }

  /** @returns whether this entry was on the list, rather than none or a newer one. */
  async #remove(call: CallName, entry: string): Promise<boolean> {
    const keys = [unknownKey(this.#prefix)];
    return (await removeScript.run(this.#client, keys, [fieldOf(call), entry])) === 1;
  }
}
