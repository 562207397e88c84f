import { DeviceNotPairedError, RateLimitError, ServerError } from '../errors/api-error.ts';
import { ConnectionError, TimeoutError } from '../errors/connection-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { WsapiError } from '../errors/wsapi-error.ts';
import { decide, type AttemptOutcome, type RetryLimits } from '../retry/decide.ts';

/** What becomes of a queued call that failed. */
export type Verdict =
  /** Nothing happened; it is the first to go once the instance may send again. */
  | {
      readonly kind: 'pause';
      readonly why: 'rate-limited' | 'not-paired';
      readonly pauseMs: number;
    }
  /** Nothing happened, or nothing that a repeat would do twice. */
  | { readonly kind: 'again'; readonly waitMs: number }
  /** It may have been carried out: somebody has to look. */
  | { readonly kind: 'unknown' }
  /** It was refused, and would be again. */
  | { readonly kind: 'failed' };

/** What a verdict depends on beside the error. */
export interface Situation {
  readonly safe: boolean;
  /** Whether a request was on its way: before that, whatever was thrown did nothing. */
  readonly left: boolean;
  /** How many times the call failed without harm, this time among them. */
  readonly failed: number;
  readonly limits: RetryLimits;
  /** For how long an instance is left alone that is not logged in, in ms. */
  readonly unpairedPauseMs: number;
  /** A number from 0 up to 1. */
  readonly random: number;
}

/**
 * Decides by the table of the client (`retry/decide.ts`), but that it waits out any rate limit and any time without
 * a phone, and that what the table calls over with an unknown outcome goes to a person.
 */
export const verdictOf = (error: unknown, situation: Situation): Verdict => {
  const { safe, left, failed, limits, unpairedPauseMs, random } = situation;
  if (error instanceof RateLimitError) {
    // Where nobody says how long, half of it is chance, so that the pause is not over before it began.
    const pauseMs = error.retryAfterMs ?? limits.baseWaitMs * (0.5 + random / 2);
    return { kind: 'pause', why: 'rate-limited', pauseMs };
  }
  if (error instanceof DeviceNotPairedError)
    return { kind: 'pause', why: 'not-paired', pauseMs: unpairedPauseMs };
  const outcome = outcomeOf(error, left);
  const decision = decide({
    outcome,
    safe,
    rateLimited: 0,
    failed,
    remainingMs: Number.POSITIVE_INFINITY,
    limits,
    random,
  });
  if (decision.kind === 'again') return decision;
  return { kind: isUnknown(outcome) && !safe ? 'unknown' : 'failed' };
};

const outcomeOf = (error: unknown, left: boolean): AttemptOutcome => {
  if (error instanceof ServerError)
    return { kind: 'server-error', retryAfterMs: error.retryAfterMs };
  if (error instanceof ConnectionError || error instanceof TimeoutError)
    return { kind: 'unanswered', outcome: error.outcome, temporary: true };
  // It was carried out, but what it answered is lost.
  if (error instanceof InvalidResponseError)
    return { kind: 'unanswered', outcome: 'unknown', temporary: false };
  if (WsapiError.is(error)) return { kind: 'refused' };
  // What a middleware or a key's function threw, or the end of the lease.
  return { kind: 'unanswered', outcome: left ? 'unknown' : 'not-sent', temporary: true };
};

const isUnknown = (outcome: AttemptOutcome): boolean =>
  outcome.kind === 'server-error' ||
  (outcome.kind === 'unanswered' && outcome.outcome === 'unknown');
