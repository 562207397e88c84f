import { RateLimitError } from '../errors/api-error.ts';
import {
  CoolingDown,
  type Entry,
  type Limiter,
  type Pass,
  type PassOutcome,
} from '../limiter/limiter.ts';
import { localLimiters } from '../limiter/limiters.ts';
import {
  decide,
  longestCooldownMs,
  type AttemptOutcome,
  type Decision,
  type NewKey,
} from '../retry/decide.ts';
import { retryOption } from '../retry/limits.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';
import { wait } from '../retry/wait.ts';
import { TransportError } from '../transports/transport.ts';
import { attempt } from './attempt.ts';
import { retryReason } from './call-log.ts';
import type { CallResponse } from './call-response.ts';
import { reportAttempt, reportWait } from './call-work.ts';
import type { Call } from './call.ts';
import type { PreparedRequest } from './prepare.ts';
import { isSafe } from './route.ts';

/**
 * Sends a prepared call, and retries it as `retry/decide.ts` decides. This is the only place that sends again.
 *
 * @returns the last response, whatever its status.
 * @throws {RateLimitError} before anything is sent, if the instance is cooling down for too long.
 * @throws {ConnectionError | TimeoutError} without a response.
 * @throws the reason of the caller's signal, and whatever middleware throws.
 */
export const sendCall = async (call: Call, request: PreparedRequest): Promise<CallResponse> => {
  const { settings, route, options, instanceId, time, log, work } = call;
  const { credentials, limiters = localLimiters(settings.limits), baseUrl } = settings;
  const keyKind = route.key ?? 'instance';
  const limits = retryOption(settings.retry, options.retry);
  const ended = { rateLimited: 0, keyRefused: 0, failed: 0 };
  let rateLimit: RateLimited | undefined;
  let key = await askForKey(call);

  for (;;) {
    time.throwIfOver();
    // Asked for each time: a limiter that no call uses may have been replaced between two attempts.
    const limiter = limiters.of({ baseUrl, key: keyKind, instanceId });
    const entry = {
      signal: time.signal,
      maxWaitMs: longestCooldownMs(limits, time.remainingMs),
      again: time.attempts > 0,
      refusals: ended.rateLimited,
      target: request.target,
    };
    const pass = await reportWait(work, 'limiter', () => enter(limiter, entry));
    const { result, cooldownMs } = CoolingDown.is(pass)
      ? { result: pass, cooldownMs: 0 }
      : await reportAttempt(work, () => attemptWith(pass, call, request, key), endOf);
    const outcome = outcomeOf(result);
    if (isRateLimited(result)) {
      ended.rateLimited += 1;
      rateLimit = result;
    } else if (outcome.kind === 'key-refused') ended.keyRefused += 1;
    else if (outcome.kind !== 'success') ended.failed += 1;

    const decideWith = (newKey: NewKey): Decision =>
      decide({
        outcome,
        safe: isSafe(route),
        repeatable: typeof request.body !== 'object' || request.body.repeatable,
        newKey,
        ended,
        remainingMs: time.remainingMs,
        limits,
        random: Math.random(),
      });
    let decision = decideWith(credentials.isFromFunction(keyKind) ? 'possible' : 'none');
    if (decision.kind === 'renew-key') {
      time.endAttempt();
      const renewed = await renewKey(call);
      decision = decideWith(renewed === undefined || renewed === key ? 'same' : 'another');
      key = renewed;
    }
    if (decision.kind !== 'retry') {
      if (decision.kind === 'stop' && decision.streamWasRead)
        log.noRetry('its stream was read. Pass a function that opens it.');
      return resultOf(result, call, rateLimit);
    }
    time.endAttempt();
    log.retry(retryReason(outcome), time.attempts, Math.max(decision.waitMs, cooldownMs));
    const { waitMs } = decision;
    if (waitMs > 0) await reportWait(work, 'retry', () => wait(waitMs, time.signal));
  }
};

/** How an attempt ended. `CoolingDown`: the limiter did not admit it. */
type Result = CallResponse | TransportError | CoolingDown;
type RateLimited = CallResponse & { readonly outcome: { readonly kind: 'rate-limited' } };

const isRateLimited = (result: Result): result is RateLimited =>
  outcomeOf(result).kind === 'rate-limited';

const outcomeOf = (result: Result): AttemptOutcome => {
  if (CoolingDown.is(result)) return { kind: 'cooling-down' };
  if (!(result instanceof TransportError)) return result.outcome;
  const { outcome, temporary } = result;
  return { kind: 'no-response', outcome, temporary };
};

/** The permission to send, or how long the instance is cooling down if that is longer than the call waits. */
const enter = async (limiter: Limiter, entry: Entry): Promise<Pass | CoolingDown> => {
  try {
    return await limiter.enter(entry);
  } catch (error) {
    if (CoolingDown.is(error)) return error;
    throw error;
  }
};

/** Makes an attempt, and tells the limiter how it ended. */
const attemptWith = async (
  pass: Pass,
  call: Call,
  request: PreparedRequest,
  key: string | undefined,
): Promise<{ readonly result: Result; readonly cooldownMs: number }> => {
  const startedAt = performance.now();
  let result: CallResponse | TransportError | undefined;
  let cooldownMs = 0;
  try {
    call.options.beforeAttempt?.();
    result = await attempt(call, request, key);
  } finally {
    cooldownMs = await pass.leave(passOutcome(result && outcomeOf(result)));
  }
  call.log.attempted(result, call.time.attempts, startedAt);
  return { result, cooldownMs };
};

/** What telemetry is told of an attempt. */
const endOf = ({
  result,
  cooldownMs,
}: {
  readonly result: Result;
  readonly cooldownMs: number;
}) => ({
  outcome: outcomeOf(result),
  status: 'status' in result ? result.status : undefined,
  cooldownMs,
});

const passOutcome = (outcome: AttemptOutcome | undefined): PassOutcome => {
  if (outcome === undefined || outcome.kind === 'no-response') return { kind: 'unanswered' };
  return outcome.kind === 'rate-limited'
    ? { kind: 'refused', source: outcome.source, retryAfterMs: outcome.retryAfterMs }
    : { kind: 'answered' };
};

const askForKey = async ({ settings, route, time }: Call): Promise<string | undefined> => {
  const { key = 'instance', id } = route;
  return key === 'none'
    ? undefined
    : unlessAborted(settings.credentials.keyFor(key, id), time.signal);
};

/** The key that the function gives now. Undefined if it fails: then the original 401 is reported. */
const renewKey = async (call: Call): Promise<string | undefined> => {
  try {
    return await askForKey(call);
  } catch (error) {
    if (call.time.signal.aborted) throw error;
    call.log.noRetry('no other key could be obtained.');
    return undefined;
  }
};

/** The response that the call ends with, or the error if there is none. */
const resultOf = (
  result: Result,
  { route, time, log }: Call,
  rateLimit: RateLimited | undefined,
): CallResponse => {
  if (CoolingDown.is(result)) {
    const { remainingMs, source } = result;
    const retryAfterMs = Math.ceil(remainingMs);
    // The call fails with its own rate limit if it had one, otherwise with that of another call.
    if (rateLimit) return { ...rateLimit, outcome: { ...rateLimit.outcome, retryAfterMs } };
    const detail = 'another call of this instance was told to wait';
    const headers = new Headers();
    const fields = { status: 429, detail, operationId: route.id, headers, attempts: 0 };
    throw new RateLimitError(fields, source, retryAfterMs);
  }
  if (result instanceof TransportError) {
    if (result.outcome === 'unknown' && !isSafe(route)) log.unknown(result.message, time.attempts);
    throw time.errorOf(result);
  }
  if (result.outcome.kind === 'unconfirmed' && !isSafe(route))
    log.unknown('not confirmed', time.attempts);
  log.answered(result.status, time.attempts);
  return result;
};
