import { backoffMs } from './backoff.ts';
import { wait } from './wait.ts';

const firstWaitMs = 50;
const longestWaitMs = 500;

export interface IdempotentRetries {
  /** Ends the retries. The first attempt is always made. */
  readonly signal?: AbortSignal | undefined;
  /** How long all waits together may be, in ms. Default 10,000. */
  readonly forMs?: number;
  /** Whether an error is the same every time. Default: Redis's WRONGTYPE error. */
  readonly isFinal?: (error: unknown) => boolean;
}

/** The key has another Redis type, which a retry cannot change. */
const isWrongType = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('WRONGTYPE');

/**
 * Retries commands to Redis, or to another store, that are harmless to repeat: the client reconnects after a lost
 * connection. If it drops between a command and its reply, the command may or may not have been carried out.
 *
 * @throws the last error, or the signal's reason.
 */
export const retryIdempotent = async <T>(
  action: () => T | Promise<T>,
  { signal, forMs = 10_000, isFinal = isWrongType }: IdempotentRetries = {},
): Promise<T> => {
  let waitedMs = 0;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action();
    } catch (error) {
      const waitMs = backoffMs(attempt, firstWaitMs, longestWaitMs);
      waitedMs += waitMs;
      if (isFinal(error) || waitedMs > forMs) throw error;
      await wait(waitMs, signal);
    }
  }
};
