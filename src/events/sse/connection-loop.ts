import { InvalidEventError } from '../../errors/invalid-event-error.ts';
import { SilenceError } from '../../errors/silence-error.ts';
import type { Logger } from '../../logging/logger.ts';
import { undisturbed } from '../../logging/undisturbed.ts';
import type { Client } from '../../pipeline/client-interface.ts';
import { eventValidationOf, type EventValidation } from '../event-validation.ts';
import { onAbort } from '../../retry/on-abort.ts';
import { unlessAborted } from '../../retry/unless-aborted.ts';
import { wait } from '../../retry/wait.ts';
import { MemoryDuplicateStore } from '../duplicate-store.ts';
import { parseEvent } from '../parse-event.ts';
import { eventWork } from '../../telemetry/event-channel.ts';
import { eventStart } from '../event-start.ts';
import type { EventBuffer } from './event-buffer.ts';
import type { EventStreamChange, EventStreamOptions } from './event-stream.ts';
import { mayPass, reconnectMs } from './reconnect.ts';
import { requestEvents } from './request-events.ts';
import { Silence } from './silence.ts';
import { SseParser } from './sse-parser.ts';
import { streamLimits, type StreamLimits } from './stream-limits.ts';
import type { StreamSettings } from './stream-settings.ts';

/** How many event ids are remembered. A server may replay more than was asked for, but no more than it keeps. */
const rememberedIds = 10_000;
const rememberMs = 24 * 3_600_000;

/** The stream that the connections belong to. */
export interface StreamEnds {
  readonly buffer: EventBuffer;
  /** Aborted when the stream is closed. */
  readonly closed: AbortSignal;
  readonly change: (change: EventStreamChange) => void;
  readonly close: (failure?: { readonly error: unknown }) => void;
}

/** Makes one connection after another, and puts their events into the buffer of the stream. */
export class ConnectionLoop {
  readonly #client: Client;
  readonly #logger: Logger | undefined;
  readonly #options: EventStreamOptions;
  readonly #limits: StreamLimits;
  readonly #stream: StreamEnds;
  readonly #seen = new MemoryDuplicateStore(rememberedIds);
  readonly #validation: EventValidation | undefined;
  readonly #onInvalid: (error: InvalidEventError) => void;
  #receivedId: string | undefined;
  #retryMs: number | undefined;
  /** How many connections in a row brought nothing new and ended soon. */
  #failures = 0;

  /** @throws {ConfigurationError} for an option that cannot be right. */
  constructor(
    client: Client,
    { logger, eventValidation }: StreamSettings,
    options: EventStreamOptions,
    stream: StreamEnds,
  ) {
    this.#limits = streamLimits(options);
    this.#client = client;
    this.#logger = logger;
    this.#options = options;
    this.#stream = stream;
    this.#receivedId = options.lastEventId;
    const { validate = eventValidation.validate } = options;
    this.#validation = eventValidationOf({ ...eventValidation, validate }, logger);
    this.#onInvalid = undisturbed(options.onInvalid ?? (() => undefined));
  }

  /** Resolves when the stream is closed. */
  async run(): Promise<void> {
    const { signal } = this.#options;
    const { buffer, closed, close } = this.#stream;
    const stopListening =
      signal &&
      onAbort(signal, () => {
        buffer.clear();
        close({ error: signal.reason });
      });
    try {
      await this.#validation?.load();
      while (!closed.aborted) await this.#connectAndWait();
    } finally {
      stopListening?.();
    }
  }

  /** One connection from start to end, and the wait for the next one. */
  async #connectAndWait(): Promise<void> {
    const { closed, change, close } = this.#stream;
    const startedAt = performance.now();
    this.#failures += 1;
    let error: unknown;
    try {
      if (await this.#connect()) {
        close();
        return;
      }
    } catch (caught) {
      error = caught;
    }
    if (closed.aborted) return;
    if (error !== undefined && !mayPass(error)) {
      close({ error });
      return;
    }
    const { baseMs, maxMs } = this.#limits;
    // An instance without news is quiet for hours: a connection that lasted was a good one.
    if (performance.now() - startedAt > maxMs) this.#failures = 0;
    const waitMs = reconnectMs({
      error,
      failures: Math.max(1, this.#failures),
      baseMs,
      maxMs,
      retryMs: this.#retryMs,
      random: Math.random(),
    });
    change({ state: 'waiting', waitMs, ...(error !== undefined && { error }) });
    // It only rejects when the stream is closed.
    await wait(waitMs, closed).catch(() => undefined);
  }

  /** @returns whether the server said that there will be no events (204). */
  async #connect(): Promise<boolean> {
    const { closed, change } = this.#stream;
    change({ state: 'connecting' });
    const connection = new AbortController();
    // `onState` may have closed the stream.
    const stopListening = onAbort(closed, () => connection.abort(closed.reason));
    const silence = new Silence(this.#limits.silenceMs, () => {
      connection.abort(new SilenceError('No data arrived for silenceMs.'));
    });
    silence.listen();
    try {
      const stream = await requestEvents(
        this.#client,
        this.#receivedId,
        this.#options.instanceId,
        connection.signal,
      );
      if (stream === undefined) return true;
      change({ state: 'open' });
      await this.#read(stream, silence, connection.signal);
      return false;
    } finally {
      silence.stop();
      stopListening();
      // Whatever ended the connection, its socket is closed.
      connection.abort();
    }
  }

  async #read(
    stream: ReadableStream<Uint8Array>,
    silence: Silence,
    signal: AbortSignal,
  ): Promise<void> {
    const decoder = new TextDecoder();
    const parser = new SseParser(this.#limits.maxEventLength, this.#receivedId, {
      onEvent: (event) => {
        this.#receive(event.data, event.name, event.id);
      },
      onRetry: (ms) => {
        this.#retryMs = ms;
      },
    });
    const reader = stream.getReader();
    try {
      for (;;) {
        silence.listen();
        const { done, value } = await unlessAborted(reader.read(), signal);
        if (done) return;
        silence.stop();
        parser.feed(decoder.decode(value, { stream: true }));
        // Backpressure: read no more from the socket until the buffer has room again.
        await unlessAborted(this.#stream.buffer.room(this.#limits.maxBuffered), signal);
      }
    } finally {
      reader.cancel().catch(() => undefined);
    }
  }

  #receive(data: string, name: string | undefined, id: string | undefined): void {
    this.#receivedId = id;
    let isEvent = false;
    try {
      const event = parseEvent(data);
      isEvent = true;
      if (this.#seen.claim(`${event.instanceId}:${event.eventId}`, rememberMs) !== 'new') return;
      this.#failures = 0;
      this.#validation?.check(event);
      const work = eventWork.start(() => eventStart('event-stream', event));
      this.#stream.buffer.add({ event, id, work });
    } catch (error) {
      if (!(error instanceof InvalidEventError)) return;
      // Servers send heartbeats as events with a name of their own.
      if (!isEvent && name !== undefined && name !== 'message') return;
      this.#logger?.warn(`streamEvents: ${error.message}`, { operationId: 'streamEvents' });
      this.#onInvalid(error);
    }
  }
}
