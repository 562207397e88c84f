import type { Job, Queue } from 'bullmq';
import { removeJob } from './job-moves.ts';
import type { QueuedCall } from './queued-call.ts';

/** How many jobs are read from Redis at once. */
const pageSize = 100;

/**
 * Removes jobs that failed before a time, the oldest first.
 *
 * @param isOver jobs for which this is false stay, however old they are.
 * @param atMost default: all of them.
 * @returns how many were removed.
 */
export const sweepFailed = async (
  queue: Queue<QueuedCall>,
  before: number,
  isOver: (job: Job<QueuedCall>) => boolean,
  atMost = Infinity,
): Promise<number> => {
  let removed = 0;
  // The offset counts only jobs that stay: behind a removed one, the others move up.
  for (let kept = 0; removed < atMost;) {
    const page = await queue.getJobs(['failed'], kept, kept + pageSize - 1, true);
    // A job that was removed meanwhile is undefined.
    const jobs = (page as (Job<QueuedCall> | undefined)[]).filter((job) => job !== undefined);
    if (jobs.length === 0) return removed;
    for (const job of jobs) {
      if ((job.finishedOn ?? 0) >= before || removed >= atMost) return removed;
      if (isOver(job) && (await job.isFailed()) && (await removeJob(job))) removed += 1;
      else kept += 1;
    }
  }
  return removed;
};
