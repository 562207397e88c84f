import { wait } from '../retry/wait.ts';

const attempts = 20;
const waitMs = 500;

/**
 * Does something in Redis in spite of a connection that is lost for a while: without it, a call that was not sent
 * would end as failed. What is done has to bear being done twice, for an answer may get lost.
 */
export const persistently = async <T>(action: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action();
    } catch (error) {
      if (attempt === attempts) throw error;
      await wait(waitMs, undefined);
    }
  }
};
