import type { RateLimitSource } from '../errors/api-error.ts';
import type { Outcome } from '../errors/outcome.ts';
import { backoffMs, jitterMs } from './backoff.ts';

/** How an attempt ended. */
export type AttemptOutcome =
  | { readonly kind: 'success' }
  /** 429, or WhatsApp's own limit inside a 400 or 404: nothing was done. */
  | {
      readonly kind: 'rate-limited';
      readonly source: RateLimitSource;
      readonly retryAfterMs: number | undefined;
    }
  /** 5xx: it is not known what was done. */
  | { readonly kind: 'server-error'; readonly retryAfterMs: number | undefined }
  /** A 400 or 404 of the gateway that means: sent to WhatsApp, not confirmed. */
  | { readonly kind: 'unconfirmed' }
  /** A 400 or 404 of the gateway that means: not connected to WhatsApp, nothing was sent. */
  | { readonly kind: 'device-offline' }
  /** 401. `renewable`: the key came from a function that was not asked again yet. */
  | { readonly kind: 'key-refused'; readonly renewable: boolean }
  /** Any other response: the next one would be the same. */
  | { readonly kind: 'refused' }
  /** No response, or not all of it: the connection failed, or the attempt took too long. */
  | { readonly kind: 'unanswered'; readonly outcome: Outcome; readonly temporary: boolean };

/** How often a call is retried, and how long it waits before. */
export interface RetryLimits {
  /** How many times a call is retried after failures. Default 3. */
  readonly maxRetries: number;
  /** How many times a call is retried after rate limits. Default 10. */
  readonly maxRateLimitRetries: number;
  /** The longest wait, in ms: a call that is told to wait longer fails at once. Default 60 000. */
  readonly maxWaitMs: number;
  /** The upper bound of the first wait in ms, where the response names none. It doubles each time. Default 500. */
  readonly baseWaitMs: number;
}

/** What the decision depends on. */
export interface RetrySituation {
  readonly outcome: AttemptOutcome;
  /** Whether repeating the operation does no harm, whatever became of the first attempt. */
  readonly safe: boolean;
  /** Whether the body can be sent again. A stream that was read cannot. Default true. */
  readonly repeatable?: boolean;
  /** How many attempts were rate limited, and how many failed otherwise, this one included. */
  readonly rateLimited: number;
  readonly failed: number;
  /** Milliseconds left until the call's deadline; infinite without one. */
  readonly remainingMs: number;
  readonly limits: RetryLimits;
  /** A random number from 0 up to 1. */
  readonly random: number;
}

export type Decision =
  /** `streamWasRead`: it would be retried, if its body could be sent again. */
  | { readonly kind: 'stop'; readonly streamWasRead?: true }
  /** Retry after `waitMs`. After a rate limit it is 0: the limiter makes the call wait, as it does all others. */
  | { readonly kind: 'again'; readonly waitMs: number }
  /** Ask the key's function once more, and retry if it gives another key. */
  | { readonly kind: 'renew-key' };

/** The limits of `retry: false`: a call is sent once, whatever happens. */
export const neverAgain: RetryLimits = {
  maxRetries: 0,
  maxRateLimitRetries: 0,
  maxWaitMs: 0,
  baseWaitMs: 0,
};

const stop: Decision = { kind: 'stop' };

/**
 * Decides whether a call is retried, and after which wait. This table is complete: nothing else retries.
 *
 * | how the attempt ended                       | safe operations | others    |
 * |---------------------------------------------|-----------------|-----------|
 * | rate limited, by the gateway or by WhatsApp | again           | again     |
 * | 5xx                                         | again           | stop      |
 * | sent to WhatsApp, not confirmed             | again           | stop      |
 * | gateway not connected to WhatsApp           | again           | again     |
 * | no connection was made                      | again           | again     |
 * | it cannot succeed: certificate, address, TLS, redirect | stop | stop      |
 * | timeout, connection lost                    | again           | stop      |
 * | 401, the key comes from a function          | new key, once   | the same  |
 * | any other response                          | stop            | stop      |
 * | any of these, but the body is a stream that was read, or `retry` is `false` | stop | stop |
 *
 * "Others" are the sends: after a 5xx, a timeout or a lost connection the message may have been delivered, and a
 * second request would put it there twice.
 *
 * A wait that the response names is a lower bound. If the limits or the deadline do not allow it, the call fails at
 * once, since an earlier request would be refused again.
 */
export const decide = (situation: RetrySituation): Decision => {
  const decision = decideByTable(situation);
  return decision.kind !== 'stop' && situation.repeatable === false
    ? { kind: 'stop', streamWasRead: true }
    : decision;
};

const decideByTable = (situation: RetrySituation): Decision => {
  const { outcome, safe, rateLimited, remainingMs, limits } = situation;
  switch (outcome.kind) {
    case 'success':
    case 'refused':
      return stop;
    case 'rate-limited': {
      const { retryAfterMs = 0 } = outcome;
      const allowed = rateLimited <= limits.maxRateLimitRetries && retryAfterMs <= limits.maxWaitMs;
      return allowed && retryAfterMs < remainingMs ? { kind: 'again', waitMs: 0 } : stop;
    }
    case 'server-error':
      return safe ? afterFailure(situation, outcome.retryAfterMs) : stop;
    case 'unconfirmed':
      return safe ? afterFailure(situation) : stop;
    case 'device-offline':
      return afterFailure(situation);
    case 'key-refused':
      return outcome.renewable && limits !== neverAgain ? { kind: 'renew-key' } : stop;
    case 'unanswered':
      return outcome.temporary && (safe || outcome.outcome === 'not-sent')
        ? afterFailure(situation)
        : stop;
  }
};

const afterFailure = (
  { failed, limits, random, remainingMs }: RetrySituation,
  retryAfterMs?: number,
): Decision => {
  if (failed > limits.maxRetries || (retryAfterMs ?? 0) > limits.maxWaitMs) return stop;
  const waitMs =
    retryAfterMs === undefined
      ? // Full jitter, so that many callers do not come back together.
        backoffMs(failed, limits.baseWaitMs, limits.maxWaitMs) * random
      : retryAfterMs + jitterMs(retryAfterMs) * random;
  return waitMs < remainingMs ? { kind: 'again', waitMs } : stop;
};
