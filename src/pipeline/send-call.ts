import { RateLimitError } from '../errors/api-error.ts';
import { CoolingDown, type Pass, type PassOutcome } from '../limiter/limiter.ts';
import { LocalLimiters } from '../limiter/limiters.ts';
import { decide, type AttemptOutcome } from '../retry/decide.ts';
import { retryOption } from '../retry/retry-limits.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';
import { wait } from '../retry/wait.ts';
import { TransportError } from '../transports/transport.ts';
import { attempt } from './attempt.ts';
import { retryReason } from './call-log.ts';
import type { EndedAttempt } from './call-report.ts';
import type { CallResponse } from './call-response.ts';
import type { Call } from './call.ts';
import type { PreparedRequest } from './prepare.ts';
import { isSafe } from './route.ts';

/**
 * Sends a prepared call, and retries it as `retry/decide.ts` decides. This is the only place that repeats a call.
 *
 * @returns the last response, whatever its status.
 * @throws {RateLimitError} before anything is sent, if the instance is cooling down for too long.
 * @throws {ConnectionError | TimeoutError} without a response.
 * @throws the reason of the caller's signal, and whatever middleware throws.
 */
export const sendCall = async (call: Call, request: PreparedRequest): Promise<CallResponse> => {
  const { settings, route, keyKind, instanceId, time, log, report } = call;
  const { credentials, baseUrl } = settings;
  const limiters = (settings.limiters.shared ??= new LocalLimiters(settings.limits));
  const limits = retryOption(settings.retry, call.options.retry);
  const ended = { rateLimited: 0, keyRefused: 0, failed: 0 };
  let lastResult: CallResponse | TransportError | undefined;
  let key = await askForKey(call);

  for (;;) {
    time.throwIfOver();
    // Looked up for each attempt: an idle limiter may have been replaced meanwhile.
    const limiter = limiters.of({ baseUrl, key: keyKind, instanceId });
    const enter = async (): Promise<Pass> =>
      limiter.enter({
        signal: time.signal,
        // With `retry: false` a call fails at once during a cooldown.
        maxWaitMs: limits === false ? 0 : Math.min(limits.maxWaitMs, time.remainingMs),
        isRetry: time.attempts > 0,
        refusals: ended.rateLimited,
        target: request.target,
      });
    let pass: Pass;
    try {
      pass = await report.wait('limiter', enter);
    } catch (error) {
      if (CoolingDown.is(error)) return notAdmitted(error, call, lastResult);
      throw error;
    }
    const { result, outcome, cooldownMs } = await report.attempt(instanceId, () =>
      sendOnce(pass, call, request, key),
    );
    // A 401 is not remembered: the call continues with a new key.
    if (outcome.kind !== 'key-refused') lastResult = result;
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
      return endWith(result, call);
    }
    time.endAttempt();
    const { waitMs } = decision;
    log.retry(retryReason(outcome), time.attempts, Math.max(waitMs, cooldownMs));
    if (waitMs > 0) await report.wait('retry', () => wait(waitMs, time.signal));
  }
};

/** Makes an attempt, and tells the limiter how it ended. */
const sendOnce = async (
  pass: Pass,
  call: Call,
  request: PreparedRequest,
  key: string | undefined,
): Promise<EndedAttempt> => {
  const startedAt = performance.now();
  const { time, log } = call;
  const { beforeAttempt } = call.options;
  let outcome: AttemptOutcome | undefined;
  let cooldownMs = 0;
  let result: CallResponse | TransportError;
  try {
    if (beforeAttempt) await unlessAborted((async () => beforeAttempt())(), time.signal);
    result = await attempt(call, request, key);
    outcome = outcomeOf(result);
  } finally {
    // A limiter that the caller wrote must not hide how the attempt ended.
    try {
      cooldownMs = await pass.leave(passOutcome(outcome));
    } catch (error) {
      log.limiterFailed(error);
    }
  }
  log.attempted(result, time.attempts, startedAt);
  return { result, outcome, cooldownMs };
};

const outcomeOf = (result: CallResponse | TransportError): AttemptOutcome => {
  if (!(result instanceof TransportError)) return result.outcome;
  const { outcome, temporary } = result;
  return { kind: 'no-response', outcome, temporary };
};

const passOutcome = (outcome: AttemptOutcome | undefined): PassOutcome => {
  if (outcome === undefined || outcome.kind === 'no-response') return { kind: 'unanswered' };
  return outcome.kind === 'rate-limited'
    ? { kind: 'rate-limited', source: outcome.source, retryAfterMs: outcome.retryAfterMs }
    : { kind: 'answered' };
};

/** A function that gives keys may take as long as an attempt. */
const askForKey = ({ settings, route, keyKind, time }: Call): Promise<string | undefined> => {
  const { credentials } = settings;
  return credentials.isFromFunction(keyKind)
    ? time.prepare((signal) => credentials.keyFor(keyKind, route.id, signal))
    : credentials.keyFor(keyKind, route.id, time.signal);
};

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
 * The limiter admits no further attempt, because the instance is cooling down for longer than the call waits. The call
 * ends with the result of its last attempt, unless it made none or its key was refused.
 */
const notAdmitted = (
  { remainingMs, source }: CoolingDown,
  call: Call,
  lastResult: CallResponse | TransportError | undefined,
): CallResponse => {
  const retryAfterMs = Math.ceil(remainingMs);
  if (lastResult) return endWith(withRetryAfter(lastResult, retryAfterMs), call);
  const detail = 'another call of this instance was told to wait';
  // An attempt whose key was refused does not count: the error says that nothing was sent.
  const fields = { status: 429, detail, headers: new Headers(), attempts: 0 };
  throw new RateLimitError({ ...fields, operationId: call.route.id }, source, retryAfterMs);
};

const endWith = (result: CallResponse | TransportError, { time, log }: Call): CallResponse => {
  if (result instanceof TransportError) throw time.errorOf(result);
  log.responded(result.status, time.attempts);
  return result;
};

/** A call that was rate limited itself says how long the cooldown is now. */
const withRetryAfter = (
  result: CallResponse | TransportError,
  retryAfterMs: number,
): CallResponse | TransportError =>
  result instanceof TransportError || result.outcome.kind !== 'rate-limited'
    ? result
    : { ...result, outcome: { ...result.outcome, retryAfterMs } };
