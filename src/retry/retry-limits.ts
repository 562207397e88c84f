import { checkedNumber } from '../options/option-checks.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { RetryLimits } from './decide.ts';

/** Limits that replace the default ones. `false`: one attempt, which fails at once during a cooldown. */
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
export const retryOption = (
  limits: RetryLimits | false,
  option: RetryOption | undefined,
): RetryLimits | false => {
  if (option === undefined) return limits;
  return option === false ? false : retryLimits(limits || defaultRetryLimits, option);
};

/** Overrides some limits. @throws {ConfigurationError} as `retryOption` does. */
export const retryLimits = (
  limits: RetryLimits,
  option: Partial<RetryLimits> = {},
): RetryLimits => {
  if (typeof option !== 'object' || (option as object | null) === null)
    throw new ConfigurationError('`retry` must be false or an object such as { maxRetries: 5 }.');
  const given = (name: keyof RetryLimits): number =>
    checkedNumber(option[name], `retry.${name}`, 0) ?? limits[name];
  return {
    maxRetries: given('maxRetries'),
    maxRateLimitRetries: given('maxRateLimitRetries'),
    maxWaitMs: given('maxWaitMs'),
    baseWaitMs: given('baseWaitMs'),
  };
};
