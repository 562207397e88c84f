import { ConnectionError, TimeoutError } from '../errors/connection-error.ts';
import { onAbort } from '../retry/on-abort.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';
import { longestTimerMs } from '../retry/wait.ts';
import { connectionFailure } from '../transports/connection-failure.ts';
import { AttemptTime, AttemptTimeout } from './attempt-time.ts';

export interface CallLimits {
  readonly operationId: string;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * The time of one call: the caller's signal, the deadline of the whole call, and the timeout of the attempt under way.
 * Whichever comes first ends the request, the body that is being read, or the wait.
 */
export class CallTime {
  readonly #limits: CallLimits;
  readonly #endsAt: number;
  readonly #whole = new AbortController();
  /** Aborted with the caller's reason, or with the error of the deadline. */
  readonly signal: AbortSignal = this.#whole.signal;
  readonly #stopListening: (() => void) | undefined;
  readonly #deadlineTimer: ReturnType<typeof setTimeout> | undefined;
  #deadlineError: TimeoutError | undefined;
  #attempt: AttemptTime | undefined;
  #isHeld = false;
  attempts = 0;

  constructor(limits: CallLimits) {
    this.#limits = limits;
    const { signal, deadlineMs = Number.POSITIVE_INFINITY } = limits;
    this.#endsAt = performance.now() + deadlineMs;
    this.#stopListening = signal && onAbort(signal, () => this.#whole.abort(signal.reason));
    if (deadlineMs <= longestTimerMs)
      this.#deadlineTimer = setTimeout(() => this.#onDeadline(), Math.max(0, deadlineMs));
  }

  /** The signal of the current attempt, including reading its response. */
  get attemptSignal(): AbortSignal {
    return this.#attempt?.signal ?? this.signal;
  }

  /** Milliseconds until the deadline; infinite without one. */
  get remainingMs(): number {
    return this.#endsAt - performance.now();
  }

  throwIfOver(): void {
    // The timer may be late.
    if (this.remainingMs <= 0) this.#onDeadline();
    this.signal.throwIfAborted();
  }

  /**
   * Does what comes before an attempt. It may take as long as one.
   *
   * @throws {TimeoutError} if it takes longer.
   */
  async prepare<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.#attempt = new AttemptTime(this.#limits.timeoutMs, this.signal, { isPreparing: true });
    const { signal } = this.#attempt;
    try {
      return await unlessAborted(work(signal), signal);
    } catch (error) {
      throw error instanceof AttemptTimeout ? this.errorOf(error) : error;
    } finally {
      this.endAttempt();
    }
  }

  startAttempt(): AttemptTime {
    this.attempts += 1;
    this.#attempt = new AttemptTime(this.#limits.timeoutMs, this.signal, { isPreparing: false });
    return this.#attempt;
  }

  endAttempt(): void {
    this.#attempt?.end();
    this.#attempt = undefined;
  }

  /** The error to throw if the timeout or the deadline ended the attempt. */
  timeoutOf(failure: unknown): TimeoutError | undefined {
    if (!(failure instanceof AttemptTimeout))
      return failure === this.#deadlineError ? this.#deadlineError : undefined;
    const { operationId, timeoutMs } = this.#limits;
    const { outcome } = failure;
    return new TimeoutError('timeout', timeoutMs, {
      operationId,
      outcome,
      attempts: this.attempts,
    });
  }

  errorOf(error: unknown): unknown {
    if (this.signal.aborted) return this.signal.reason;
    const { operationId } = this.#limits;
    const failure = connectionFailure(error);
    const { outcome, message, cause } = failure;
    return (
      this.timeoutOf(failure) ??
      new ConnectionError(message, { operationId, outcome, attempts: this.attempts, cause })
    );
  }

  /** A file is still to be read when the call returns: its time ends with the file. */
  holdForFile(): void {
    this.#isHeld = true;
  }

  /** The call returns: its time ends, unless a file is still to be read. */
  release(): void {
    if (!this.#isHeld) this.end();
  }

  /** The call is over: stops all timers and listeners. */
  end(): void {
    this.endAttempt();
    clearTimeout(this.#deadlineTimer);
    this.#stopListening?.();
  }

  #onDeadline(): void {
    // Only this attempt counts: a retry happens only if earlier ones had no effect.
    this.#deadlineError ??= new TimeoutError('deadline', this.#limits.deadlineMs ?? 0, {
      operationId: this.#limits.operationId,
      outcome: this.#attempt?.mayHaveLeft === true ? 'unknown' : 'not-sent',
      attempts: this.attempts,
    });
    this.#whole.abort(this.#deadlineError);
  }
}
