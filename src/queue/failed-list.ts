import type { Job, Queue } from 'bullmq';
import { checkedNumber, checkObject } from '../options/option-checks.ts';
import type { RouteArguments } from '../pipeline/route.ts';
import { checkedCallName, checkedInstanceId } from './checked-queue-input.ts';
import { removeJob, retryJob } from './job-moves.ts';
import { idOf, jobIdOf } from './queue-keys.ts';
import type { QueuedCall } from './queued-call.ts';
import type { CallName } from './send-queue-options.ts';
import { sweepFailed } from './sweep-failed.ts';
import { isUnknownReason } from './unknown-reason.ts';

/** A call that the gateway or the client refused. */
export interface FailedCall extends CallName {
  readonly operationId: string;
  readonly reason: string;
  /** When it was refused, in Unix ms. */
  readonly since: number;
  readonly args: RouteArguments;
}

/** Which calls to delete. */
export interface ClearFailedOptions {
  /** Only calls that were refused longer ago than this, in ms. Default: all. */
  readonly olderThanMs?: number | undefined;
  /** Default: the queue's. */
  readonly instanceId?: string | undefined;
}

/** How many old calls are deleted at most while a call is added. */
const sweptAtOnce = 1000;
/** How often the old calls of an instance are deleted, in ms. */
const sweepEveryMs = 3_600_000;

/** The calls that were refused, for as long as the queue keeps them. */
export class FailedList {
  readonly #instanceId: string;
  readonly #keepMs: number;
  /** When the calls of an instance were swept, by the clock of `performance.now()`. */
  readonly #swept = new Map<string, number>();
  readonly #queueOf: (instanceId: string) => Queue<QueuedCall>;

  /** @internal */
  constructor(
    { instanceId, keepMs }: { readonly instanceId: string; readonly keepMs: number },
    queueOf: (instanceId: string) => Queue<QueuedCall>,
  ) {
    this.#instanceId = instanceId;
    this.#keepMs = keepMs;
    this.#queueOf = queueOf;
  }

  /** The refused calls of an instance, the oldest first. @param instanceId default: the queue's. */
  async list(instanceId: string = this.#instanceId): Promise<FailedCall[]> {
    const jobs = await this.#queueOf(checkedInstanceId(instanceId)).getFailed();
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
   * Queues a call again, for example after the reason for the refusal was fixed.
   *
   * @returns whether it was on the list. If two processes requeue it at the same time, only one gets true.
   */
  async requeue(call: CallName): Promise<boolean> {
    const job = await this.#jobOf(call);
    if (job === undefined) return false;
    if (job.data.failures !== undefined) await job.updateData({ ...job.data, failures: 0 });
    return retryJob(job);
  }

  /** Deletes a call, after which its id can be used again. @returns whether it was on the list. */
  async remove(call: CallName): Promise<boolean> {
    const job = await this.#jobOf(call);
    return job !== undefined && (await removeJob(job));
  }

  /**
   * Deletes many calls, after which their ids can be used again. Calls on the list `unknown` stay.
   *
   * @returns how many were deleted.
   * @example await queue.failed.clear({ olderThanMs: 7 * 86_400_000 });
   */
  async clear(options: ClearFailedOptions = {}): Promise<number> {
    checkObject(options, 'The options of clear');
    const { instanceId = this.#instanceId } = options;
    const olderThanMs = checkedNumber(options.olderThanMs, 'olderThanMs', 0) ?? 0;
    // "All" includes those that were refused within this millisecond.
    const before = olderThanMs === 0 ? Infinity : Date.now() - olderThanMs;
    return sweepFailed(this.#queueOf(checkedInstanceId(instanceId)), before, isRefused);
  }

  /**
   * Deletes calls that were kept for long enough, at most once an hour.
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

  async #jobOf(call: CallName): Promise<Job<QueuedCall> | undefined> {
    const { id, instanceId } = checkedCallName(call);
    const job = await this.#queueOf(instanceId).getJob(jobIdOf(id));
    return job && isRefused(job) && (await job.isFailed()) ? job : undefined;
  }
}

const isRefused = (job: Job<QueuedCall>): boolean =>
  // The reason is empty until the job fails.
  job.failedReason !== '' && !isUnknownReason(job.failedReason);
