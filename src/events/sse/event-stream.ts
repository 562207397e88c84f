import type { InvalidEventError } from '../../errors/invalid-event-error.ts';
import type { Validate } from '../../pipeline/validation/schemas-option.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';

/** The state of an event stream. `connecting` also before the first read; `waiting` before it connects again. */
export type EventStreamState = 'connecting' | 'open' | 'waiting' | 'closed';

/** A change of the state of an event stream. */
export interface EventStreamChange {
  readonly state: EventStreamState;
  /** Why the stream is waiting or closed, if that is because of an error. */
  readonly error?: unknown;
  /** How long the stream waits before it connects again, in ms. */
  readonly waitMs?: number;
}

/** How events are streamed. */
export interface EventStreamOptions {
  /**
   * Ends the stream at once. A pending read rejects with the signal's reason. Default: none.
   *
   * @example signal: AbortSignal.timeout(60_000)
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * The instance whose events to stream. Default: the client's.
   *
   * @example instanceId: 'ins_V1StGXR8Z5jd'
   */
  readonly instanceId?: string | undefined;
  /**
   * The `lastEventId` of an earlier stream. A server that keeps events continues after it. Without it, the stream
   * begins now.
   *
   * @example lastEventId: earlier.lastEventId
   */
  readonly lastEventId?: string | undefined;
  /**
   * How many unread events are kept. Beyond that, nothing more is read from the socket. Default 1000.
   *
   * @example maxBuffered: 100
   */
  readonly maxBuffered?: number | undefined;
  /**
   * The longest event, in characters. A longer one ends the stream with an error. Default 16 million.
   *
   * @example maxEventLength: 1_000_000
   */
  readonly maxEventLength?: number | undefined;
  /**
   * Milliseconds without any data, comments included, after which the connection counts as dead and a new one is made.
   * Default 120,000. `Infinity` for never.
   *
   * @example silenceMs: 60_000
   */
  readonly silenceMs?: number | undefined;
  /**
   * The first wait before the stream connects again, in ms: a random time between half of it and all of it, doubled
   * after each connection that brought no new event. The server's `retry:` is a lower bound. Default 1000.
   *
   * @example reconnectMs: 5000
   */
  readonly reconnectMs?: number | undefined;
  /**
   * The longest such wait in ms, unless the server demands more. Default 30,000.
   *
   * @example maxReconnectMs: 120_000
   */
  readonly maxReconnectMs?: number | undefined;
  /**
   * Called at every change of state. Default: nothing is called.
   *
   * @example onState: ({ state, error }) => console.log(state, error)
   */
  readonly onState?: ((change: EventStreamChange) => unknown) | undefined;
  /**
   * Whether events are validated against the contract: `warn` logs an event that differs, `error` skips it and calls
   * `onInvalid`. Default: the client's `validate`.
   *
   * @example validate: 'warn'
   */
  readonly validate?: Validate | undefined;
  /**
   * Called with a payload that is not a valid event. The payload is skipped. Without it, there is only a line in the
   * log.
   *
   * @example onInvalid: (error) => console.error(error.message)
   */
  readonly onInvalid?: ((error: InvalidEventError) => unknown) | undefined;
}

/**
 * The events of an instance as they happen. The stream connects at the first read, and again whenever the connection is
 * lost. It ends with `return()`, which `break` calls, with its signal, or with an error that another try would not fix.
 */
export interface EventStream extends AsyncIterableIterator<WsapiEvent | UnknownEvent> {
  readonly state: EventStreamState;
  /** The id of the event that was read last, if the server sends ids. Another stream can continue from there. */
  readonly lastEventId: string | undefined;
  /** The next event, as soon as there is one. @throws the error that ended the stream, once. */
  next(): Promise<IteratorResult<WsapiEvent | UnknownEvent, undefined>>;
  /** Ends the stream and closes its connection at once. */
  return(): Promise<IteratorReturnResult<undefined>>;
  /** The stream itself: each event is read once, by the first reader. */
  [Symbol.asyncIterator](): EventStream;
}
