import { RateLimitError } from '../errors/api-error.ts';
import { CoolingDown, type Pass, type PassOutcome } from '../limiter/limiter.ts';
import type { Caller } from '../limiter/limiters.ts';
import { decide, type AttemptOutcome } from '../retry/decide.ts';
import { retryLimits } from '../retry/limits.ts';
import { wait } from '../retry/wait.ts';
import { attempt, type Sender } from './attempt.ts';
import type { CallResponse, Unanswered } from './call-response.ts';
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
  const limits = retryLimits(settings.retry, options.retry);
  const log = callLog(settings, route);
  const safe = isSafe(route);
  const instanceId = instanceOf(settings, route, options);
  const caller: Caller = { baseUrl: settings.baseUrl, key: route.key ?? 'instance', instanceId };
  let key = await askForKey(settings, route, time);
  let keyIsRenewable = settings.credentials.isFromFunction(route.key ?? 'instance');
  let rateLimited = 0;
  let failed = 0;
  let refusal: RateLimited | undefined;

  for (;;) {
    time.throwIfOver();
    let pass: Pass;
    try {
      // Asked for each time: a limiter that no call uses may have been replaced between two attempts.
      pass = await settings.limiters.of(caller).enter({
        signal: time.signal,
        maxWaitMs: Math.min(limits.maxWaitMs, time.remainingMs),
        again: time.attempts > 0,
        refusals: rateLimited,
        target: request.target,
      });
    } catch (error) {
      if (CoolingDown.is(error)) return heldBack(error, refusal, route);
      throw error;
    }
    const startedAt = performance.now();
    const sender: Sender = { key, instanceId, keyIsRenewable };
    let result: CallResponse | Unanswered | undefined;
    let cooldownMs = 0;
    try {
      options.beforeAttempt?.();
      result = await attempt(settings, route, request, sender, time);
    } finally {
      cooldownMs = await pass.leave(passOutcome(result?.outcome));
    }
    log.attempted(result, time.attempts, startedAt);
    const { outcome } = result;
    if (isRateLimited(result)) {
      rateLimited += 1;
      refusal = result;
    } else if (outcome.kind !== 'key-refused') failed += 1;
    const decision = decide({
      outcome,
      safe,
      repeatable: typeof request.body !== 'object' || request.body.repeatable,
      rateLimited,
      failed,
      remainingMs: time.remainingMs,
      limits,
      random: Math.random(),
    });
    if (decision.kind === 'stop') {
      if (decision.streamWasRead)
        log.notAgain('its stream was read. Pass a function that opens it.');
      if ('failure' in result) throw lost(result, safe, log, time);
      if (outcome.kind === 'unconfirmed' && !safe) log.unknown('not confirmed', time.attempts);
      log.answered(result.status, time.attempts);
      return result;
    }
    time.endAttempt();
    if (decision.kind === 'renew-key') {
      keyIsRenewable = false;
      const refusedKey = key;
      key = await renewKey(settings, route, time, log, refusedKey);
      if (key === refusedKey && !('failure' in result)) {
        log.answered(result.status, time.attempts);
        return result;
      }
    }
    const waitMs = decision.kind === 'again' ? decision.waitMs : 0;
    log.again(retryReason(outcome), time.attempts, Math.max(waitMs, cooldownMs));
    if (waitMs > 0) await wait(waitMs, time.signal);
  }
};

type RateLimited = CallResponse & { readonly outcome: { readonly kind: 'rate-limited' } };

const isRateLimited = (result: CallResponse | Unanswered): result is RateLimited =>
  result.outcome.kind === 'rate-limited';

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
    log.notAgain('no other key could be obtained.');
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
  { failure }: Unanswered,
  safe: boolean,
  log: ReturnType<typeof callLog>,
  time: CallTime,
): unknown => {
  if (failure.outcome === 'unknown' && !safe) log.unknown(failure.message, time.attempts);
  return time.errorOf(failure);
};

const passOutcome = (outcome: AttemptOutcome | undefined): PassOutcome => {
  if (outcome === undefined || outcome.kind === 'unanswered') return { kind: 'unanswered' };
  return outcome.kind === 'rate-limited'
    ? { kind: 'refused', source: outcome.source, retryAfterMs: outcome.retryAfterMs }
    : { kind: 'answered' };
};
