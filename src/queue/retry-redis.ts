import { wait } from '../retry/wait.ts';

const maxAttempts = 40;
const waitMs = 250;

/**
 * Repeats commands to Redis that fail, for some ten seconds: a lost connection comes back by itself. The commands
 * must be harmless to repeat, because a lost connection may lose the reply of a command that was executed.
 *
 * @param signal ends the repeats. The first attempt is always made.
 */
export const retryRedis = async <T>(action: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action();
    } catch (error) {
      if (attempt === maxAttempts || signal?.aborted === true) throw error;
      await wait(waitMs, signal);
    }
  }
};
