import type { RetryLimits } from './decide.ts';

/** Other limits than the default ones; `false`: a call is sent once, and waits for no cooldown. */
export type RetryOption = false | Partial<RetryLimits>;

export const defaultRetryLimits: RetryLimits = {
  maxRetries: 3,
  maxRateLimitRetries: 10,
  maxWaitMs: 60_000,
  baseWaitMs: 500,
};

const never: Partial<RetryLimits> = { maxRetries: 0, maxRateLimitRetries: 0, maxWaitMs: 0 };

/** A client's limits with what a call, or the client's own options, say otherwise. */
export const retryLimits = (limits: RetryLimits, option: RetryOption | undefined): RetryLimits =>
  option === undefined ? limits : { ...limits, ...(option === false ? never : option) };
