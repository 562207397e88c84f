import { RateLimitError } from '../errors/api-error.ts';
import {
  CoolingDown,
  type Entry,
  type Limiter,
  type Pass,
  type PassOutcome,
} from '../limiter/limiter.ts';
import { localLimiters } from '../limiter/limiters.ts';
import { decide, longestCooldownMs, type AttemptOutcome } from '../retry/decide.ts';
import { retryOption } from '../retry/retry-limits.ts';
import { wait } from '../retry/wait.ts';
import { TransportError } from '../transports/transport.ts';
import { attempt } from './attempt.ts';
import { retryReason } from './call-log.ts';
import type { EndedAttempt, CallReport } from './call-report.ts';
import type { CallResponse } from './call-response.ts';
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
  const { settings, route, keyKind, instanceId, time, log } = call;
  const { credentials, limiters = localLimiters(settings.limits), baseUrl } = settings;
  const { enter, attemptWith, wait } = call.report ? reported(call.report) : plainSteps;
  const { retry } = call.options;
  const limits = retry === undefined ? settings.retry : retryOption(settings.retry, retry);
  const ended = { rateLimited: 0, keyRefused: 0, failed: 0 };
  let failure: CallResponse | TransportError | undefined;
  let key = await askForKey(call);

  for (;;) {
    time.throwIfOver();
    // Looked up for each attempt: an idle limiter may have been replaced meanwhile.
    const limiter = limiters.of({ baseUrl, key: keyKind, instanceId });
    const pass = await enter(limiter, {
      signal: time.signal,
      maxWaitMs: longestCooldownMs(limits, time.remainingMs),
      isRetry: time.attempts > 0,
      refusals: ended.rateLimited,
      target: request.target,
    });
    const { result, outcome, cooldownMs } = CoolingDown.is(pass)
      ? notAdmitted(pass)
      : await attemptWith(pass, call, request, key);
    // A refused key says nothing about the call: it goes on with another.
    if (!CoolingDown.is(result) && outcome.kind !== 'key-refused') failure = result;
    if (outcome.kind === 'rate-limited') ended.rateLimited += 1;
    else if (outcome.kind === 'key-refused') ended.keyRefused += 1;
    else if (outcome.kind !== 'success') ended.failed += 1;

    const situation = {
      outcome,
      safe: isSafe(route),
      repeatable: typeof request.body !== 'object' || request.body.repeatable,
      ended,
      remainingMs: time.remainingMs,
      limits,
      random: Math.random(),
    };
    const newKey = credentials.isFromFunction(keyKind) ? 'possible' : 'none';
    let decision = decide({ ...situation, newKey });
    if (decision.kind === 'renew-key') {
      time.endAttempt();
      const renewed = await renewKey(call);
      const isAnother = renewed !== undefined && renewed !== key;
      decision = decide({ ...situation, newKey: isAnother ? 'another' : 'none' });
      key = renewed;
    }
    if (decision.kind !== 'retry') {
      if (decision.kind === 'stop' && decision.streamWasRead)
        log.notRetried('its stream was read. Pass a function that opens it.');
      return resultOf(result, call, failure);
    }
    time.endAttempt();
    log.retry(retryReason(outcome), time.attempts, Math.max(decision.waitMs, cooldownMs));
    if (decision.waitMs > 0) await wait(decision.waitMs, time.signal);
  }
};

/** How an attempt ended. `CoolingDown`: the limiter did not admit it. */
type Result = CallResponse | TransportError | CoolingDown;
const notAdmitted = (result: CoolingDown) =>
  ({ result, outcome: { kind: 'cooling-down' }, cooldownMs: 0 }) as const;

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
): Promise<EndedAttempt> => {
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
  return { result, outcome: outcomeOf(result), cooldownMs };
};

const plainSteps = { enter, attemptWith, wait };

const reported = (report: CallReport): typeof plainSteps => ({
  enter: report.wait('limiter', enter),
  attemptWith: report.attempt(attemptWith),
  wait: report.wait('retry', wait),
});

const outcomeOf = (result: CallResponse | TransportError): AttemptOutcome => {
  if (!(result instanceof TransportError)) return result.outcome;
  const { outcome, temporary } = result;
  return { kind: 'no-response', outcome, temporary };
};

const passOutcome = (outcome: AttemptOutcome | undefined): PassOutcome => {
  if (outcome === undefined || outcome.kind === 'no-response') return { kind: 'unanswered' };
  return outcome.kind === 'rate-limited'
    ? { kind: 'refused', source: outcome.source, retryAfterMs: outcome.retryAfterMs }
    : { kind: 'answered' };
};

const askForKey = ({ settings, route, keyKind, time }: Call): Promise<string | undefined> =>
  settings.credentials.keyFor(keyKind, route.id, time.signal);

/** Calls the key's function again. Undefined if it fails: then the original 401 is reported. */
const renewKey = async (call: Call): Promise<string | undefined> => {
  try {
    return await askForKey(call);
  } catch (error) {
    if (call.time.signal.aborted) throw error;
    call.log.notRetried('no other key could be obtained.');
    return undefined;
  }
};

/**
 * The response that the call ends with, or the error if there is none. A call that the limiter does not admit again ends
 * as its last attempt did.
 */
const resultOf = (
  result: Result,
  call: Call,
  failure: CallResponse | TransportError | undefined,
): CallResponse => {
  const { route, time, log } = call;
  if (CoolingDown.is(result)) {
    const { remainingMs, source } = result;
    const retryAfterMs = Math.ceil(remainingMs);
    if (failure) return resultOf(withRetryAfter(failure, retryAfterMs), call, undefined);
    const detail = 'another call of this instance was told to wait';
    const headers = new Headers();
    const fields = { status: 429, detail, operationId: route.id, headers, attempts: 0 };
    throw new RateLimitError(fields, source, retryAfterMs);
  }
  if (result instanceof TransportError) throw time.errorOf(result);
  log.answered(result.status, time.attempts);
  return result;
};

/** A call that was rate limited itself says how long the cooldown is now. */
const withRetryAfter = (
  failure: CallResponse | TransportError,
  retryAfterMs: number,
): CallResponse | TransportError =>
  failure instanceof TransportError || failure.outcome.kind !== 'rate-limited'
    ? failure
    : { ...failure, outcome: { ...failure.outcome, retryAfterMs } };
