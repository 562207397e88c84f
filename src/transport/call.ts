import type { RequestOptions } from '../client-interface.ts';
import { RateLimitError } from '../errors/api-error.ts';
import { CoolingDown, type Outcome as LimiterOutcome, type Pass } from '../limiter/limiter.ts';
import type { RetryReason } from '../observers/retry-event.ts';
import { decide, type AttemptOutcome, type RetryLimits } from '../retry/decide.ts';
import { retryLimits } from '../retry/limits.ts';
import { wait } from '../retry/wait.ts';
import { isSafe, type Route } from '../route.ts';
import { attempt, type Attempt } from './attempt.ts';
import type { CallClock } from './call-clock.ts';
import { StreamedBody } from './streamed-body.ts';
import type { Exchange, PreparedRequest, SendSettings } from './send.ts';

/** One call from its first attempt to its last: the only place where anything is sent again. */
export class Call {
  readonly #settings: SendSettings;
  readonly #route: Route;
  readonly #request: PreparedRequest;
  readonly #clock: CallClock;
  readonly #limits: RetryLimits;
  readonly #instanceId: string | undefined;
  #key: string | undefined;
  #keyWasRenewed = false;
  #attempts = 0;
  #rateLimited = 0;
  #failed = 0;

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
    const { credentials } = settings;
    this.#instanceId = (
      options.instanceId === undefined ? credentials : credentials.withInstance(options.instanceId)
    ).instanceId;
  }

  async run(): Promise<Exchange> {
    this.#key = await this.#askForKey();
    for (;;) {
      const pass = await this.#enter();
      const { result, cooldownMs } = await this.#attempt(pass);
      if (await this.#isToBeSentAgain(result, cooldownMs)) continue;
      if ('failure' in result) throw this.#clock.errorOf(result.failure);
      return {
        answer: result.answer,
        outcome: result.outcome,
        attempts: this.#attempts,
        clock: this.#clock,
      };
    }
  }

  /** Waits for its turn among the calls of the instance. */
  async #enter(): Promise<Pass> {
    const { key: kind = 'instance', id: operationId } = this.#route;
    const limiter = this.#settings.limiters.of(
      kind === 'instance' ? `instance ${this.#instanceId ?? ''}` : kind,
    );
    try {
      return await limiter.enter({
        signal: this.#clock.signal,
        maxWaitMs: Math.min(this.#limits.maxWaitMs, this.#clock.remainingMs),
        again: this.#attempts > 0,
      });
    } catch (error) {
      if (!(error instanceof CoolingDown)) throw error;
      const detail = 'not sent, for another call of this instance was told to wait';
      const fields = {
        status: 429,
        detail,
        operationId,
        headers: new Headers(),
        attempts: this.#attempts,
      };
      throw new RateLimitError(fields, 'gateway', Math.ceil(error.remainingMs));
    }
  }

  async #attempt(pass: Pass): Promise<{ result: Attempt; cooldownMs: number }> {
    const { method, id: operationId } = this.#route;
    const { url, body } = this.#request;
    this.#attempts += 1;
    const request = {
      operationId,
      attempt: this.#attempts,
      method,
      url,
      headers: this.#headers(),
      body,
      signal: this.#clock.startAttempt(this.#attempts),
    };
    const started = performance.now();
    let cooldownMs = 0;
    let result: Attempt | undefined;
    try {
      result = await attempt(
        this.#settings.transport,
        request,
        this.#route,
        this.#settings.maxResponseBytes,
      );
    } finally {
      cooldownMs = pass.leave(limiterOutcome(result?.outcome));
    }
    this.#logAttempt(result, performance.now() - started);
    return { result, cooldownMs };
  }

  #headers(): Record<string, string> {
    const headers = { ...this.#request.headers };
    if (this.#key !== undefined) headers['x-api-key'] = this.#key;
    if ((this.#route.key ?? 'instance') === 'instance' && this.#instanceId !== undefined)
      headers['x-instance-id'] = this.#instanceId;
    return headers;
  }

  /** Decides upon another attempt, and does what has to be done before it. */
  async #isToBeSentAgain({ outcome, ...result }: Attempt, cooldownMs: number): Promise<boolean> {
    if (outcome.kind === 'rate-limited') this.#rateLimited += 1;
    else this.#failed += 1;
    if (
      'answer' in result &&
      result.answer.status === 401 &&
      (await this.#renewKey()) &&
      this.#isRepeatable()
    ) {
      this.#announce('key refused', 0);
      return true;
    }
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
    const waitMs = Math.max(decision.waitMs, outcome.kind === 'rate-limited' ? cooldownMs : 0);
    this.#announce(reasonOf(outcome), waitMs);
    if (decision.waitMs > 0) await wait(decision.waitMs, this.#clock.signal);
    return true;
  }

  /** A stream that was given can be read once: the caller hears how the one attempt went. */
  #isRepeatable(): boolean {
    const { body } = this.#request;
    if (!(body instanceof StreamedBody) || body.repeatable) return true;
    this.#settings.logger?.warn(
      `${this.#route.id} cannot be sent again, for its stream was read. Give a function that opens it.`,
      { operationId: this.#route.id },
    );
    return false;
  }

  async #askForKey(): Promise<string | undefined> {
    const { key: kind = 'instance', id } = this.#route;
    return kind === 'none' ? undefined : this.#settings.credentials.keyFor(kind, id);
  }

  /** A key that is asked for may have changed in the meantime; nothing was done with the one that was refused. */
  async #renewKey(): Promise<boolean> {
    const { key: kind = 'instance' } = this.#route;
    if (this.#keyWasRenewed || !this.#settings.credentials.isAskedFor(kind)) return false;
    this.#keyWasRenewed = true;
    const refused = this.#key;
    this.#key = await this.#askForKey();
    return this.#key !== refused;
  }

  #announce(reason: RetryReason, waitMs: number): void {
    const { onRetry, logger } = this.#settings;
    const event = {
      operationId: this.#route.id,
      attempt: this.#attempts,
      reason,
      waitMs: Math.round(waitMs),
    };
    logger?.warn(`${event.operationId} is sent again: ${reason}`, event);
    onRetry?.(event);
  }

  #logAttempt(result: Attempt, ms: number): void {
    const { logger } = this.#settings;
    if (logger === undefined) return;
    const { id: operationId, method, path } = this.#route;
    const end =
      'answer' in result ? { status: result.answer.status } : { failure: result.failure.message };
    const details = {
      operationId,
      method,
      path,
      attempt: this.#attempts,
      ...end,
      ms: Math.round(ms),
    };
    logger.debug(`${operationId}: ${'status' in end ? end.status : end.failure}`, details);
  }
}

const limiterOutcome = (outcome: AttemptOutcome | undefined): LimiterOutcome => {
  if (outcome === undefined || outcome.kind === 'unanswered') return { kind: 'unanswered' };
  return outcome.kind === 'rate-limited'
    ? { kind: 'refused', retryAfterMs: outcome.retryAfterMs }
    : { kind: 'answered' };
};

const reasonOf = (outcome: AttemptOutcome): RetryReason => {
  if (outcome.kind === 'rate-limited')
    return `rate-limited by ${outcome.source === 'whatsapp' ? 'WhatsApp' : 'the gateway'}`;
  if (outcome.kind === 'server-error') return 'server error';
  return outcome.kind === 'unanswered' && outcome.outcome === 'not-sent'
    ? 'not connected'
    : 'no answer';
};
