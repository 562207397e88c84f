/** The upper bound of an exponential wait, in ms. It doubles with every attempt; the first attempt is 1. */
export const backoffMs = (attempt: number, baseMs: number, maxMs: number): number =>
  Math.min(maxMs, baseMs * 2 ** Math.min(attempt - 1, 30));

/**
 * The most that is added to a wait that the gateway demands, so that many callers do not come back together: a
 * twentieth of it, at least 50 ms and at most 2 s.
 */
export const jitterMs = (demandedMs: number): number =>
  Math.min(2000, Math.max(50, demandedMs / 20));
