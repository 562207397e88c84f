import type { Claim, DuplicateStore } from './duplicate-store.ts';
import { retryIdempotent } from '../retry/retry-idempotent.ts';

/**
 * Claims all keys of an event, or none. One after another: of two machines that claim the same keys, one gets all. An
 * event whose claim is not `new` is a duplicate: its handler must not run.
 */
export const claimEvent = async (
  store: DuplicateStore,
  keys: readonly string[],
  forMs: number,
): Promise<Claim> => {
  const claimed: string[] = [];
  for (const key of keys) {
    const claim = await store.claim(key, forMs);
    if (claim !== 'new') {
      // Without a release these claims expire. An error would make the caller handle the duplicate.
      await releaseEvent(store, claimed).catch(() => undefined);
      return claim;
    }
    claimed.push(key);
  }
  return 'new';
};

/** Marks an event as handled. */
export const confirmEvent = async (
  store: DuplicateStore,
  keys: readonly string[],
  forMs: number,
): Promise<void> => {
  await Promise.all(keys.map(async (key) => store.confirm(key, forMs)));
};

/** Gives up the claim of an event that was not handled. */
export const releaseEvent = async (
  store: DuplicateStore,
  keys: readonly string[],
): Promise<void> => {
  await Promise.all(keys.map(async (key) => store.release(key)));
};

/**
 * Keeps the claim of an event while work on it is going on, however long that takes.
 *
 * @param signal aborted when the work was given up. From then on the claim is left to expire.
 */
export const whileClaimed = async <T>(
  store: DuplicateStore | undefined,
  keys: readonly string[],
  forMs: number,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> => {
  if (store === undefined) return work();
  const done = new AbortController();
  const renew = async (): Promise<void> => {
    for (const key of keys) await store.renew?.(key, forMs);
  };
  const everyMs = Math.min(forMs / 3, 60_000);
  const timer = setInterval(() => {
    if (signal.aborted) clearInterval(timer);
    // A renewal that fails is retried until the next one is due. If all fail, the claim expires.
    else retryIdempotent(renew, { forMs: everyMs, signal: done.signal }).catch(() => undefined);
  }, everyMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    done.abort('The work is over.');
  }
};
