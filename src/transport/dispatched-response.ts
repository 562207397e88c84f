import type { DispatchController } from './dispatcher.ts';
import { BodyTooLargeError, type TransportError, type TransportResponse } from './transport.ts';

/** So much of an answer waits to be read; more is not taken off the connection before. */
const fullBytes = 65_536;

/** An answer whose body is handed over chunk by chunk, sooner or later than somebody reads it. */
export class DispatchedResponse implements TransportResponse {
  readonly status: number;
  readonly #pairs: () => [string, string][];
  readonly #controller: DispatchController;
  #headers: Headers | undefined;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #isOver = false;
  #failure: TransportError | undefined;
  #isDiscarded = false;
  #wake: (() => void) | undefined;

  constructor(status: number, pairs: () => [string, string][], controller: DispatchController) {
    this.status = status;
    this.#pairs = pairs;
    this.#controller = controller;
  }

  /** Made by the first who looks. */
  get headers(): Headers {
    return (this.#headers ??= new Headers(this.#pairs()));
  }

  get isFull(): boolean {
    return this.#waitingBytes >= fullBytes && !this.#isDiscarded;
  }

  take(chunk: Uint8Array): void {
    this.#waitingBytes += chunk.length;
    if (this.#isDiscarded) {
      // A little is read to keep the connection.
      if (this.#waitingBytes > fullBytes) this.#abort();
      return;
    }
    this.#waiting.push(chunk);
    if (this.isFull) this.#controller.pause();
    this.#wake?.();
  }

  end(): void {
    this.#isOver = true;
    this.#wake?.();
  }

  fail(failure: TransportError): void {
    this.#isOver = true;
    this.#failure = failure;
    this.#wake?.();
  }

  async text(maxBytes: number): Promise<string> {
    const decoder = new TextDecoder();
    let text = '';
    let length = 0;
    for (let chunk = await this.#next(); chunk !== undefined; chunk = await this.#next()) {
      length += chunk.length;
      if (length > maxBytes) {
        this.#abort();
        throw new BodyTooLargeError();
      }
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  }

  async beginning(maxBytes: number): Promise<string> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for (let length = 0; length <= maxBytes;) {
        const chunk = await this.#next();
        if (chunk === undefined) return text.slice(0, maxBytes);
        length += chunk.length;
        text += decoder.decode(chunk, { stream: true });
      }
      this.#abort();
    } catch {
      // What has come is what there is.
    }
    return text.slice(0, maxBytes);
  }

  stream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const chunk = await this.#next();
          if (chunk === undefined) controller.close();
          else controller.enqueue(chunk);
        },
        cancel: () => this.#abort(),
      },
      { highWaterMark: 0 },
    );
  }

  discard(): void {
    this.#isDiscarded = true;
    this.#waiting = [];
    this.#controller.resume();
  }

  /** The next chunk; undefined at the end. */
  async #next(): Promise<Uint8Array | undefined> {
    while (this.#waiting.length === 0) {
      if (this.#hasEnded()) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const wasFull = this.isFull;
    const chunk = this.#waiting.shift();
    this.#waitingBytes -= chunk?.length ?? 0;
    if (wasFull && this.#waitingBytes < fullBytes) this.#controller.resume();
    return chunk;
  }

  #hasEnded(): boolean {
    if (this.#failure) throw this.#failure;
    return this.#isOver;
  }

  #abort(): void {
    if (!this.#isOver)
      this.#controller.abort(new DOMException('Nobody reads the rest.', 'AbortError'));
  }
}
