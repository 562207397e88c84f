import type { EventStream, EventStreamState } from './event-stream.ts';

type Next = Awaited<ReturnType<EventStream['next']>>;

/** An event stream of which the code is loaded at the first read: who streams nothing, loads nothing. */
export class LazyEventStream implements EventStream {
  readonly #load: () => Promise<EventStream>;
  #loading: Promise<EventStream> | undefined;
  #loaded: EventStream | undefined;

  constructor(load: () => Promise<EventStream>) {
    this.#load = load;
  }

  get state(): EventStreamState {
    return this.#loaded?.state ?? 'connecting';
  }

  get lastEventId(): string | undefined {
    return this.#loaded?.lastEventId;
  }

  async next(): Promise<Next> {
    return (this.#loaded ?? (await this.#open())).next();
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    return (this.#loaded ?? (await this.#open())).return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #open(): Promise<EventStream> {
    return (this.#loading ??= this.#load().then((stream) => (this.#loaded = stream)));
  }
}
