import type { RequestOptions } from './client-interface.ts';
import { RateLimitError } from '../errors/api-error.ts';
import { CoolingDown, type Pass, type PassOutcome } from '../limiter/limiter.ts';
import { CallLog, retryReason } from './call-log.ts';
import type { RetryEvent } from './retry-event.ts';
import { decide, type AttemptOutcome, type RetryLimits } from '../retry/decide.ts';
import { neverAgain, retryLimits } from '../retry/limits.ts';
import { wait } from '../retry/wait.ts';
import { isSafe, type Route } from './route.ts';
import { attempt, AttemptState, unanswered, type Answer, type Attempt } from './attempt.ts';
import type { CallClock } from './call-clock.ts';

import type { Exchange, PreparedRequest, Reader } from './exchange.ts';
import type { SendSettings } from './send-settings.ts';
import type { TransportError } from '../transports/transport.ts';
import { unlessAborted } from './unless-aborted.ts';

type RateLimited = AttemptOutcome & { kind: 'rate-limited' };

/** One call from its first attempt to its last: the only place where anything is sent again. */
export class Call {
  readonly #settings: SendSettings;
  readonly #route: Route;
  readonly #request: PreparedRequest;
  readonly #clock: CallClock;
  readonly #limits: RetryLimits;
  readonly #log: CallLog;
  readonly #beforeAttempt: (() => void) | undefined;
  /** Of a call that is made as an instance. */
  readonly #instanceId: string | undefined;
  #key: string | undefined;
  #keyWasRenewed = false;
  #attempts = 0;
  /** What was known of the instance's cooldown when the last attempt ended. */
  #cooldownMs = 0;
  #rateLimited = 0;
  #failed = 0;
  /** The last answer that was a rate limit. */
  #refusal: { readonly answer: Answer; readonly outcome: RateLimited } | undefined;
  /** What is to be told once the limiter lets the call wait for its turn. */
  #announcement: Pick<RetryEvent, 'reason' | 'waitMs'> | undefined;

  constructor(
    settings: SendSettings,
    route: Route,
    request: PreparedRequest,
    options: RequestOptions,
    clock: CallClock,
  ) {
    this.#settings = settings;
    this.#route = route;
    this.#request = request;
    this.#clock = clock;
    this.#limits = retryLimits(settings.retry, options.retry);
    this.#beforeAttempt = options.beforeAttempt;
    this.#log = new CallLog(settings, route);
    const { credentials } = settings;
    const { instanceId } =
      options.instanceId === undefined ? credentials : credentials.withInstance(options.instanceId);
    this.#instanceId = (route.key ?? 'instance') === 'instance' ? instanceId : undefined;
  }

  /** Gives what the reader makes of the last answer. However it fails, the call's time is over then. */
  async run<Result>(reader: Reader<Result>): Promise<Result> {
    try {
      // What is there is not waited for: each wait costs as much as all else of a step.
      const key = this.#askForKey();
      this.#key = key instanceof Promise ? await key : key;
      for (;;) {
        const entered = this.#enter();
        const pass = entered instanceof Promise ? await entered : entered;
        // The cooldown is longer than the call would wait: the refusal that it had is its answer.
        if (CoolingDown.is(pass)) return await reader.read(this.#refused(pass));
        const state = this.#startAttempt();
        const started = this.#log.now();
        const { transport, maxResponseBytes } = this.#settings;
        let result: Attempt | undefined;
        try {
          this.#beforeAttempt?.();
          result = await attempt(transport, this.#key, state, this.#route, maxResponseBytes);
        } catch (error) {
          result = unanswered(error, state);
        } finally {
          const left = pass.leave(passOutcome(result?.outcome));
          this.#cooldownMs = typeof left === 'number' ? left : await left;
        }
        this.#log.attempted(result, this.#attempts, started);
        if (result.outcome.kind !== 'success' && (await this.#isToBeSentAgain(result))) continue;
        if ('failure' in result) throw this.#failureOf(result.failure);
        // A success that could not be read, even in the end, says so by itself.
        const outcome = result.answer.broken ? success : result.outcome;
        const read = reader.read(this.#exchange(result.answer, outcome));
        return read instanceof Promise ? await read : read;
      }
    } catch (error) {
      this.#clock.end();
      throw error;
    }
  }

  #failureOf(failure: TransportError): unknown {
    if (failure.outcome === 'unknown' && !isSafe(this.#route))
      this.#log.unknown(failure.message, this.#attempts);
    return this.#clock.errorOf(failure);
  }

  #exchange(answer: Answer, outcome: AttemptOutcome): Exchange {
    this.#log.answered(answer.status, this.#attempts);
    return { answer, outcome, attempts: this.#attempts, clock: this.#clock };
  }

  #refused({ remainingMs, source }: CoolingDown): Exchange {
    const retryAfterMs = Math.ceil(remainingMs);
    if (this.#refusal)
      return this.#exchange(this.#refusal.answer, { ...this.#refusal.outcome, retryAfterMs });
    throw new RateLimitError(
      {
        status: 429,
        detail: 'another call of this instance was told to wait',
        operationId: this.#route.id,
        headers: new Headers(),
        attempts: 0,
      },
      source,
      retryAfterMs,
    );
  }

  /** Waits for its turn among the calls of the instance. */
  #enter(): Pass | CoolingDown | Promise<Pass | CoolingDown> {
    this.#clock.throwIfOver();
    const { key = 'instance' } = this.#route;
    const limiter = this.#settings.limiters.of({
      baseUrl: this.#settings.baseUrl,
      key,
      instanceId: this.#instanceId,
    });
    try {
      const pass = limiter.enter({
        signal: this.#clock.signal,
        maxWaitMs: Math.min(this.#limits.maxWaitMs, this.#clock.remainingMs),
        again: this.#attempts > 0,
      });
      // Only now it is known that the call will be sent again.
      if (this.#announcement !== undefined) {
        const { reason, waitMs } = this.#announcement;
        this.#log.again(reason, this.#attempts, waitMs);
        this.#announcement = undefined;
      }
      return pass instanceof Promise ? pass.catch(coolingDown) : pass;
    } catch (error) {
      return coolingDown(error);
    }
  }

  #startAttempt(): AttemptState {
    const { method, id } = this.#route;
    const { url, headers, body } = this.#request;
    const attempt = (this.#attempts += 1);
    if (this.#instanceId !== undefined) headers['x-instance-id'] = this.#instanceId;
    const signal = this.#clock.startAttempt(attempt);
    return new AttemptState({
      ...{ operationId: id, attempt, method, url, body, signal },
      headers: { ...headers },
    });
  }

  /** Decides upon another attempt, and does what has to be done before it. */
  async #isToBeSentAgain({ outcome, ...result }: Attempt): Promise<boolean> {
    const cooldownMs = this.#cooldownMs;
    if ('answer' in result && result.answer.status === 401) {
      this.#clock.endAttempt();
      const renewed = await this.#renewKey();
      if (renewed) this.#log.again('key refused', this.#attempts, 0);
      return renewed;
    }
    if (outcome.kind === 'rate-limited') {
      this.#rateLimited += 1;
      this.#refusal = 'answer' in result ? { answer: result.answer, outcome } : undefined;
    } else this.#failed += 1;
    const decision = decide({
      outcome,
      safe: isSafe(this.#route),
      rateLimited: this.#rateLimited,
      failed: this.#failed,
      remainingMs: this.#clock.remainingMs,
      limits: this.#limits,
      random: Math.random(),
    });
    if (decision.kind === 'stop' || !this.#isRepeatable()) return false;
    this.#clock.endAttempt();
    const reason = retryReason(outcome);
    if (outcome.kind === 'rate-limited') this.#announcement = { reason, waitMs: cooldownMs };
    else this.#log.again(reason, this.#attempts, Math.max(decision.waitMs, cooldownMs));
    if (decision.waitMs > 0) await wait(decision.waitMs, this.#clock.signal);
    return true;
  }

  /** A stream that was given can be read once: the caller hears how the one attempt went. */
  #isRepeatable(): boolean {
    const { body } = this.#request;
    if (typeof body !== 'object' || body.repeatable) return true;
    this.#log.notAgain('its stream was read. Give a function that opens it.');
    return false;
  }

  #askForKey(): string | undefined | Promise<string> {
    const { key: kind = 'instance', id } = this.#route;
    if (kind === 'none') return undefined;
    const key = this.#settings.credentials.keyFor(kind, id);
    const { signal } = this.#clock;
    return typeof key === 'string' || signal === undefined ? key : unlessAborted(key, signal);
  }

  /** A key that is asked for may have changed in the meantime; nothing was done with the one that was refused. */
  async #renewKey(): Promise<boolean> {
    const { key: kind = 'instance' } = this.#route;
    const { credentials } = this.#settings;
    if (this.#keyWasRenewed || !credentials.isAskedFor(kind)) return false;
    if (this.#limits === neverAgain || !this.#isRepeatable()) return false;
    this.#keyWasRenewed = true;
    const refused = this.#key;
    try {
      this.#key = await this.#askForKey();
    } catch (error) {
      if (this.#clock.signal?.aborted) throw error;
      // That the key was refused says more than why there is no other.
      this.#log.notAgain('no other key is to be had.');
      return false;
    }
    return this.#key !== refused;
  }
}

const success: AttemptOutcome = { kind: 'success' };

const answered: PassOutcome = { kind: 'answered' };

const coolingDown = (error: unknown): CoolingDown => {
  if (CoolingDown.is(error)) return error;
  throw error;
};

const passOutcome = (outcome: AttemptOutcome | undefined): PassOutcome => {
  if (outcome === undefined || outcome.kind === 'unanswered') return { kind: 'unanswered' };
  return outcome.kind === 'rate-limited'
    ? { kind: 'refused', source: outcome.source, retryAfterMs: outcome.retryAfterMs }
    : answered;
};
