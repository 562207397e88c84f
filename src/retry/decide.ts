import type { RateLimitSource } from '../errors/api-error.ts';
import type { Outcome } from '../errors/outcome.ts';
import { backoffMs, jitterMs } from './backoff.ts';

/** How an attempt ended. */
export type AttemptOutcome =
  | { readonly kind: 'success' }
  /** The status says success, but the body was cut off, or did not arrive in time. */
  | { readonly kind: 'success-without-body' }
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
  /** 401. */
  | { readonly kind: 'key-refused' }
  /** Any other response: the next one would be the same, or a second request is not safe (408, 499, a redirect). */
  | { readonly kind: 'refused' }
  /** The connection failed, or the attempt took too long. */
  | { readonly kind: 'no-response'; readonly outcome: Outcome; readonly temporary: boolean };

/**
 * Whether there is another key after a 401. `possible`: it comes from a function. `another`: that function was called
 * again and returned another key.
 */
export type NewKey = 'none' | 'possible' | 'another';

/** How often a call is retried, and how long it waits before. */
export interface RetryLimits {
  /**
   * How many times a call is retried after failures: a read, or a connection that was never made. A send that may have
   * gone out is never repeated. Default 3.
   *
   * @example maxRetries: 5
   */
  readonly maxRetries: number;
  /**
   * How many times a call is retried after rate limits, sends included: nothing was done. Default 10.
   *
   * @example maxRateLimitRetries: 0 // fail with the first RateLimitError
   */
  readonly maxRateLimitRetries: number;
  /**
   * The longest wait, in ms: a call that is told to wait longer fails at once. Default 60,000.
   *
   * @example maxWaitMs: 10_000
   */
  readonly maxWaitMs: number;
  /**
   * The upper bound of the first wait in ms, where the response names none. It doubles each time. Default 500.
   *
   * @example baseWaitMs: 1000
   */
  readonly baseWaitMs: number;
}

/** What the decision depends on. */
export interface RetrySituation {
  readonly outcome: AttemptOutcome;
  /** Whether repeating the operation is safe even if the first attempt was carried out. */
  readonly safe: boolean;
  /** Whether the body can be sent again. A stream that was read cannot. Default true. */
  readonly repeatable?: boolean;
  /** Default `none`. */
  readonly newKey?: NewKey;
  /** How many attempts ended with a rate limit, a 401, or another failure, this one included. */
  readonly ended: {
    readonly rateLimited: number;
    readonly keyRefused: number;
    readonly failed: number;
  };
  /** Milliseconds left until the call's deadline; infinite without one. */
  readonly remainingMs: number;
  /** `false`: at most one attempt. */
  readonly limits: RetryLimits | false;
  /** A random number from 0 up to 1. */
  readonly random: number;
}

export type Decision =
  /** `streamWasRead`: it would be retried, if its body could be sent again. */
  | { readonly kind: 'stop'; readonly streamWasRead?: true }
  /** Retry after `waitMs`. After a rate limit it is 0: the limiter makes the call wait, as it does all others. */
  | { readonly kind: 'retry'; readonly waitMs: number }
  /** Call the key's function once more, then decide with its result. */
  | { readonly kind: 'renew-key' };

const stop: Decision = { kind: 'stop' };

/**
 * Decides whether a call is retried, and after which wait. This table is complete: within a call, only middleware may
 * send a request again on its own.
 *
 * | how the attempt ended                                  | safe operations | others    |
 * |--------------------------------------------------------|-----------------|-----------|
 * | success                                                | stop            | stop      |
 * | success, but the body was cut off or came too late     | retry           | stop      |
 * | rate limited, by the gateway or by WhatsApp            | retry           | retry     |
 * | 5xx                                                    | retry           | stop      |
 * | sent to WhatsApp, not confirmed                        | retry           | stop      |
 * | gateway not connected to WhatsApp                      | retry           | retry     |
 * | no connection was made                                 | retry           | retry     |
 * | it cannot succeed: certificate, address, TLS, redirect | stop            | stop      |
 * | timeout, connection lost                               | retry           | stop      |
 * | the first 401, the key comes from a function           | renew key       | renew key |
 * | …which gave another key                                | retry           | retry     |
 * | …which gave no other key                               | stop            | stop      |
 * | any other response                                     | stop            | stop      |
 * | any of these, but the limit of retries was reached     | stop            | stop      |
 * | any of these, but `retry` is `false`                   | stop            | stop      |
 * | any of these, but the body is a stream that was read   | stop            | stop      |
 *
 * "Others" are the sends: after a 5xx, a timeout or a lost connection the message may have been delivered, and a
 * second request would put it there twice.
 *
 * A call makes no further attempt either if the cooldown of its instance is longer than `maxWaitMs` or than what is left
 * of the deadline (with `retry: false`, if there is one): the limiter does not admit it, see `pipeline/send-call.ts`.
 *
 * The limits are `maxRetries`, and `maxRateLimitRetries` for rate limits. A 401 is retried once.
 *
 * A wait that the response names is a lower bound. If the limits or the deadline do not allow it, the call fails at
 * once, since an earlier request would be refused again.
 */
export const decide = (situation: RetrySituation): Decision => {
  const { limits, repeatable = true } = situation;
  if (limits === false) return stop;
  const decision = decideByTable(situation, limits);
  return decision.kind === 'stop' || repeatable ? decision : { kind: 'stop', streamWasRead: true };
};

const decideByTable = (situation: RetrySituation, limits: RetryLimits): Decision => {
  const { outcome, safe, ended, remainingMs, newKey = 'none' } = situation;
  switch (outcome.kind) {
    case 'success':
    case 'refused':
      return stop;
    case 'success-without-body':
    case 'unconfirmed':
      return safe ? afterFailure(situation, limits) : stop;
    case 'rate-limited': {
      const { retryAfterMs = 0 } = outcome;
      const allowed =
        ended.rateLimited <= limits.maxRateLimitRetries && retryAfterMs <= limits.maxWaitMs;
      return allowed && retryAfterMs < remainingMs ? { kind: 'retry', waitMs: 0 } : stop;
    }
    case 'server-error':
      return safe ? afterFailure(situation, limits, outcome.retryAfterMs) : stop;
    case 'device-offline':
      return afterFailure(situation, limits);
    case 'key-refused':
      if (newKey === 'another') return { kind: 'retry', waitMs: 0 };
      return newKey === 'possible' && ended.keyRefused === 1 ? { kind: 'renew-key' } : stop;
    case 'no-response':
      return outcome.temporary && (safe || outcome.outcome === 'not-sent')
        ? afterFailure(situation, limits)
        : stop;
  }
};

const afterFailure = (
  { ended: { failed }, random, remainingMs }: RetrySituation,
  limits: RetryLimits,
  retryAfterMs?: number,
): Decision => {
  if (failed > limits.maxRetries || (retryAfterMs ?? 0) > limits.maxWaitMs) return stop;
  const waitMs =
    retryAfterMs === undefined
      ? // Full jitter, so that many callers do not come back together.
        backoffMs(failed, limits.baseWaitMs, limits.maxWaitMs) * random
      : retryAfterMs + jitterMs(retryAfterMs) * random;
  return waitMs < remainingMs ? { kind: 'retry', waitMs } : stop;
};
