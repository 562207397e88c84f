import type { Outcome } from '../errors/outcome.ts';
import { onAbort } from '../retry/on-abort.ts';
import { longestTimerMs } from '../retry/wait.ts';
import { TransportError, type TransportRequest } from '../transports/transport.ts';

/** An attempt took longer than `timeout`. */
export class AttemptTimeout extends TransportError {
  constructor(outcome: Outcome) {
    super('no response came in time', outcome, true, undefined);
  }
}

/** One request of an attempt. */
class AttemptRequest {
  readonly #body: TransportRequest['body'];
  #isSending = false;
  /** Set when it failed. The next request with this body sends the body again. */
  #hadLeft: boolean | undefined;

  constructor(body: TransportRequest['body']) {
    this.#body = body;
  }

  /** Whether the gateway may have got it, and got all of it: half a JSON text is ignored. */
  get mayHaveLeft(): boolean {
    const isWhole = typeof this.#body !== 'object' || this.#body.isWhole;
    return this.#hadLeft ?? (this.#isSending && isWhole);
  }

  /** Bytes of the request may leave from now on. */
  startSending(): void {
    this.#isSending = true;
  }

  fail(error: unknown): void {
    // With `fetch`, only the error tells that there was no connection.
    const isNotSent = error instanceof TransportError && error.outcome === 'not-sent';
    this.#hadLeft = !isNotSent && this.mayHaveLeft;
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
  readonly #requests: AttemptRequest[] = [];
  #progress: 'nothing-sent' | 'in-middleware' | 'in-transport';

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
    return this.#progress === 'in-middleware' || this.#requests.some((one) => one.mayHaveLeft);
  }

  /** A request reached the transport. Middleware may send several, and what has left stays so. */
  enterTransport(body: TransportRequest['body']): AttemptRequest {
    this.#progress = 'in-transport';
    const request = new AttemptRequest(body);
    this.#requests.push(request);
    return request;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#stopListening();
  }
}
