import type { RetryLimits } from './decide.ts';

/** How often and after which waits a call may be sent again. `false`: never. */
export type RetryOption = false | Partial<RetryLimits>;

export const defaultRetryLimits: RetryLimits = {
  maxRetries: 4,
  maxWaitMs: 60_000,
  baseWaitMs: 500,
};

/** A client's limits with what a call, or the client's own options, say otherwise. */
export const retryLimits = (limits: RetryLimits, option: RetryOption | undefined): RetryLimits => {
  if (option === undefined) return limits;
  return option === false ? { ...limits, maxRetries: 0 } : { ...limits, ...option };
};
