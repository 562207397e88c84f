import type { RedisClient } from '../../redis/redis-client.ts';
import { idleScript } from './entry-scripts.ts';
import { refusalOf } from './refused-key.ts';
import type { StreamEntry } from './stream-entry.ts';

/** An entry that this consumer has read and not finished. */
export interface Held {
  readonly entry: StreamEntry;
  /** Aborted when another consumer has taken the entry over, and when its handler is given up. */
  readonly lost: AbortController;
}

/** The entries that a consumer holds. It renews them from time to time, so that no other consumer takes them over. */
export class HeldEntries {
  readonly #client: RedisClient;
  readonly #group: string;
  readonly #consumer: string;
  readonly #held = new Map<string, Held>();

  constructor(client: RedisClient, group: string, consumer: string) {
    this.#client = client;
    this.#group = group;
    this.#consumer = consumer;
  }

  /** @returns undefined if the entry is held already. */
  take(entry: StreamEntry): Held | undefined {
    const key = keyOf(entry);
    if (this.#held.has(key)) return undefined;
    const held = { entry, lost: new AbortController() };
    this.#held.set(key, held);
    return held;
  }

  drop({ entry }: Held): void {
    this.#held.delete(keyOf(entry));
  }

  /** Keeps other consumers from taking over these entries. */
  async renew(): Promise<void> {
    await this.#setIdle([...this.#held.values()], 0);
  }

  /** Lets other consumers take over entries at once. */
  async giveUp(entries: readonly Held[], idleMs: number): Promise<void> {
    for (const held of entries) this.drop(held);
    await this.#setIdle(entries, idleMs);
  }

  async #setIdle(entries: readonly Held[], idleMs: number): Promise<void> {
    for (const stream of new Set(entries.map(({ entry }) => entry.stream)))
      try {
        await this.#setIdleIn(stream, entries, idleMs);
      } catch (error) {
        // A stream that was replaced by a key of another type must not keep the others from being renewed.
        if (refusalOf(error) === undefined) throw error;
      }
  }

  async #setIdleIn(stream: string, entries: readonly Held[], idleMs: number): Promise<void> {
    const ofStream = entries.filter(({ entry }) => entry.stream === stream);
    const ids = ofStream.map(({ entry }) => entry.id);
    const args = [this.#group, this.#consumer, idleMs, ...ids];
    const lost = (await idleScript.run(this.#client, [stream], args)) as string[]; // safe: the script returns ids
    for (const held of ofStream)
      if (lost.includes(held.entry.id) && this.#held.has(keyOf(held.entry)))
        held.lost.abort(new Error('Another consumer has taken this event over.'));
  }
}

const keyOf = ({ stream, id }: StreamEntry): string => `${id} ${stream}`;
