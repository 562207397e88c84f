import type { RateLimitSource } from '../errors/api-error.ts';
import type { Outcome } from '../errors/connection-error.ts';
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
  /** 5xx, or one of the gateway's 400s that mean the same: what was done is not known. */
  | { readonly kind: 'server-error'; readonly retryAfterMs: number | undefined }
  /** Any other answer. It would be the same again. */
  | { readonly kind: 'refused' }
  /** No answer: the connection failed, or the attempt took too long. */
  | { readonly kind: 'unanswered'; readonly outcome: Outcome; readonly temporary: boolean };

/** How often and after which waits a call is sent again. */
export interface RetryLimits {
  /** How many times a call is sent again after failures. Default 3. */
  readonly maxRetries: number;
  /** How many times a call is sent again after rate limits. Default 10. */
  readonly maxRateLimitRetries: number;
  /** The longest wait that is put up with, in ms: a call for which more is demanded fails at once. Default 60 000. */
  readonly maxWaitMs: number;
  /** The bound of the first wait in ms where none is demanded. It doubles each time. Default 500. */
  readonly baseWaitMs: number;
}

/** What there is to decide upon after an attempt. */
export interface RetrySituation {
  readonly outcome: AttemptOutcome;
  /** Whether repeating the operation does no harm, whatever became of the first time. */
  readonly safe: boolean;
  /** How many attempts were refused by a rate limit, and how many failed otherwise, this one among them. */
  readonly rateLimited: number;
  readonly failed: number;
  /** Milliseconds left until the call's deadline; infinite without one. */
  readonly remainingMs: number;
  readonly limits: RetryLimits;
  /** A number from 0 up to 1. */
  readonly random: number;
}

export type Decision =
  | { readonly kind: 'stop' }
  /** @param waitMs to be waited before; a rate limit's wait is the limiter's, which speaks for all calls. */
  | { readonly kind: 'again'; readonly waitMs: number };

const stop: Decision = { kind: 'stop' };

/**
 * Whether to send again, and after which wait:
 *
 * | how the attempt ended                       | safe operations | others |
 * |---------------------------------------------|-----------------|--------|
 * | rate limited, by the gateway or by WhatsApp | again           | again  |
 * | 5xx                                         | again           | stop   |
 * | no connection was made                      | again           | again  |
 * | time-out, connection lost                   | again           | stop   |
 * | any other answer                            | stop            | stop   |
 *
 * "Others" are the sends: after a 5xx, a time-out or a lost connection the message may be on somebody's phone,
 * and a second request would put it there twice.
 *
 * A demanded wait is a lower bound. One that the limits or the deadline do not allow ends the call at once, since
 * sending earlier would be refused again.
 */
export const decide = (situation: RetrySituation): Decision => {
  const { outcome, safe, rateLimited, failed, remainingMs, limits, random } = situation;
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
      return safe ? afterFailure(outcome.retryAfterMs) : stop;
    case 'unanswered':
      return outcome.temporary && (safe || outcome.outcome === 'not-sent')
        ? afterFailure(undefined)
        : stop;
  }

  function afterFailure(demandedMs: number | undefined): Decision {
    if (failed > limits.maxRetries) return stop;
    const waitMs =
      demandedMs === undefined
        ? // All of it is jitter, so that many callers do not come back together.
          backoffMs(failed, limits.baseWaitMs, limits.maxWaitMs) * random
        : demandedMs + jitterMs(demandedMs) * random;
    return (demandedMs ?? 0) > limits.maxWaitMs || waitMs >= remainingMs
      ? stop
      : { kind: 'again', waitMs };
  }
};
