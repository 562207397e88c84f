import { eventWork, type EventWork } from '../../telemetry/event-channel.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';

/** An event, and the id from which the server can continue after it. */
export interface Received {
  readonly event: WsapiEvent | UnknownEvent;
  readonly id: string | undefined;
  /** Its telemetry, if there are subscribers. */
  readonly work?: EventWork | undefined;
}

type Next = IteratorResult<WsapiEvent | UnknownEvent, undefined>;

interface Reader {
  readonly resolve: (result: Next) => void;
  readonly reject: (reason: unknown) => void;
}

const done: Next = { done: true, value: undefined };

/** Unread events, or readers that wait for an event. One of the two is always empty. */
export class EventBuffer {
  readonly #events: Received[] = [];
  readonly #readers: Reader[] = [];
  #end: { readonly error: unknown } | 'done' | undefined;
  #onRead: () => void = () => undefined;
  #lastId: string | undefined;
  /** The work on the event that was read last. It ends when the next one is read. */
  #work: EventWork | undefined;

  constructor(lastId: string | undefined) {
    this.#lastId = lastId;
  }

  /** The id of the event that was read last. */
  get lastId(): string | undefined {
    return this.#lastId;
  }

  add(received: Received): void {
    const reader = this.#readers.shift();
    if (reader) reader.resolve(this.#handOut(received));
    else this.#events.push(received);
  }

  read(): Promise<Next> {
    this.#endWork();
    const received = this.#events.shift();
    if (received !== undefined) {
      this.#onRead();
      return Promise.resolve(this.#handOut(received));
    }
    if (this.#end === 'done') return Promise.resolve(done);
    if (this.#end !== undefined) {
      const { error } = this.#end;
      this.#end = 'done';
      return Promise.reject(error);
    }
    return new Promise((resolve, reject) => {
      this.#readers.push({ resolve, reject });
    });
  }

  /** Resolves when fewer than so many events are unread, or at the end. */
  async room(max: number): Promise<void> {
    while (this.#events.length >= max && this.#end === undefined)
      await new Promise<void>((resolve) => {
        this.#onRead = resolve;
      });
  }

  /** No more events will come. Those that are here can still be read; then the error is thrown, once. */
  end(failure?: { readonly error: unknown }): void {
    this.#end ??= failure ?? 'done';
    this.#onRead();
    const [first, ...rest] = this.#readers.splice(0);
    if (failure === undefined) first?.resolve(done);
    else if (first !== undefined) {
      this.#end = 'done';
      first.reject(failure.error);
    }
    for (const reader of rest) reader.resolve(done);
  }

  /** Drops the unread events. */
  clear(): void {
    this.#endWork();
    for (const { work } of this.#events.splice(0)) eventWork.end(work, { result: 'returned' });
  }

  #handOut({ event, id, work }: Received): Next {
    this.#endWork();
    this.#work = work;
    this.#lastId = id;
    return { done: false, value: event };
  }

  #endWork(): void {
    eventWork.end(this.#work, { result: 'read' });
    this.#work = undefined;
  }
}
