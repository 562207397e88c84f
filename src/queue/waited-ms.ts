import type { Job } from 'bullmq';

/** How long a job has waited for a worker, without its own delay, in ms. The clocks of the machines have to agree. */
export const waitedMs = (job: Job | undefined): number =>
  job === undefined ? 0 : Math.max(0, Date.now() - job.timestamp - job.delay);
