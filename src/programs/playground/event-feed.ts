import type { WsapiClient } from '../../client/wsapi-client.ts';
import { isNoEventStream, noEventStream } from '../../events/sse/no-event-stream.ts';
import type { FeedState, ShownEvent } from './page-protocol.ts';

interface FeedListener {
  onEvent(event: ShownEvent): void;
  onState(state: FeedState): void;
}

/** Reads the events of the gateway while the playground runs. */
export class EventFeed {
  readonly #client: WsapiClient;
  readonly #signal: AbortSignal;
  readonly #listener: FeedListener;
  #isReading = false;

  constructor(client: WsapiClient, signal: AbortSignal, listener: FeedListener) {
    this.#client = client;
    this.#signal = signal;
    this.#listener = listener;
  }

  /** Starts reading, unless it is already. After an error, opening the page again is another attempt. */
  start(): void {
    if (this.#isReading) return;
    this.#isReading = true;
    void this.#read().finally(() => {
      this.#isReading = false;
    });
  }

  async #read(): Promise<void> {
    this.#listener.onState({ state: 'connecting' });
    try {
      const events = this.#client.events({
        signal: this.#signal,
        onState: ({ state, error }) => {
          this.#listener.onState({
            state,
            ...(error !== undefined && { problem: problemOf(error) }),
          });
        },
      });
      for await (const event of events) this.#listener.onEvent(event);
    } catch (error) {
      if (!this.#signal.aborted)
        this.#listener.onState({ state: 'closed', problem: problemOf(error) });
    }
  }
}

const problemOf = (error: unknown): string => {
  if (isNoEventStream(error)) return noEventStream;
  return error instanceof Error ? error.message : String(error);
};
