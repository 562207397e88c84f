/** The bound of an exponential wait in ms: it doubles with every attempt, the first of them being 1. */
export const backoffMs = (attempt: number, baseMs: number, maxMs: number): number =>
  Math.min(maxMs, baseMs * 2 ** Math.min(attempt - 1, 30));

/**
 * The most that is added to a demanded wait, so that many callers do not come back together: a twentieth of it,
 * but not under 50 ms nor over 2 s.
 */
export const jitterMs = (demandedMs: number): number =>
  Math.min(2000, Math.max(50, demandedMs / 20));
