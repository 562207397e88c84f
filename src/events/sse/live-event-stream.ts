import type { Client } from '../../pipeline/client-interface.ts';
import { InvalidEventError } from '../../errors/invalid-event-error.ts';
import { SilenceError } from '../../errors/silence-error.ts';
import { MemoryDuplicateStore } from '../duplicates.ts';
import { parseEvent } from '../parse-event.ts';
import type { Logger } from '../../logging/logger.ts';
import { undisturbed } from '../../logging/undisturbed.ts';
import { checkedNumber } from '../../errors/checked-number.ts';
import { wait } from '../../retry/wait.ts';
import { unlessAborted } from '../../pipeline/unless-aborted.ts';
import { EventBuffer } from './event-buffer.ts';
import type {
  EventStream,
  EventStreamChange,
  EventStreamOptions,
  EventStreamState,
} from './event-stream.ts';
import { openEvents } from './open-events.ts';
import { mayPass, reconnectMs } from './reconnect.ts';
import { Silence } from './silence.ts';
import { readSse } from './sse-parser.ts';

/** A server that begins again earlier than it was asked to repeats no more than it keeps. */
const rememberedIds = 10_000;
const rememberMs = 24 * 3_600_000;

/** The stream itself: one connection after another, and what came by them until it is read. */
export class LiveEventStream implements EventStream {
  readonly #client: Client;
  readonly #logger: Logger | undefined;
  readonly #options: EventStreamOptions;
  readonly #limits: Limits;
  readonly #buffer: EventBuffer;
  readonly #seen = new MemoryDuplicateStore(rememberedIds);
  readonly #whole = new AbortController();
  readonly #onState: (change: EventStreamChange) => void;
  readonly #onInvalid: (error: InvalidEventError) => void;
  #state: EventStreamState = 'connecting';
  #isRunning = false;
  #receivedId: string | undefined;
  #retryMs: number | undefined;
  #failures = 0;

  /** @throws {ConfigurationError} for an option that cannot be right. */
  constructor(client: Client, logger: Logger | undefined, options: EventStreamOptions) {
    this.#client = client;
    this.#logger = logger;
    this.#options = options;
    this.#limits = limitsOf(options);
    this.#receivedId = options.lastEventId;
    this.#buffer = new EventBuffer(this.#limits.maxBuffered, options.lastEventId);
    this.#onState = undisturbed(options.onState ?? (() => undefined));
    this.#onInvalid = undisturbed(options.onInvalid ?? (() => undefined));
  }

  get state(): EventStreamState {
    return this.#state;
  }

  get lastEventId(): string | undefined {
    return this.#buffer.lastId;
  }

  next(): ReturnType<EventStream['next']> {
    if (!this.#isRunning && this.#state !== 'closed') {
      this.#isRunning = true;
      void this.#run();
    }
    return this.#buffer.read();
  }

  return(): Promise<IteratorReturnResult<undefined>> {
    this.#close();
    this.#buffer.clear();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async #run(): Promise<void> {
    const { signal } = this.#options;
    const onAbort = (): void => {
      this.#buffer.clear();
      this.#close({ error: signal?.reason });
    };
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      while (!this.#whole.signal.aborted) await this.#connectAndWait();
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  /** One connection from its beginning to its end, and the wait for the next one. */
  async #connectAndWait(): Promise<void> {
    let error: unknown;
    this.#failures += 1;
    try {
      if (await this.#connect()) {
        this.#close();
        return;
      }
    } catch (caught) {
      error = caught;
    }
    if (this.#whole.signal.aborted) return;
    if (error !== undefined && !mayPass(error)) {
      this.#close({ error });
      return;
    }
    const { baseMs, maxMs } = this.#limits;
    const waitMs = reconnectMs({
      error,
      failures: Math.max(1, this.#failures),
      baseMs,
      maxMs,
      retryMs: this.#retryMs,
      random: Math.random(),
    });
    this.#change({ state: 'waiting', waitMs, ...(error !== undefined && { error }) });
    // Its signal alone ends a wait early, and then the stream is closed.
    await wait(waitMs, this.#whole.signal).catch(() => undefined);
  }

  /** @returns whether the server said that this was all. */
  async #connect(): Promise<boolean> {
    this.#change({ state: 'connecting' });
    const connection = new AbortController();
    const onClose = (): void => {
      connection.abort(this.#whole.signal.reason);
    };
    this.#whole.signal.addEventListener('abort', onClose, { once: true });
    const silence = new Silence(this.#limits.silenceMs, () => {
      connection.abort(new SilenceError('Nothing came for silenceMs.'));
    });
    silence.listen();
    try {
      const stream = await openEvents(
        this.#client,
        this.#receivedId,
        this.#options.instanceId,
        connection.signal,
      );
      if (stream === undefined) return true;
      this.#change({ state: 'open' });
      await this.#read(stream, silence, connection.signal);
      return false;
    } finally {
      silence.stop();
      this.#whole.signal.removeEventListener('abort', onClose);
      // Whatever ended it, nothing more is wanted of this connection.
      connection.abort();
    }
  }

  async #read(
    stream: ReadableStream<Uint8Array>,
    silence: Silence,
    signal: AbortSignal,
  ): Promise<void> {
    const decoder = new TextDecoder();
    const feed = readSse(
      {
        onEvent: (event) => {
          this.#receive(event.data, event.name, event.id);
        },
        onRetry: (ms) => (this.#retryMs = ms),
        onTooLong: () => {
          throw new InvalidEventError('An event of the stream is longer than maxEventLength.');
        },
      },
      this.#limits.maxEventLength,
      this.#receivedId,
    );
    const reader = stream.getReader();
    try {
      for (;;) {
        silence.listen();
        const { done, value } = await unlessAborted(reader.read(), signal);
        if (done) return;
        // Whatever came, the server is there.
        this.#failures = 0;
        silence.stop();
        feed(decoder.decode(value, { stream: true }));
        // Nothing more is read until somebody has read what is there.
        const room = this.#buffer.room();
        if (room) await unlessAborted(room, signal);
      }
    } finally {
      reader.cancel().catch(() => undefined);
    }
  }

  #receive(data: string, name: string | undefined, id: string | undefined): void {
    this.#receivedId = id;
    try {
      const event = parseEvent(data);
      if (this.#seen.claim(`${event.instanceId}:${event.eventId}`, rememberMs) === 'new')
        this.#buffer.add({ event, id });
    } catch (error) {
      // Servers send signs of life under names of their own.
      if (!(error instanceof InvalidEventError) || (name !== undefined && name !== 'message'))
        return;
      this.#logger?.warn(`streamEvents: ${error.message}`, { operationId: 'streamEvents' });
      this.#onInvalid(error);
    }
  }

  #close(failure?: { readonly error: unknown }): void {
    if (this.#state === 'closed') return;
    this.#change({ state: 'closed', ...failure });
    this.#whole.abort(new Error('The event stream was closed.'));
    this.#buffer.end(failure);
  }

  #change(change: EventStreamChange): void {
    this.#state = change.state;
    this.#onState(change);
  }
}

interface Limits {
  readonly maxBuffered: number;
  readonly maxEventLength: number;
  readonly silenceMs: number;
  readonly baseMs: number;
  readonly maxMs: number;
}

const limitsOf = (options: EventStreamOptions): Limits => ({
  maxBuffered: checkedNumber(options.maxBuffered, 'maxBuffered', 1) ?? 1000,
  maxEventLength: checkedNumber(options.maxEventLength, 'maxEventLength', 1) ?? 16_000_000,
  silenceMs: checkedNumber(options.silenceMs, 'silenceMs', Number.MIN_VALUE) ?? 120_000,
  baseMs: checkedNumber(options.reconnectMs, 'reconnectMs', 0) ?? 1000,
  maxMs: checkedNumber(options.maxReconnectMs, 'maxReconnectMs', 0) ?? 30_000,
});
