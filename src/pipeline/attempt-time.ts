import type { Outcome } from '../errors/outcome.ts';
import { onAbort } from '../retry/on-abort.ts';
import { longestTimerMs } from '../retry/wait.ts';
import { TransportError } from '../transports/transport.ts';

/** An attempt took longer than `timeout`. */
export class AttemptTimeout extends TransportError {
  constructor(outcome: Outcome) {
    super('no response came in time', outcome, true, undefined);
  }
}

/**
 * The time of one attempt, until its response was read, and whether something of its request may have left. Before the
 * request reaches the transport that is assumed: middleware may send it by other means.
 */
export class AttemptTime {
  readonly #controller = new AbortController();
  /** Aborted with an `AttemptTimeout`, or together with the whole call. */
  readonly signal: AbortSignal = this.#controller.signal;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #stopListening: () => void;
  #progress: 'nothing-sent' | 'in-middleware' | 'in-transport' | 'sending';

  /**
   * @param call the signal of the whole call.
   * @param progress `nothing-sent` for the preparation of a call, which has no request yet.
   */
  constructor(timeoutMs: number, call: AbortSignal, progress: 'nothing-sent' | 'in-middleware') {
    this.#progress = progress;
    this.#stopListening = onAbort(call, () => this.#controller.abort(call.reason));
    // A longer timer would fire at once; nobody waits for it anyway.
    if (timeoutMs <= longestTimerMs)
      this.#timer = setTimeout(() => {
        this.#controller.abort(new AttemptTimeout(this.mayHaveLeft ? 'unknown' : 'not-sent'));
      }, timeoutMs);
  }

  get mayHaveLeft(): boolean {
    return this.#progress === 'in-middleware' || this.#progress === 'sending';
  }

  /** The request reached the transport. Middleware may send it twice; what has left stays so. */
  enterTransport(): void {
    if (this.#progress === 'in-middleware') this.#progress = 'in-transport';
  }

  /** Bytes of the request may leave from now on. */
  startSending(): void {
    this.#progress = 'sending';
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#stopListening();
  }
}
