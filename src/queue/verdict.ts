import type { ApiError, RateLimitError, ServerError } from '../errors/api-error.ts';
import type { Outcome } from '../errors/outcome.ts';
import { WsapiError } from '../errors/wsapi-error.ts';
import { backoffMs } from '../retry/backoff.ts';
import { decide, type AttemptOutcome, type RetryLimits } from '../retry/decide.ts';

/** Why an instance pauses. */
export type PauseReason = 'rate-limited' | 'not-paired' | 'not-allowed' | 'not-sent';

/** What becomes of a queued call that failed. */
export type Verdict =
  /** Nothing was done, and other calls would meet the same. The call goes first after the pause. */
  | { readonly kind: 'pause'; readonly why: PauseReason; readonly pauseMs: number }
  /** A read failed, and is retried. */
  | { readonly kind: 'again'; readonly waitMs: number }
  /** It may have been carried out, so a person has to look. The calls behind it wait, or they would all end like it. */
  | { readonly kind: 'unknown'; readonly pauseMs: number }
  /** The call itself was refused, and would be refused again. */
  | { readonly kind: 'failed' };

/** What a verdict depends on besides the error. */
export interface Situation {
  readonly safe: boolean;
  /** Whether a request may have left. Before that, no error did any harm. */
  readonly left: boolean;
  /** How often this read failed, this time included. */
  readonly failed: number;
  /** How many calls of the instance in a row got no proper response, this one included. */
  readonly unanswered: number;
  readonly limits: RetryLimits;
  /** The pause of an instance that is not logged in, in ms. */
  readonly unpairedPauseMs: number;
  /** A number from 0 up to 1. */
  readonly random: number;
}

/** The longest pause after calls without a response. */
const maxPauseMs = 60_000;

/**
 * Decides by the table of the client (`retry/decide.ts`), with two differences. The queue waits for whatever other
 * calls would meet as well: a rate limit, a device that is not logged in, an unreachable gateway, or a refused key.
 * And where the table stops with an unknown outcome, a person decides.
 */
export const verdictOf = (error: unknown, situation: Situation): Verdict => {
  const { safe, left, failed, unanswered, limits, unpairedPauseMs, random } = situation;
  if (isOne(error, 'RateLimitError')) {
    // Without a demanded wait: a random time from half of `baseWaitMs` up to all of it.
    const pauseMs = error.retryAfterMs ?? limits.baseWaitMs * (0.5 + random / 2);
    return { kind: 'pause', why: 'rate-limited', pauseMs };
  }
  if (isOne(error, 'DeviceNotPairedError'))
    return { kind: 'pause', why: 'not-paired', pauseMs: unpairedPauseMs };
  if (isNotAllowed(error)) return { kind: 'pause', why: 'not-allowed', pauseMs: unpairedPauseMs };
  const outcome = outcomeOf(error, left);
  const pauseMs = backoffMs(unanswered, limits.baseWaitMs, maxPauseMs) * (0.5 + random / 2);
  if (outcome.kind === 'no-response' && outcome.outcome === 'not-sent')
    return { kind: 'pause', why: 'not-sent', pauseMs };
  const decision = decide({
    outcome,
    safe,
    ended: { rateLimited: 0, keyRefused: 0, failed },
    remainingMs: Number.POSITIVE_INFINITY,
    limits,
    random,
  });
  if (decision.kind === 'retry') return { kind: 'again', waitMs: decision.waitMs };
  return isUnknown(outcome) && !safe ? { kind: 'unknown', pauseMs } : { kind: 'failed' };
};

/** The errors that a verdict depends on, by name. */
interface ErrorsByName {
  readonly RateLimitError: RateLimitError;
  /** A status that has no class of its own. */
  readonly ApiError: ApiError;
  readonly ServerError: ServerError;
  readonly DeviceNotPairedError: ApiError;
  readonly AuthenticationError: ApiError;
  readonly PermissionDeniedError: ApiError;
  readonly ConfigurationError: WsapiError;
  readonly InvalidResponseError: WsapiError;
}

/**
 * Whether an error is one of these, by its brand and name: the client may come from another copy of the package, whose
 * classes are different. A lost connection that is not recognised would be listed as failed, and sent twice.
 */
const isOne = <Name extends keyof ErrorsByName>(
  error: unknown,
  ...names: readonly Name[]
): error is ErrorsByName[Name] =>
  WsapiError.is(error) && (names as readonly string[]).includes(error.name); // safe: only widened, to look up any name

/**
 * Whether the gateway responded, and has its connection to WhatsApp. Then the instance need not pause any longer after
 * the next failure.
 */
export const isAnswer = (error: unknown): boolean =>
  WsapiError.is(error) &&
  'detail' in error &&
  !isOne(error, 'ServerError') &&
  statedOutcome(error) === undefined;

/** A matter of the worker's keys and options, which it uses for all calls. The call itself was checked before. */
export const isNotAllowed = (error: unknown): boolean =>
  isOne(error, 'AuthenticationError', 'PermissionDeniedError', 'ConfigurationError');

/** What the error says became of the call. Besides lost connections, some 400s of the gateway say that, too. */
const statedOutcome = (error: unknown): Outcome | undefined =>
  WsapiError.is(error) ? error.outcome : undefined;

const outcomeOf = (error: unknown, left: boolean): AttemptOutcome => {
  if (isOne(error, 'ServerError'))
    return { kind: 'server-error', retryAfterMs: error.retryAfterMs };
  const stated = statedOutcome(error);
  // The next response would be another redirect or the like, also for a read.
  if (stated) return { kind: 'no-response', outcome: stated, temporary: !isOne(error, 'ApiError') };
  // The call was carried out, but its response could not be read.
  if (isOne(error, 'InvalidResponseError'))
    return { kind: 'no-response', outcome: 'unknown', temporary: false };
  if (WsapiError.is(error)) return { kind: 'refused' };
  // Thrown by a middleware or a function that provides the key, or the end of the lease.
  return { kind: 'no-response', outcome: left ? 'unknown' : 'not-sent', temporary: true };
};

const isUnknown = (outcome: AttemptOutcome): boolean =>
  outcome.kind === 'server-error' ||
  (outcome.kind === 'no-response' && outcome.outcome === 'unknown');
