import type { Job, Queue } from 'bullmq';
import type { RedisClient } from '../redis/redis-client.ts';
import type { RouteArguments } from '../pipeline/route.ts';
import { idOf, jobIdOf } from './names.ts';
import type { QueuedCall } from './queued-call.ts';
import { forgetMark } from './started-mark.ts';
import { sweepFailed } from './sweep-failed.ts';
import { isUnknownReason } from './unknown-reason.ts';

/** A call that was refused for good. */
export interface FailedCall {
  readonly id: string;
  readonly instanceId: string;
  readonly operationId: string;
  readonly reason: string;
  /** When it was refused, in Unix ms. */
  readonly since: number;
  readonly args: RouteArguments;
}

type FailedCallName = Pick<FailedCall, 'id' | 'instanceId'>;

/** Which calls are forgotten. */
export interface ClearFailedOptions {
  /** Only those that were refused longer ago than this, in ms. Default: all. */
  readonly olderThanMs?: number | undefined;
  /** Default: the queue's. */
  readonly instanceId?: string | undefined;
}

/** In one go while something else is waited for, at most so many are swept. */
const sweptAtOnce = 1000;
/** So often the calls of an instance are swept, in ms. */
const sweepEveryMs = 3_600_000;

/** The calls that were refused for good, for as long as the queue keeps them. */
export class FailedList {
  readonly #client: RedisClient;
  readonly #instanceId: string;
  readonly #keepMs: number;
  /** When the calls of an instance were swept, by the clock of `performance.now()`. */
  readonly #swept = new Map<string, number>();
  readonly #queueOf: (instanceId: string) => Queue<QueuedCall>;

  constructor(
    client: RedisClient,
    { instanceId, keepMs }: { readonly instanceId: string; readonly keepMs: number },
    queueOf: (instanceId: string) => Queue<QueuedCall>,
  ) {
    this.#client = client;
    this.#instanceId = instanceId;
    this.#keepMs = keepMs;
    this.#queueOf = queueOf;
  }

  /** Those of an instance, the oldest first. @param instanceId default: the queue's. */
  async list(instanceId: string = this.#instanceId): Promise<FailedCall[]> {
    const jobs = await this.#queueOf(instanceId).getFailed();
    return jobs
      .filter((job) => isRefused(job))
      .map((job) => ({
        id: idOf(job.id ?? ''),
        instanceId,
        operationId: job.name,
        reason: job.failedReason,
        since: job.finishedOn ?? 0,
        args: job.data.args,
      }))
      .sort((one, other) => one.since - other.since);
  }

  /**
   * Sends a call once more, say since what it was refused for is mended.
   *
   * @returns whether it was there: of two who ask at the same time, one is told so.
   */
  async requeue(call: FailedCallName): Promise<boolean> {
    const queue = this.#queueOf(call.instanceId);
    const job = await this.#jobOf(call);
    if (job?.id === undefined) return false;
    if (!(await forgetMark(this.#client, queue.toKey(job.id), queue.toKey('failed'), job.id)))
      return false;
    try {
      await job.retry('failed');
      return true;
    } catch {
      // Somebody else was faster by a moment.
      return false;
    }
  }

  /** Forgets a call, and its id. @returns whether it was there. */
  async remove(call: FailedCallName): Promise<boolean> {
    const job = await this.#jobOf(call);
    if (job === undefined) return false;
    try {
      await job.remove();
      return true;
    } catch {
      // It was queued again by a moment before, and a worker has it.
      return false;
    }
  }

  /**
   * Forgets many calls, and their ids. What is on the list `unknown` stays.
   *
   * @returns how many.
   * @example await queue.failed.clear({ olderThanMs: 7 * 86_400_000 });
   */
  async clear({
    olderThanMs = 0,
    instanceId = this.#instanceId,
  }: ClearFailedOptions = {}): Promise<number> {
    // What was refused in this very millisecond is among all.
    const before = olderThanMs === 0 ? Infinity : Date.now() - olderThanMs;
    return sweepFailed(this.#queueOf(instanceId), before, isRefused);
  }

  /**
   * Forgets what was kept for long enough, now and then.
   *
   * @internal
   */
  async sweep(instanceId: string): Promise<void> {
    const now = performance.now();
    if (now - (this.#swept.get(instanceId) ?? -Infinity) < sweepEveryMs) return;
    this.#swept.set(instanceId, now);
    const before = Date.now() - this.#keepMs;
    await sweepFailed(this.#queueOf(instanceId), before, isRefused, sweptAtOnce);
  }

  async #jobOf({ id, instanceId }: FailedCallName): Promise<Job<QueuedCall> | undefined> {
    const job = await this.#queueOf(instanceId).getJob(jobIdOf(id));
    return job && isRefused(job) && (await job.isFailed()) ? job : undefined;
  }
}

const isRefused = (job: Job<QueuedCall>): boolean =>
  job.failedReason !== '' && !isUnknownReason(job.failedReason);
