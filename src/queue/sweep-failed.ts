import type { Job, Queue } from 'bullmq';
import type { QueuedCall } from './queued-call.ts';

/** So many are looked at in one read of Redis. */
const pageSize = 100;

/**
 * Removes calls that failed before a time, the oldest first; those that are not `over` stay, however old they are.
 *
 * @param atMost default: all of them.
 * @returns how many are gone.
 */
export const sweepFailed = async (
  queue: Queue<QueuedCall>,
  before: number,
  over: (job: Job<QueuedCall>) => boolean,
  atMost = Infinity,
): Promise<number> => {
  let removed = 0;
  // What stays is passed over; what is removed makes the next ones come nearer.
  for (let kept = 0; removed < atMost;) {
    const page = await queue.getJobs(['failed'], kept, kept + pageSize - 1, true);
    // One that a worker or somebody else took away meanwhile is undefined.
    const jobs = (page as (Job<QueuedCall> | undefined)[]).filter((job) => job !== undefined);
    if (jobs.length === 0) return removed;
    for (const job of jobs) {
      if ((job.finishedOn ?? 0) >= before || removed >= atMost) return removed;
      if (over(job) && (await removes(job))) removed += 1;
      else kept += 1;
    }
  }
  return removed;
};

/** Whether it still was one that failed, and is gone. */
const removes = async (job: Job<QueuedCall>): Promise<boolean> => {
  try {
    if (!(await job.isFailed())) return false;
    await job.remove();
    return true;
  } catch {
    // It was queued again by a moment before, and a worker has it.
    return false;
  }
};
