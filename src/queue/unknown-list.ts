import type { Queue } from 'bullmq';
import { LuaScript } from '../redis/lua-script.ts';
import type { RedisClient } from '../redis/redis-client.ts';
import type { RouteArguments } from '../pipeline/route.ts';
import { jobIdOf, unknownKey } from './names.ts';
import type { QueuedCall } from './queued-call.ts';
import { forgetMark } from './started-mark.ts';

/** A call that may have been carried out, and that only a person can decide upon. */
export interface UnknownCall {
  readonly id: string;
  readonly instanceId: string;
  readonly operationId: string;
  /** Why nobody knows. */
  readonly reason: string;
  /** When that was found, in Unix ms. */
  readonly since: number;
}

/** One of the list with what was to be sent. */
export interface UnknownCallDetails extends UnknownCall {
  readonly args: RouteArguments;
}

/** KEYS: the list, the lock of the job. ARGV: the token of the lock, the field, the value. */
const listScript = new LuaScript(`
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], ARGV[2], ARGV[3])
return 1
`);

/** KEYS: the list. ARGV: the field, the value that was read. */
const takeOffScript = new LuaScript(`
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
return redis.call('HDEL', KEYS[1], ARGV[1])
`);

/**
 * Puts a call onto the list, in place of what the list had of it from an earlier try.
 *
 * @returns whether the job is still this worker's. Another that has it found the mark, and listed it; somebody may have
 *   decided upon it since.
 */
export const listUnknown = async (
  client: RedisClient,
  prefix: string,
  call: UnknownCall,
  { lockKey, token }: { readonly lockKey: string; readonly token: string },
): Promise<boolean> =>
  (await listScript.run(
    client,
    [unknownKey(prefix), lockKey],
    [token, fieldOf(call), JSON.stringify(call satisfies UnknownCall)],
  )) === 1;

/** The calls whose outcome nobody knows. They stay until somebody decided. */
export class UnknownList {
  readonly #client: RedisClient;
  readonly #prefix: string;
  readonly #queueOf: (instanceId: string) => Queue<QueuedCall>;

  constructor(
    client: RedisClient,
    prefix: string,
    queueOf: (instanceId: string) => Queue<QueuedCall>,
  ) {
    this.#client = client;
    this.#prefix = prefix;
    this.#queueOf = queueOf;
  }

  /** The list, the oldest first. Look into the chat whether the message is there. */
  async list(): Promise<UnknownCallDetails[]> {
    const values = (await this.#client.sendCommand([
      'HVALS',
      unknownKey(this.#prefix),
    ])) as string[]; // as Redis has it
    const calls = values.map((value) => JSON.parse(value) as UnknownCall); // written above
    const details = await Promise.all(
      calls.map(async (call) => {
        const job = await this.#queueOf(call.instanceId).getJob(jobIdOf(call.id));
        return { ...call, args: job?.data.args ?? {} };
      }),
    );
    return details.sort((one, other) => one.since - other.since);
  }

  /** Takes a call off the list: it arrived, or need not. What it was to send is deleted; its id stays known. @returns whether it was there. */
  async resolve({ id, instanceId }: Pick<UnknownCall, 'id' | 'instanceId'>): Promise<boolean> {
    const job = await this.#queueOf(instanceId).getJob(jobIdOf(id));
    const removed = await this.#client.sendCommand([
      'HDEL',
      unknownKey(this.#prefix),
      fieldOf({ id, instanceId }),
    ]);
    if (removed !== 1) return false;
    await job?.updateData({ args: {} });
    return true;
  }

  /**
   * Sends a call of the list once more, since somebody saw that it did not arrive.
   *
   * @returns whether it was there: of two who ask at the same time, one is told so.
   */
  async requeue(call: Pick<UnknownCall, 'id' | 'instanceId'>): Promise<boolean> {
    const queue = this.#queueOf(call.instanceId);
    const job = await queue.getJob(jobIdOf(call.id));
    if (job?.id === undefined) return false;
    const listed = await this.#valueOf(call);
    if (listed === null) return false;
    if (!(await forgetMark(this.#client, queue.toKey(job.id), queue.toKey('failed'), job.id)))
      return false;
    try {
      await job.retry('failed');
    } catch {
      // Somebody else was faster by a moment.
      return false;
    }
    // By now it may be there anew: what it says then is not what somebody decided upon.
    await takeOffScript.run(this.#client, [unknownKey(this.#prefix)], [fieldOf(call), listed]);
    return true;
  }

  async #valueOf(call: Pick<UnknownCall, 'id' | 'instanceId'>): Promise<string | null> {
    const read = ['HGET', unknownKey(this.#prefix), fieldOf(call)];
    return (await this.#client.sendCommand(read)) as string | null; // as Redis has it
  }
}

const fieldOf = ({ id, instanceId }: Pick<UnknownCall, 'id' | 'instanceId'>): string =>
  JSON.stringify([instanceId, id]);
