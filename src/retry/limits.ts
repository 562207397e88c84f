import { ConfigurationError } from '../errors/configuration-error.ts';
import { checkedNumber } from '../errors/checked-number.ts';
import type { RetryLimits } from './decide.ts';

/** Other limits than the default ones; `false`: a call is sent once, and waits for no cooldown. */
export type RetryOption = false | Partial<RetryLimits>;

export const defaultRetryLimits: RetryLimits = {
  maxRetries: 3,
  maxRateLimitRetries: 10,
  maxWaitMs: 60_000,
  baseWaitMs: 500,
};

/** A call is sent once, whatever comes of it. */
export const neverAgain: RetryLimits = {
  maxRetries: 0,
  maxRateLimitRetries: 0,
  maxWaitMs: 0,
  baseWaitMs: 0,
};

/**
 * A client's limits with what a call, or the client's own options, say otherwise.
 *
 * @throws {ConfigurationError} for a limit that is no number, or a negative one.
 */
export const retryLimits = (limits: RetryLimits, option: RetryOption | undefined): RetryLimits => {
  if (option === undefined) return limits;
  if (option === false) return neverAgain;
  // JavaScript passes anything, and what is no limit would have no effect.
  if (typeof option !== 'object')
    throw new ConfigurationError('retry has to be false, or limits like { maxRetries: 5 }.');
  const { maxRetries, maxRateLimitRetries, maxWaitMs, baseWaitMs } = option;
  return {
    maxRetries: checkedNumber(maxRetries, 'retry.maxRetries', 0) ?? limits.maxRetries,
    maxRateLimitRetries:
      checkedNumber(maxRateLimitRetries, 'retry.maxRateLimitRetries', 0) ??
      limits.maxRateLimitRetries,
    maxWaitMs: checkedNumber(maxWaitMs, 'retry.maxWaitMs', 0) ?? limits.maxWaitMs,
    baseWaitMs: checkedNumber(baseWaitMs, 'retry.baseWaitMs', 0) ?? limits.baseWaitMs,
  };
};
