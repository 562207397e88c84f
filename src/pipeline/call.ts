import { RateLimitError } from '../errors/api-error.ts';
import {
  CoolingDown,
  type Entry,
  type Limiter,
  type Pass,
  type PassOutcome,
} from '../limiter/limiter.ts';
import type { Caller } from '../limiter/limiters.ts';
import {
  decide,
  longestCooldownMs,
  type AttemptOutcome,
  type NewKey,
  type RetrySituation,
} from '../retry/decide.ts';
import { retryOption } from '../retry/limits.ts';
import { wait } from '../retry/wait.ts';
import { TransportError } from '../transports/transport.ts';
import { attempt } from './attempt.ts';
import type { CallResponse } from './call-response.ts';
import { callLog, retryReason } from './call-log.ts';
import type { CallTime } from './call-time.ts';
import type { RequestOptions } from './client-interface.ts';
import type { PreparedRequest } from './prepare.ts';
import { isSafe, type Route } from './route.ts';
import type { SendSettings } from './send-settings.ts';
import { unlessAborted } from './unless-aborted.ts';

/**
 * Sends a prepared call, and retries it as `retry/decide.ts` decides. This is the only place that sends again.
 *
 * @returns the last response, whatever its status.
 * @throws {RateLimitError} before anything is sent, if the instance is cooling down for too long.
 * @throws {ConnectionError | TimeoutError} without a response.
 * @throws the reason of the caller's signal, and whatever middleware throws.
 */
export const sendCall = async (
  settings: SendSettings,
  route: Route,
  request: PreparedRequest,
  options: RequestOptions,
  time: CallTime,
): Promise<CallResponse> => {
  const limits = retryOption(settings.retry, options.retry);
  const log = callLog(settings, route);
  const safe = isSafe(route);
  const instanceId = instanceOf(settings, route, options);
  const caller: Caller = { baseUrl: settings.baseUrl, key: route.key ?? 'instance', instanceId };
  let key = await askForKey(settings, route, time);
  const ended = { rateLimited: 0, keyRefused: 0, failed: 0 };
  let refusal: RateLimited | undefined;

  for (;;) {
    time.throwIfOver();
    const startedAt = performance.now();
    let result: Result | undefined;
    let cooldownMs = 0;
    // Asked for each time: a limiter that no call uses may have been replaced between two attempts.
    const pass = await enter(settings.limiters.of(caller), {
      signal: time.signal,
      maxWaitMs: longestCooldownMs(limits, time.remainingMs),
      again: time.attempts > 0,
      refusals: ended.rateLimited,
      target: request.target,
    });
    if (CoolingDown.is(pass)) result = pass;
    else {
      try {
        options.beforeAttempt?.();
        result = await attempt(settings, route, request, { key, instanceId }, time);
      } finally {
        cooldownMs = await pass.leave(passOutcome(result && outcomeOf(result)));
      }
      log.attempted(result, time.attempts, startedAt);
    }
    const outcome = outcomeOf(result);
    if (isRateLimited(result)) {
      ended.rateLimited += 1;
      refusal = result;
    } else if (outcome.kind === 'key-refused') ended.keyRefused += 1;
    else ended.failed += 1;
    const situation = (newKey: NewKey): RetrySituation => ({
      outcome,
      safe,
      repeatable: typeof request.body !== 'object' || request.body.repeatable,
      newKey,
      ended,
      remainingMs: time.remainingMs,
      limits,
      random: Math.random(),
    });
    let decision = decide(
      situation(settings.credentials.isFromFunction(caller.key) ? 'possible' : 'none'),
    );
    if (decision.kind === 'renew-key') {
      time.endAttempt();
      const refusedKey = key;
      key = await renewKey(settings, route, time, log, refusedKey);
      decision = decide(situation(key === refusedKey ? 'same' : 'another'));
    }
    if (decision.kind !== 'retry') {
      if (decision.kind === 'stop' && decision.streamWasRead)
        log.noRetry('its stream was read. Pass a function that opens it.');
      if (CoolingDown.is(result)) return heldBack(result, refusal, route);
      if (result instanceof TransportError) throw lost(result, safe, log, time);
      if (outcome.kind === 'unconfirmed' && !safe) log.unknown('not confirmed', time.attempts);
      log.answered(result.status, time.attempts);
      return result;
    }
    time.endAttempt();
    log.retry(retryReason(outcome), time.attempts, Math.max(decision.waitMs, cooldownMs));
    if (decision.waitMs > 0) await wait(decision.waitMs, time.signal);
  }
};

type RateLimited = CallResponse & { readonly outcome: { readonly kind: 'rate-limited' } };
type Result = CallResponse | TransportError | CoolingDown;

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

/** Only operations of an instance name it. */
const instanceOf = (
  { credentials }: SendSettings,
  { key = 'instance' }: Route,
  options: RequestOptions,
): string | undefined => {
  if (key !== 'instance') return undefined;
  return options.instanceId === undefined
    ? credentials.instanceId
    : credentials.withInstance(options.instanceId).instanceId;
};

const askForKey = async (
  { credentials }: SendSettings,
  { key = 'instance', id }: Route,
  time: CallTime,
): Promise<string | undefined> =>
  key === 'none' ? undefined : unlessAborted(credentials.keyFor(key, id), time.signal);

/** Another key, or the same one if there is no other: then the original 401 is reported. */
const renewKey = async (
  settings: SendSettings,
  route: Route,
  time: CallTime,
  log: ReturnType<typeof callLog>,
  refusedKey: string | undefined,
): Promise<string | undefined> => {
  try {
    return await askForKey(settings, route, time);
  } catch (error) {
    if (time.signal.aborted) throw error;
    log.noRetry('no other key could be obtained.');
    return refusedKey;
  }
};

/** The cooldown is longer than the call would wait: it fails with its own rate limit, or with that of another call. */
const heldBack = (
  { remainingMs, source }: CoolingDown,
  refusal: RateLimited | undefined,
  route: Route,
): CallResponse => {
  const retryAfterMs = Math.ceil(remainingMs);
  if (refusal) return { ...refusal, outcome: { ...refusal.outcome, retryAfterMs } };
  throw new RateLimitError(
    {
      status: 429,
      detail: 'another call of this instance was told to wait',
      operationId: route.id,
      headers: new Headers(),
      attempts: 0,
    },
    source,
    retryAfterMs,
  );
};

/** The error for a call without a response. */
const lost = (
  failure: TransportError,
  safe: boolean,
  log: ReturnType<typeof callLog>,
  time: CallTime,
): unknown => {
  if (failure.outcome === 'unknown' && !safe) log.unknown(failure.message, time.attempts);
  return time.errorOf(failure);
};

const passOutcome = (outcome: AttemptOutcome | undefined): PassOutcome => {
  if (outcome === undefined || outcome.kind === 'no-response') return { kind: 'unanswered' };
  return outcome.kind === 'rate-limited'
    ? { kind: 'refused', source: outcome.source, retryAfterMs: outcome.retryAfterMs }
    : { kind: 'answered' };
};
