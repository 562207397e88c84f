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
interface AttemptRequest {
  readonly body: TransportRequest['body'];
  /** Whether its bytes may have been sent. */
  isSending: boolean;
  /** Set when the request fails, because a later request of the same attempt resets the body's `isWhole`. */
  mayHaveLeftAtFailure?: boolean;
}

/** Whether the gateway may have received all of a request. It ignores half a JSON text. */
const mayHaveLeft = ({ body, isSending, mayHaveLeftAtFailure }: AttemptRequest): boolean =>
  mayHaveLeftAtFailure ?? (isSending && (typeof body !== 'object' || body.isWhole));

/**
 * The time of one attempt, until its response was read, and whether its request may have left. Before the request
 * reaches the transport, it is assumed to have left, because middleware may send it by other means.
 */
export class AttemptTime {
  readonly #controller = new AbortController();
  /** Aborted with an `AttemptTimeout`, or together with the whole call. */
  readonly signal: AbortSignal = this.#controller.signal;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #stopListening: () => void;
  readonly #requests: AttemptRequest[] = [];
  #isInMiddleware: boolean;

  /**
   * @param call the signal of the whole call.
   * @param isPreparing for the preparation of a call, which has no request yet.
   */
  constructor(
    timeoutMs: number,
    call: AbortSignal,
    { isPreparing }: { readonly isPreparing: boolean },
  ) {
    this.#isInMiddleware = !isPreparing;
    this.#stopListening = onAbort(call, () => this.#controller.abort(call.reason));
    // A longer timer would fire at once.
    if (timeoutMs <= longestTimerMs)
      this.#timer = setTimeout(() => {
        this.#controller.abort(new AttemptTimeout(this.mayHaveLeft ? 'unknown' : 'not-sent'));
      }, timeoutMs);
  }

  get mayHaveLeft(): boolean {
    return this.#isInMiddleware || this.#requests.some(mayHaveLeft);
  }

  /** A request reached the transport. Middleware may send several: if one may have left, the attempt may have. */
  enterTransport(body: TransportRequest['body']): AttemptRequest {
    this.#isInMiddleware = false;
    const request = { body, isSending: false };
    this.#requests.push(request);
    return request;
  }

  /** A request failed in the transport. */
  requestFailed(request: AttemptRequest, error: unknown): void {
    // With `fetch`, only the error tells that there was no connection.
    const isNotSent = error instanceof TransportError && error.outcome === 'not-sent';
    request.mayHaveLeftAtFailure = !isNotSent && mayHaveLeft(request);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#stopListening();
  }
}
