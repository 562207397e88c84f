import { retryIdempotent } from '../../retry/retry-idempotent.ts';
import type { RedisClient } from '../../redis/redis-client.ts';
import { countScript } from './entry-scripts.ts';
import type { StreamEntry } from './stream-entry.ts';

/** Lua cannot pass more than some 8,000 arguments to a command, and Redis does nothing else meanwhile. */
const mostAtOnce = 500;
/** How long acknowledging a handled event is retried, in ms. */
const acknowledgeForMs = 60_000;

type Write = 'begin' | 'fail' | 'acknowledge';

interface WaitingWrite {
  readonly id: string;
  readonly resolve: (reply: number) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Writes state changes of entries to Redis. Changes from one turn of the event loop become one command per stream: a
 * command per entry would take most of the time of a consumer, and of its Redis.
 */
export class EntryWrites {
  readonly #client: RedisClient;
  readonly #group: string;
  readonly #consumer: string;
  readonly #waiting: Readonly<Record<Write, Map<string, WaitingWrite[]>>> = {
    begin: new Map(),
    fail: new Map(),
    acknowledge: new Map(),
  };
  #isDue = false;

  constructor(client: RedisClient, group: string, consumer: string) {
    this.#client = client;
    this.#group = group;
    this.#consumer = consumer;
  }

  /**
   * Counts that a handler begins with an entry.
   *
   * @returns how many have begun with it; 0 if another consumer has taken it over.
   */
  begin(entry: StreamEntry): Promise<number> {
    return this.#write('begin', entry);
  }

  /** Notes that a handler failed: it did not kill its process. */
  async fail(entry: StreamEntry): Promise<void> {
    await this.#write('fail', entry);
  }

  /** @param signal ends the retries. */
  async acknowledge(entry: StreamEntry, signal: AbortSignal): Promise<void> {
    await retryIdempotent(() => this.#write('acknowledge', entry), {
      forMs: acknowledgeForMs,
      signal,
    });
  }

  #write(write: Write, { stream, id }: StreamEntry): Promise<number> {
    return new Promise((resolve, reject) => {
      const ofStream = this.#waiting[write].get(stream);
      const waiting = { id, resolve, reject };
      if (ofStream) ofStream.push(waiting);
      else this.#waiting[write].set(stream, [waiting]);
      if (this.#isDue) return;
      this.#isDue = true;
      setImmediate(() => this.#send());
    });
  }

  #send(): void {
    this.#isDue = false;
    for (const write of ['acknowledge', 'fail', 'begin'] as const) {
      for (const [stream, waiting] of this.#waiting[write])
        for (let from = 0; from < waiting.length; from += mostAtOnce)
          void this.#sendSome(write, stream, waiting.slice(from, from + mostAtOnce));
      this.#waiting[write].clear();
    }
  }

  async #sendSome(write: Write, stream: string, some: readonly WaitingWrite[]): Promise<void> {
    const ids = some.map(({ id }) => id);
    try {
      const replies = await this.#command(write, stream, ids);
      for (const [index, { resolve }] of some.entries()) resolve(replies[index] ?? 0);
    } catch (error) {
      for (const { reject } of some) reject(error);
    }
  }

  async #command(write: Write, stream: string, ids: readonly string[]): Promise<number[]> {
    if (write !== 'acknowledge') {
      const args = [this.#group, this.#consumer, write, ...ids];
      return (await countScript.run(this.#client, [stream], args)) as number[]; // safe: one for each id
    }
    await this.#client.sendCommand(['XACK', stream, this.#group, ...ids]);
    return [];
  }
}
