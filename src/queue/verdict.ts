import type { ApiError, RateLimitError, ServerError } from '../errors/api-error.ts';
import type { ConnectionError, TimeoutError } from '../errors/connection-error.ts';
import { WsapiError } from '../errors/wsapi-error.ts';
import { backoffMs } from '../retry/backoff.ts';
import { decide, type AttemptOutcome, type RetryLimits } from '../retry/decide.ts';

/** Why no call of an instance goes out for a while. */
export type PauseReason = 'rate-limited' | 'not-paired' | 'not-allowed' | 'not-sent';

/** What becomes of a queued call that failed. */
export type Verdict =
  /** Nothing happened; it is the first to go once the instance may send again. */
  | { readonly kind: 'pause'; readonly why: PauseReason; readonly pauseMs: number }
  /** Nothing that a repeat would do twice. */
  | { readonly kind: 'again'; readonly waitMs: number }
  /** It may have been carried out: somebody has to look. Those behind it wait, or they would all end up there. */
  | { readonly kind: 'unknown'; readonly pauseMs: number }
  /** The call itself was refused, and would be again. */
  | { readonly kind: 'failed' };

/** What a verdict depends on beside the error. */
export interface Situation {
  readonly safe: boolean;
  /** Whether a request was on its way: before that, whatever was thrown did nothing. */
  readonly left: boolean;
  /** How many times the call failed without harm, this time among them. */
  readonly failed: number;
  /** How many calls of the instance in a row the gateway gave no proper answer to, this one among them. */
  readonly unanswered: number;
  readonly limits: RetryLimits;
  /** For how long an instance is left alone that is not logged in, in ms. */
  readonly unpairedPauseMs: number;
  /** A number from 0 up to 1. */
  readonly random: number;
}

/** The longest pause after calls that were not answered. */
const maxPauseMs = 60_000;

/**
 * Decides by the table of the client (`retry/decide.ts`), but that it waits out whatever another call would meet as
 * well: a rate limit, a time without a phone, without a gateway, or with a key that is refused. What the table calls
 * over with an unknown outcome goes to a person.
 */
export const verdictOf = (error: unknown, situation: Situation): Verdict => {
  const { safe, left, failed, unanswered, limits, unpairedPauseMs, random } = situation;
  if (isOne(error, 'RateLimitError')) {
    // Where nobody says how long, half of it is chance, so that the pause is not over before it began.
    const pauseMs = error.retryAfterMs ?? limits.baseWaitMs * (0.5 + random / 2);
    return { kind: 'pause', why: 'rate-limited', pauseMs };
  }
  if (isOne(error, 'DeviceNotPairedError'))
    return { kind: 'pause', why: 'not-paired', pauseMs: unpairedPauseMs };
  if (isNotAllowed(error)) return { kind: 'pause', why: 'not-allowed', pauseMs: unpairedPauseMs };
  const outcome = outcomeOf(error, left);
  const pauseMs = backoffMs(unanswered, limits.baseWaitMs, maxPauseMs) * (0.5 + random / 2);
  if (outcome.kind === 'unanswered' && outcome.outcome === 'not-sent')
    return { kind: 'pause', why: 'not-sent', pauseMs };
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
  return isUnknown(outcome) && !safe ? { kind: 'unknown', pauseMs } : { kind: 'failed' };
};

/** Those that a verdict depends on, by their names. */
interface ErrorsByName {
  readonly RateLimitError: RateLimitError;
  readonly ServerError: ServerError;
  readonly ConnectionError: ConnectionError;
  readonly TimeoutError: TimeoutError;
  readonly DeviceNotPairedError: ApiError;
  readonly AuthenticationError: ApiError;
  readonly PermissionDeniedError: ApiError;
  readonly ConfigurationError: WsapiError;
  readonly InvalidResponseError: WsapiError;
}

/**
 * Whether an error is one of these. By mark and name: the client may be of another copy of the package, whose classes
 * are others, and a lost connection that is not recognised would be sent once more by whoever reads the failed list.
 */
const isOne = <Name extends keyof ErrorsByName>(
  error: unknown,
  ...names: readonly Name[]
): error is ErrorsByName[Name] =>
  WsapiError.is(error) && (names as readonly string[]).includes(error.name); // wider, to look any name up

/** Whether the gateway is there and said something of the call: what comes next may be answered as well. */
export const isAnswer = (error: unknown): boolean =>
  WsapiError.is(error) && 'detail' in error && !isOne(error, 'ServerError');

/** The worker's keys, which it has for all calls. */
export const isNotAllowed = (error: unknown): boolean =>
  isOne(error, 'AuthenticationError', 'PermissionDeniedError', 'ConfigurationError');

const outcomeOf = (error: unknown, left: boolean): AttemptOutcome => {
  if (isOne(error, 'ServerError'))
    return { kind: 'server-error', retryAfterMs: error.retryAfterMs };
  if (isOne(error, 'ConnectionError', 'TimeoutError'))
    return { kind: 'unanswered', outcome: error.outcome, temporary: true };
  // It was carried out, but what it answered is lost.
  if (isOne(error, 'InvalidResponseError'))
    return { kind: 'unanswered', outcome: 'unknown', temporary: false };
  if (WsapiError.is(error)) return { kind: 'refused' };
  // What a middleware or a key's function threw, or the end of the lease.
  return { kind: 'unanswered', outcome: left ? 'unknown' : 'not-sent', temporary: true };
};

const isUnknown = (outcome: AttemptOutcome): boolean =>
  outcome.kind === 'server-error' ||
  (outcome.kind === 'unanswered' && outcome.outcome === 'unknown');
