import type { WsapiClient } from '../../client/wsapi-client.ts';
import { NotFoundError } from '../../errors/api-error.ts';
import type { FeedState, ShownEvent } from './page-protocol.ts';

/** Reads the events of the gateway for as long as the playground runs. */
export class EventFeed {
  readonly #client: WsapiClient;
  readonly #take: (event: ShownEvent) => void;
  readonly #tell: (state: FeedState) => void;
  readonly #signal: AbortSignal;
  #isReading = false;

  constructor(
    client: WsapiClient,
    signal: AbortSignal,
    take: (event: ShownEvent) => void,
    tell: (state: FeedState) => void,
  ) {
    this.#client = client;
    this.#signal = signal;
    this.#take = take;
    this.#tell = tell;
  }

  /** Starts reading, or starts again what an error has ended: a page that is opened anew is another try. */
  start(): void {
    if (this.#isReading) return;
    this.#isReading = true;
    void this.#read().finally(() => {
      this.#isReading = false;
    });
  }

  async #read(): Promise<void> {
    this.#tell({ state: 'connecting' });
    try {
      const events = this.#client.events({
        signal: this.#signal,
        onState: ({ state, error }) => {
          this.#tell({ state, ...(error !== undefined && { problem: problemOf(error) }) });
        },
      });
      for await (const event of events) this.#take(event);
    } catch (error) {
      if (!this.#signal.aborted) this.#tell({ state: 'closed', problem: problemOf(error) });
    }
  }
}

const problemOf = (error: unknown): string => {
  if (error instanceof NotFoundError)
    return 'This gateway has no stream of events; it delivers them to webhooks: wsapi-client listen --webhook 8080';
  return error instanceof Error ? error.message : String(error);
};
