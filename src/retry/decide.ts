import type { RateLimitSource } from '../errors/api-error.ts';
import type { Outcome } from '../errors/connection-error.ts';

/** How an attempt ended. Whatever is not a success may be worth another one. */
export type AttemptOutcome =
  | { readonly kind: 'success' }
  /** 429, or WhatsApp's own limit inside a 400 or 404: nothing was done. */
  | {
      readonly kind: 'rate-limited';
      readonly source: RateLimitSource;
      readonly retryAfterMs: number | undefined;
    }
  /** 5xx: what was done is not known. */
  | { readonly kind: 'server-error'; readonly retryAfterMs: number | undefined }
  /** Any other answer. It would be the same again. */
  | { readonly kind: 'refused' }
  /** No answer: the connection failed, or the attempt took too long. */
  | { readonly kind: 'unanswered'; readonly outcome: Outcome; readonly temporary: boolean };

export interface RetryLimits {
  /** How many times a call may be sent again. */
  readonly maxRetries: number;
  /** The longest wait between two attempts, in ms. A longer demand ends the call at once. */
  readonly maxWaitMs: number;
  /** The upper bound of the first wait where the answer demands none, in ms. It doubles each time. */
  readonly baseWaitMs: number;
}

export interface RetrySituation {
  readonly outcome: AttemptOutcome;
  /** Whether repeating the operation does no harm, whatever became of the first time. */
  readonly safe: boolean;
  /** The number of attempts made, this one among them. */
  readonly attempt: number;
  /** Milliseconds left until the call's deadline; infinite without one. */
  readonly remainingMs: number;
  readonly limits: RetryLimits;
  /** A number from 0 up to 1. */
  readonly random: number;
}

export type Decision =
  { readonly kind: 'stop' } | { readonly kind: 'retry'; readonly waitMs: number };

const stop: Decision = { kind: 'stop' };

/**
 * Whether to send again, and after which wait:
 *
 * | how the attempt ended                       | safe operations | others  |
 * |---------------------------------------------|-----------------|---------|
 * | rate limited, by the gateway or by WhatsApp | again           | again   |
 * | 5xx                                         | again           | stop    |
 * | no connection was made                      | again           | again   |
 * | time-out, connection lost                   | again           | stop    |
 * | any other answer                            | stop            | stop    |
 *
 * "Others" are the sends: after a 5xx, a time-out or a lost connection the message may be on somebody's phone,
 * and a second request would put it there twice.
 *
 * A demanded wait is a lower bound; a wait that the limits or the deadline do not allow ends the call at once,
 * since sending earlier would be refused again.
 */
export const decide = ({
  outcome,
  safe,
  attempt,
  remainingMs,
  limits,
  random,
}: RetrySituation): Decision => {
  if (!mayRepeat(outcome, safe) || attempt > limits.maxRetries) return stop;
  const demandedMs = 'retryAfterMs' in outcome ? outcome.retryAfterMs : undefined;
  const waitMs =
    demandedMs === undefined
      ? backoff(attempt, limits, random)
      : demandedMs + jitter(demandedMs, random);
  return (demandedMs ?? 0) > limits.maxWaitMs || waitMs >= remainingMs
    ? stop
    : { kind: 'retry', waitMs };
};

const mayRepeat = (outcome: AttemptOutcome, safe: boolean): boolean => {
  switch (outcome.kind) {
    case 'rate-limited':
      return true;
    case 'server-error':
      return safe;
    case 'unanswered':
      return outcome.temporary && (safe || outcome.outcome === 'not-sent');
    case 'success':
    case 'refused':
      return false;
  }
};

/** Exponential, with full jitter: anything from 0 to the bound, so that many callers do not come back together. */
const backoff = (attempt: number, { baseWaitMs, maxWaitMs }: RetryLimits, random: number): number =>
  Math.min(maxWaitMs, baseWaitMs * 2 ** Math.min(attempt - 1, 30)) * random;

/** On top of a demanded wait: up to a tenth of it, but not under 100 ms nor over 2 s. */
const jitter = (demandedMs: number, random: number): number =>
  Math.min(2000, Math.max(100, demandedMs / 10)) * random;
