/** What a signal was lent by. Only for those, for to remember one costs as much as a whole call. */
const bySignal = new WeakMap<AbortSignal, EarlyEnd>();

/**
 * What ends an attempt before its answer has come: the time-out, the deadline, or the caller. It does what an
 * `AbortSignal` does, and makes one for those who ask: on Node 20 one with a listener costs 6 µs, more than all
 * else that is done for a call.
 */
export class EarlyEnd {
  /** Of what is over from the beginning. */
  static get over(): EarlyEnd {
    const early = new EarlyEnd();
    early.end(new DOMException('The call is over.', 'AbortError'));
    return early;
  }

  /** The one that a signal was lent by; of a signal from elsewhere, one that ends with it. */
  static by(signal: AbortSignal): EarlyEnd {
    return bySignal.get(signal) ?? new EndBySignal(signal);
  }

  /** Whether something of the request may be on its way. A transport that knows better says so when it is over. */
  mayHaveLeft = true;
  #isOver = false;
  #reason: unknown;
  #controller: AbortController | undefined;
  /** Who sends the request: one transport an attempt. */
  #onEnd: ((reason: unknown) => void) | undefined;
  /** Who waits: one step of an attempt after another. */
  #giveUp: ((reason: unknown) => void) | undefined;

  get isOver(): boolean {
    return this.#isOver;
  }

  get reason(): unknown {
    return this.#reason;
  }

  /** The same for whoever wants a signal, such as `fetch`. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#isOver) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  /** The same for a middleware: it comes back in the request that this makes of its own, and leads back here by `by`. */
  get lentSignal(): AbortSignal {
    const { signal } = this;
    bySignal.set(signal, this);
    return signal;
  }

  /** @param callback called once, with the reason; or never. It takes the place of the one before. */
  onEnd(callback: ((reason: unknown) => void) | undefined): void {
    this.#onEnd = callback;
  }

  end(reason: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#reason = reason;
    this.#controller?.abort(reason);
    this.#onEnd?.(reason);
    this.#giveUp?.(reason);
    this.#onEnd = this.#giveUp = undefined;
  }

  throwIfOver(): void {
    if (this.#isOver) throw this.#reason;
  }

  /** A promise that does not wait for one who is slow to notice, or does not notice, that nobody waits any more. */
  unlessOver<T>(promise: Promise<T>): Promise<T> {
    return this.promise((resolve, reject) => {
      promise.then(resolve, reject);
    });
  }

  /** The same of what settles it by itself: a promise less for each call. */
  promise<T>(
    start: (resolve: (value: T) => void, reject: (reason: unknown) => void) => void,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.#isOver) reject(this.#reason);
      else this.#giveUp = reject;
      start(resolve, reject);
    });
  }
}

/** By a signal from elsewhere. That may be of other requests too, and outlive them all: it is listened to while somebody wants to know. */
class EndBySignal extends EarlyEnd {
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    super();
    this.#signal = signal;
    if (signal.aborted) this.#onAbort();
  }

  override onEnd(callback: ((reason: unknown) => void) | undefined): void {
    super.onEnd(callback);
    if (callback === undefined) this.#signal.removeEventListener('abort', this.#onAbort);
    else this.#signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  readonly #onAbort = (): void => {
    this.end(this.#signal.reason);
  };
}
