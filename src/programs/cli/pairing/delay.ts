import { setTimeout as wait } from 'node:timers/promises';

/** Waits. Rejects with the signal's own reason, where Node's would be an error about the wait. */
export const delay = async (ms: number, signal: AbortSignal): Promise<void> => {
  try {
    await wait(ms, undefined, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
};
