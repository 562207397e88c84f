import { ConnectionError, TimeoutError, type Outcome } from '../errors/connection-error.ts';
import { connectionFailure } from '../transports/connection-failure.ts';
import { longestTimerMs } from '../retry/wait.ts';
import { TransportError } from '../transports/transport.ts';

/** An attempt took longer than it may. */
export class AttemptTimeout extends TransportError {
  constructor(outcome: Outcome = 'unknown') {
    super('no answer came in time', outcome, true, undefined);
  }
}

const isBound = (ms: number | undefined): ms is number => ms !== undefined && ms <= longestTimerMs;

/**
 * The time of one call: the caller's signal, the deadline of the whole, and the time-out of the attempt that
 * is under way. Whichever comes first ends what is going on, be it a request, a body or a wait.
 */
export class CallClock {
  readonly #timeoutMs: number;
  readonly #operationId: string;
  readonly #deadlineMs: number | undefined;
  readonly #endsAt: number;
  readonly #callerSignal: AbortSignal | undefined;
  #onCallerAbort: (() => void) | undefined;
  /** Aborted by the caller or by the deadline; a call with neither has none. */
  readonly #whole: AbortController | undefined;
  #deadlineTimer: ReturnType<typeof setTimeout> | undefined;
  #attempt: AbortController | undefined;
  #attemptTimer: ReturnType<typeof setTimeout> | undefined;
  #attempts = 0;

  /**
   * @throws the signal's reason where that is aborted already.
   * @throws {TimeoutError} where there is no time left before the deadline.
   */
  constructor(
    operationId: string,
    timeoutMs: number,
    deadlineMs: number | undefined,
    signal: AbortSignal | undefined,
  ) {
    signal?.throwIfAborted();
    if (deadlineMs !== undefined && deadlineMs <= 0)
      throw new TimeoutError('deadline', 0, { operationId, outcome: 'not-sent', attempts: 0 });
    this.#timeoutMs = timeoutMs;
    this.#operationId = operationId;
    this.#deadlineMs = deadlineMs;
    this.#endsAt = isBound(deadlineMs) ? performance.now() + deadlineMs : Number.POSITIVE_INFINITY;
    this.#callerSignal = signal;
    this.#whole = signal !== undefined || isBound(deadlineMs) ? new AbortController() : undefined;
    if (signal !== undefined) this.#listen(signal);
    if (isBound(deadlineMs)) this.#startDeadline(deadlineMs);
  }

  #listen(signal: AbortSignal): void {
    const onCallerAbort = (): void => this.#abort(signal.reason);
    this.#onCallerAbort = onCallerAbort;
    signal.addEventListener('abort', onCallerAbort, { once: true });
  }

  #startDeadline(ms: number): void {
    this.#deadlineTimer = setTimeout(() => this.#onDeadline(), ms);
  }

  /** For waits between attempts: aborted with the caller's reason, or with the error of the deadline. */
  get signal(): AbortSignal | undefined {
    return this.#whole?.signal;
  }

  /** What ends the attempt under way, or the one whose answer is being read. */
  get attemptSignal(): AbortSignal | undefined {
    return this.#attempt?.signal;
  }

  /** Milliseconds until the deadline; infinite without one. */
  get remainingMs(): number {
    return this.#deadlineTimer === undefined ? this.#endsAt : this.#endsAt - performance.now();
  }

  /** @throws what ended the call's time, where that is over. */
  throwIfOver(): void {
    // A timer may be late.
    if (this.remainingMs <= 0) this.#onDeadline();
    this.#whole?.signal.throwIfAborted();
  }

  /** Starts the time of an attempt; the first is 1, and 0 what has to be done before it. It is ended by an `AttemptTimeout`, or as the whole call is. */
  startAttempt(attempts: number): AbortSignal {
    this.endAttempt();
    this.#attempts = attempts;
    const attempt = new AbortController();
    if (this.#whole?.signal.aborted) attempt.abort(this.#whole.signal.reason);
    else if (isBound(this.#timeoutMs))
      this.#attemptTimer = setTimeout(() => {
        attempt.abort(new AttemptTimeout());
      }, this.#timeoutMs);
    this.#attempt = attempt;
    return attempt.signal;
  }

  endAttempt(): void {
    clearTimeout(this.#attemptTimer);
    this.#attempt = undefined;
  }

  /** What the caller gets to see where an attempt, or the reading of its answer, failed. */
  errorOf(error: unknown): unknown {
    // The caller's own reason, or the deadline's error, goes out as it is.
    if (this.#whole?.signal.aborted) return this.#whole.signal.reason;
    const failure = connectionFailure(error);
    const { outcome, message, cause } = failure;
    const fields = { operationId: this.#operationId, outcome, attempts: this.#attempts, cause };
    return failure instanceof AttemptTimeout
      ? new TimeoutError('timeout', this.#timeoutMs, fields)
      : new ConnectionError(message, fields);
  }

  /** Ends the call's time: no timer and no listener is left. */
  end(): void {
    this.endAttempt();
    clearTimeout(this.#deadlineTimer);
    if (this.#onCallerAbort) this.#callerSignal?.removeEventListener('abort', this.#onCallerAbort);
  }

  #onDeadline(): void {
    // Attempts that are over were refused, or another would not have been made: only one under way may have had an effect.
    const isUnderWay = this.#attempt !== undefined && this.#attempts > 0;
    const outcome = isUnderWay ? 'unknown' : 'not-sent';
    this.#abort(
      new TimeoutError('deadline', this.#deadlineMs ?? 0, {
        operationId: this.#operationId,
        outcome,
        attempts: this.#attempts,
      }),
    );
  }

  #abort(reason: unknown): void {
    this.#whole?.abort(reason);
    this.#attempt?.abort(reason);
    this.end();
  }
}
