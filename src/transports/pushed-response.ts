import { close, streamOf } from './byte-stream.ts';
import { connectionFailure } from './connection-failure.ts';
import { readBeginning, readText } from './read-stream.ts';
import { BodyTooLargeError, type TransportError, type TransportResponse } from './transport.ts';
import { unpack } from './runtime-transport.ts';

/** So much of an answer waits to be read; more is not taken off the connection before. Of one that nobody reads as much is read all the same, to keep its connection. */
const fullBytes = 65_536;

/** The rest of an answer that nobody reads may come for so many ms; it would keep its connection, and the program, for ever. */
const longestRestMs = 1_000;

/** What the chunks of an answer come from. */
export interface Source {
  /** Whether nobody else has the memory of its chunks. */
  readonly givesMemory: boolean;
  pause(): void;
  resume(): void;
  /** Closes the connection: what is still to come on it is nobody's. */
  abort(): void;
  /** The value of a header that comes once, by its name in lower case. */
  header(name: string): string | undefined;
  /** All of the headers as they came. */
  pairs(): [string, string][];
}

/** An answer whose body is handed over chunk by chunk, sooner or later than somebody reads it. */
export class PushedResponse implements TransportResponse {
  readonly status: number;
  readonly #source: Source;
  #headers: Headers | undefined;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  /** Whoever reads waits for more than so many bytes, or for the end. */
  #wantedBytes = 0;
  #wake: (() => void) | undefined;
  #isPaused = false;
  #isOver = false;
  #failure: TransportError | undefined;
  #isDiscarded = false;

  constructor(status: number, source: Source) {
    this.status = status;
    this.#source = source;
  }

  /** Made by the first who looks. */
  get headers(): Headers {
    return (this.#headers ??= new Headers(this.#source.pairs()));
  }

  /** Whether there is more than anybody waits for. */
  get isFull(): boolean {
    return this.#isPaused;
  }

  take(chunk: Uint8Array): void {
    this.#waitingBytes += chunk.length;
    if (this.#isDiscarded) {
      if (this.#waitingBytes > fullBytes) this.#letGo();
      return;
    }
    this.#waiting.push(chunk);
    if (this.#waitingBytes <= this.#wantedBytes) return;
    if (this.#waitingBytes >= fullBytes) this.#pause();
    this.#wake?.();
  }

  end(): void {
    this.#isOver = true;
    this.#wake?.();
  }

  fail(failure: TransportError): void {
    if (this.#isOver) return;
    this.#failure = failure;
    this.end();
  }

  async text(maxBytes: number): Promise<string> {
    const coding = this.#coding();
    if (coding !== undefined)
      return readText(unpack(this.#asItCame(), coding), maxBytes).catch((error: unknown) => {
        throw error instanceof BodyTooLargeError ? error : connectionFailure(error);
      });
    const isTooLong = Number(this.#source.header('content-length')) > maxBytes;
    if (!isTooLong && !this.#isOver) await this.#untilMoreThan(maxBytes);
    if (isTooLong || this.#waitingBytes > maxBytes) {
      this.#letGo();
      throw new BodyTooLargeError();
    }
    if (this.#failure) throw this.#failure;
    return textOf(this.#waiting);
  }

  async beginning(maxBytes: number): Promise<string> {
    const coding = this.#coding();
    if (coding !== undefined) return readBeginning(unpack(this.#asItCame(), coding), maxBytes);
    if (!this.#isOver) await this.#untilMoreThan(maxBytes);
    this.#letGo();
    return textOf(this.#waiting).slice(0, maxBytes);
  }

  stream(kind?: 'bytes'): ReadableStream<Uint8Array> {
    const coding = this.#coding();
    return coding === undefined ? this.#asItCame(kind) : unpack(this.#asItCame(), coding);
  }

  discard(): void {
    this.#isDiscarded = true;
    this.#waiting = [];
    if (this.#isOver) return;
    this.#resume();
    const timer = setTimeout(() => this.#letGo(), longestRestMs);
    // Not every runtime has timers that keep no program alive.
    (timer as { unref?: () => void }).unref?.();
    this.#wake = stopping(timer);
  }

  #coding(): string | undefined {
    const coding = this.#source.header('content-encoding');
    return coding === 'identity' ? undefined : coding;
  }

  #asItCame(kind?: 'bytes'): ReadableStream<Uint8Array> {
    return streamOf(
      {
        pull: async (controller) => {
          if (this.#waiting.length === 0 && !this.#isOver) await this.#untilMoreThan(0);
          const chunk = this.#waiting.shift();
          if (chunk !== undefined) {
            this.#waitingBytes -= chunk.length;
            if (this.#waitingBytes < fullBytes) this.#resume();
            controller.enqueue(chunk);
          } else if (this.#failure) controller.error(this.#failure);
          else close(controller);
        },
        cancel: () => this.#letGo(),
      },
      this.#source.givesMemory ? kind : undefined,
      { highWaterMark: 0 },
    );
  }

  #untilMoreThan(bytes: number): Promise<void> {
    return new Promise((resolve) => {
      this.#wantedBytes = bytes;
      this.#wake = resolve;
      if (this.#waitingBytes > bytes) resolve();
      else this.#resume();
    });
  }

  #pause(): void {
    if (this.#isPaused) return;
    this.#isPaused = true;
    this.#source.pause();
  }

  #resume(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#source.resume();
  }

  #letGo(): void {
    if (!this.#isOver) this.#source.abort();
  }
}

const stopping = (timer: ReturnType<typeof setTimeout>) => (): void => clearTimeout(timer);

const decoder = new TextDecoder();

/** As `fetch` reads it: UTF-8, without the mark that some put before it. */
const textOf = (chunks: readonly Uint8Array[]): string => {
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return decoder.decode(first);
  const rest = new TextDecoder();
  return chunks.map((chunk) => rest.decode(chunk, { stream: true })).join('') + rest.decode();
};
