import type { Job, Queue } from 'bullmq';
import type { RedisClient } from '../redis/redis-client.ts';
import type { RouteArguments } from '../route.ts';
import { idOf, jobIdOf } from './names.ts';
import type { QueuedCall } from './queued-call.ts';
import { forgetMark } from './started-mark.ts';
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

/** The calls that were refused for good, for as long as the queue keeps them. */
export class FailedList {
  readonly #client: RedisClient;
  readonly #instanceId: string;
  readonly #queueOf: (instanceId: string) => Queue<QueuedCall>;

  constructor(
    client: RedisClient,
    instanceId: string,
    queueOf: (instanceId: string) => Queue<QueuedCall>,
  ) {
    this.#client = client;
    this.#instanceId = instanceId;
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

  async #jobOf({ id, instanceId }: FailedCallName): Promise<Job<QueuedCall> | undefined> {
    const job = await this.#queueOf(instanceId).getJob(jobIdOf(id));
    return job && isRefused(job) && (await job.isFailed()) ? job : undefined;
  }
}

const isRefused = (job: Job<QueuedCall>): boolean =>
  job.failedReason !== '' && !isUnknownReason(job.failedReason);
