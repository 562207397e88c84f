import { backoffMs } from '../retry/backoff.ts';
import { wait } from '../retry/wait.ts';

/**
 * Retries a write that is harmless to repeat. A connection that drops between a command and its reply does not tell
 * whether the command was carried out. Without a retry, an event that was handled would be handled again.
 *
 * @param forMs no retry begins later than this, in ms.
 * @throws the last error, or the signal's reason.
 */
export const retryWrite = async (
  write: () => unknown,
  forMs: number,
  signal: AbortSignal,
): Promise<void> => {
  const endsAt = performance.now() + forMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write();
      return;
    } catch (error) {
      const waitMs = backoffMs(attempt, 50, 2000);
      // A key of another type stays one: WRONGTYPE is the same every time.
      const isFinal = error instanceof Error && error.message.startsWith('WRONGTYPE');
      if (isFinal || performance.now() + waitMs > endsAt) throw error;
      await wait(waitMs, signal);
    }
  }
};
