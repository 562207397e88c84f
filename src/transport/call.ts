import type { RequestOptions } from '../client-interface.ts';
import { RateLimitError } from '../errors/api-error.ts';
import { CoolingDown, type Pass, type PassOutcome } from '../limiter/limiter.ts';
import { CallLog, retryReason } from '../observers/call-log.ts';
import type { RetryEvent } from '../observers/retry-event.ts';
import { decide, type AttemptOutcome, type RetryLimits } from '../retry/decide.ts';
import { neverAgain, retryLimits } from '../retry/limits.ts';
import { wait } from '../retry/wait.ts';
import { isSafe, type Route } from '../route.ts';
import { attempt, type Answer, type Attempt } from './attempt.ts';
import type { CallClock } from './call-clock.ts';
import { StreamedBody } from './streamed-body.ts';
import type { Exchange, PreparedRequest } from './exchange.ts';
import type { SendSettings } from './send-settings.ts';
import type { TransportError } from './transport.ts';
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
  readonly #instanceId: string | undefined;
  #key: string | undefined;
  #keyWasRenewed = false;
  #attempts = 0;
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
    this.#log = new CallLog(settings, route);
    const { credentials } = settings;
    this.#instanceId = (
      options.instanceId === undefined ? credentials : credentials.withInstance(options.instanceId)
    ).instanceId;
  }

  async run(): Promise<Exchange> {
    this.#key = await this.#askForKey();
    for (;;) {
      const pass = await this.#enter();
      // The cooldown is longer than the call would wait: the refusal that it had is its answer.
      if (pass instanceof CoolingDown) return this.#refused(pass);
      const { result, cooldownMs } = await this.#attempt(pass);
      if (await this.#isToBeSentAgain(result, cooldownMs)) continue;
      if ('failure' in result) throw this.#failureOf(result.failure);
      // A success that could not be read, even in the end, says so by itself.
      return this.#exchange(result.answer, result.answer.broken ? success : result.outcome);
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
  async #enter(): Promise<Pass | CoolingDown> {
    this.#clock.throwIfOver();
    const { key = 'instance' } = this.#route;
    const limiter = this.#settings.limiters.of({
      baseUrl: this.#settings.baseUrl,
      key,
      instanceId: key === 'instance' ? this.#instanceId : undefined,
    });
    try {
      const pass = limiter.enter({
        signal: this.#clock.signal,
        maxWaitMs: Math.min(this.#limits.maxWaitMs, this.#clock.remainingMs),
        again: this.#attempts > 0,
      });
      // Only now it is known that the call will be sent again.
      const { reason, waitMs } = this.#announcement ?? {};
      if (reason !== undefined) this.#log.again(reason, this.#attempts, waitMs ?? 0);
      this.#announcement = undefined;
      return await pass;
    } catch (error) {
      if (error instanceof CoolingDown) return error;
      throw error;
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
        (sent) => this.#settings.transport(sent, this.#key),
        request,
        this.#route,
        this.#settings.maxResponseBytes,
      );
    } finally {
      const left = pass.leave(passOutcome(result?.outcome));
      cooldownMs = typeof left === 'number' ? left : await left;
    }
    this.#log.attempted(result, this.#attempts, performance.now() - started);
    return { result, cooldownMs };
  }

  #headers(): Readonly<Record<string, string>> {
    const { headers } = this.#request;
    return (this.#route.key ?? 'instance') === 'instance' && this.#instanceId !== undefined
      ? { ...headers, 'x-instance-id': this.#instanceId }
      : headers;
  }

  /** Decides upon another attempt, and does what has to be done before it. */
  async #isToBeSentAgain({ outcome, ...result }: Attempt, cooldownMs: number): Promise<boolean> {
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
    if (!(body instanceof StreamedBody) || body.repeatable) return true;
    this.#log.notAgain('its stream was read. Give a function that opens it.');
    return false;
  }

  async #askForKey(): Promise<string | undefined> {
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

const passOutcome = (outcome: AttemptOutcome | undefined): PassOutcome => {
  if (outcome === undefined || outcome.kind === 'unanswered') return { kind: 'unanswered' };
  return outcome.kind === 'rate-limited'
    ? { kind: 'refused', source: outcome.source, retryAfterMs: outcome.retryAfterMs }
    : { kind: 'answered' };
};
