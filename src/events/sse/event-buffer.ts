import type { UnknownEvent, WsapiEvent } from '../event.ts';

/** An event that came, and the id under which the server can go on after it. */
export interface Received {
  readonly event: WsapiEvent | UnknownEvent;
  readonly id: string | undefined;
}

type Next = IteratorResult<WsapiEvent | UnknownEvent, undefined>;

interface Reader {
  readonly resolve: (result: Next) => void;
  readonly reject: (reason: unknown) => void;
}

const done: Next = { done: true, value: undefined };

/** Events that came and were not read, and reads for which no event came: always one of the two is empty. */
export class EventBuffer {
  readonly #max: number;
  readonly #events: Received[] = [];
  readonly #readers: Reader[] = [];
  #end: { readonly error: unknown } | 'done' | undefined;
  #onRoom: (() => void) | undefined;
  #lastId: string | undefined;

  constructor(max: number, lastId: string | undefined) {
    this.#max = max;
    this.#lastId = lastId;
  }

  /** Of the event that was read last. */
  get lastId(): string | undefined {
    return this.#lastId;
  }

  add(received: Received): void {
    const reader = this.#readers.shift();
    if (reader) reader.resolve(this.#handOut(received));
    else this.#events.push(received);
  }

  read(): Promise<Next> {
    const received = this.#events.shift();
    if (received !== undefined) {
      if (this.#events.length < this.#max) this.#onRoom?.();
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

  /** Resolves once there is room for more; undefined where there is. */
  room(): Promise<void> | undefined {
    if (this.#events.length < this.#max || this.#end !== undefined) return undefined;
    return new Promise((resolve) => {
      this.#onRoom = resolve;
    });
  }

  /** Nothing more comes. What is there can still be read. */
  end(failure?: { readonly error: unknown }): void {
    this.#end ??= failure ?? 'done';
    this.#onRoom?.();
    const [first, ...rest] = this.#readers.splice(0);
    if (failure === undefined) first?.resolve(done);
    else if (first !== undefined) {
      this.#end = 'done';
      first.reject(failure.error);
    }
    for (const reader of rest) reader.resolve(done);
  }

  /** What was not read is not wanted. */
  clear(): void {
    this.#events.length = 0;
  }

  #handOut({ event, id }: Received): Next {
    this.#lastId = id;
    return { done: false, value: event };
  }
}
