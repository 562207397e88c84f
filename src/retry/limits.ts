import { checkedNumber } from '../errors/checked-number.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { neverAgain, type RetryLimits } from './decide.ts';

/** Limits that replace the default ones; `false`: a call is sent once, and never waits for a cooldown. */
export type RetryOption = false | Partial<RetryLimits>;

export const defaultRetryLimits: RetryLimits = {
  maxRetries: 3,
  maxRateLimitRetries: 10,
  maxWaitMs: 60_000,
  baseWaitMs: 500,
};

/**
 * The client's limits, with those that a call or the client's options replace.
 *
 * @throws {ConfigurationError} for a limit that is not a number, or is negative.
 */
export const retryLimits = (limits: RetryLimits, option: RetryOption | undefined): RetryLimits => {
  if (option === undefined) return limits;
  if (option === false) return neverAgain;
  // JavaScript callers may pass anything.
  if (typeof option !== 'object' || (option as object | null) === null)
    throw new ConfigurationError('retry must be false or an object such as { maxRetries: 5 }.');
  const given = (name: keyof RetryLimits): number =>
    checkedNumber(option[name], `retry.${name}`, 0) ?? limits[name];
  return {
    maxRetries: given('maxRetries'),
    maxRateLimitRetries: given('maxRateLimitRetries'),
    maxWaitMs: given('maxWaitMs'),
    baseWaitMs: given('baseWaitMs'),
  };
};
