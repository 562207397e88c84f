import { undisturbed } from '../../logging/undisturbed.ts';
import type { Client } from '../../pipeline/client-interface.ts';
import { EventBuffer } from './event-buffer.ts';
import type {
  EventStream,
  EventStreamChange,
  EventStreamOptions,
  EventStreamState,
} from './event-stream.ts';
import type { StreamSettings } from './stream-settings.ts';

/**
 * The events of an instance as a stream. It connects at the first read. The code that connects and parses is loaded
 * then: most programs that import the client stream no events.
 */
export const openEventStream = (
  client: Client,
  settings: StreamSettings,
  options: EventStreamOptions,
): EventStream => new ClientEventStream(client, settings, options);

class ClientEventStream implements EventStream {
  readonly #run: () => Promise<void>;
  readonly #buffer: EventBuffer;
  readonly #closing = new AbortController();
  readonly #onState: (change: EventStreamChange) => void;
  #state: EventStreamState = 'connecting';
  #isRunning = false;

  constructor(client: Client, settings: StreamSettings, options: EventStreamOptions) {
    // JavaScript passes anything; the loop of connections checks the options and reports what is wrong.
    const { onState, lastEventId } = (options as EventStreamOptions | null) ?? {};
    this.#buffer = new EventBuffer(lastEventId);
    this.#onState = undisturbed((change: EventStreamChange) => onState?.(change));
    this.#run = async () => {
      const { ConnectionLoop } = await import('./connection-loop.ts');
      await new ConnectionLoop(client, settings, options, {
        buffer: this.#buffer,
        closed: this.#closing.signal,
        change: (change) => this.#change(change),
        close: (failure) => this.#close(failure),
      }).run();
    };
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
      this.#run().catch((error: unknown) => this.#close({ error }));
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

  #close(failure?: { readonly error: unknown }): void {
    if (this.#state === 'closed') return;
    this.#change({ state: 'closed', ...failure });
    this.#closing.abort(new Error('The event stream was closed.'));
    this.#buffer.end(failure);
  }

  #change(change: EventStreamChange): void {
    this.#state = change.state;
    this.#onState(change);
  }
}
