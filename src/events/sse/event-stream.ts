import type { InvalidEventError } from '../../errors/invalid-event-error.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';

/** What an event stream is at. `connecting` also before the first read; `waiting`: until it connects again. */
export type EventStreamState = 'connecting' | 'open' | 'waiting' | 'closed';

/** An event stream is at something else. */
export interface EventStreamChange {
  readonly state: EventStreamState;
  /** Why it is waiting, or was closed, where that is for an error. */
  readonly error?: unknown;
  /** Milliseconds for which it is waiting. */
  readonly waitMs?: number;
}

/** How events are streamed. */
export interface EventStreamOptions {
  /** Ends the stream at once: what is being read rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The instance whose events are wanted, in place of the client's. */
  readonly instanceId?: string | undefined;
  /** The `lastEventId` of an earlier stream: a server that keeps events goes on after it. */
  readonly lastEventId?: string | undefined;
  /** How many events are kept that were not read yet; beyond that no more is taken from the socket. Default 1000. */
  readonly maxBuffered?: number | undefined;
  /** How long an event may be, in characters. A longer one ends the stream. Default 16 million. */
  readonly maxEventLength?: number | undefined;
  /**
   * Milliseconds without anything, a comment of the server's among them, after which the connection is taken for
   * dead and made anew. Default 120 000. `Infinity` for never.
   */
  readonly silenceMs?: number | undefined;
  /**
   * The wait before the stream connects again, in ms: half of it to all of it at first, doubled each time. A `retry:`
   * of the server's is a lower bound. Default 1000.
   */
  readonly reconnectMs?: number | undefined;
  /** The longest such wait, unless the server demands more. Default 30 000. */
  readonly maxReconnectMs?: number | undefined;
  /** Told of every change of state. */
  readonly onState?: ((change: EventStreamChange) => unknown) | undefined;
  /** Told of what came and is no event: it is passed over. */
  readonly onInvalid?: ((error: InvalidEventError) => unknown) | undefined;
}

/**
 * The events of an instance as they happen. It connects at the first read and again whenever the connection is lost;
 * it ends by `return()`, which `break` calls, by its signal, or by an error that another try would not mend.
 */
export interface EventStream extends AsyncIterableIterator<
  WsapiEvent | UnknownEvent,
  undefined,
  undefined
> {
  readonly state: EventStreamState;
  /** The id of the event read last, where the server gives ids: from there another stream can go on. */
  readonly lastEventId: string | undefined;
  /** The next event, as soon as there is one. @throws what ended the stream, once. */
  next(): Promise<IteratorResult<WsapiEvent | UnknownEvent, undefined>>;
  /** Ends the stream, and closes its connection at once. */
  return(): Promise<IteratorReturnResult<undefined>>;
  /** The stream itself: it is read once, by whoever reads. */
  [Symbol.asyncIterator](): EventStream;
}
