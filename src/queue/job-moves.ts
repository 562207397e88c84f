import type { Job } from 'bullmq';
import type { QueuedCall } from './queued-call.ts';
import { retryIdempotent } from '../retry/retry-idempotent.ts';

/**
 * Removes a job unless a worker has it.
 *
 * @returns whether it was removed.
 */
export const removeJob = async (job: Job<QueuedCall>): Promise<boolean> => {
  try {
    await job.remove();
    return true;
  } catch (error) {
    // BullMQ has no code for this refusal. The job may have left the active ones by now, so its state does not tell.
    const isLocked = error instanceof Error && error.message.includes('locked by another worker');
    if (isLocked || (await job.isActive())) return false;
    throw error;
  }
};

/**
 * Moves a job from the failed ones back to those that wait.
 *
 * @returns false if it was no longer among the failed ones: another caller was faster.
 */
export const retryJob = async (job: Job<QueuedCall>): Promise<boolean> => {
  try {
    await job.retry('failed');
    return true;
  } catch (error) {
    // BullMQ's own refusals have a number as their code. Anything else is a problem of the connection.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') return false;
    throw error;
  }
};

/**
 * Moves a job out of the active ones. The connection may be lost after Redis moved it and before it replied, so after a
 * failure this looks whether the job is still active, and only then repeats.
 *
 * @param signal aborted when another worker may have the job.
 */
export const moveActiveJob = async (
  job: Job<QueuedCall>,
  move: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> => {
  await retryIdempotent(
    async () => {
      try {
        await move();
      } catch (error) {
        if (await job.isActive()) throw error;
      }
    },
    { signal },
  );
};
