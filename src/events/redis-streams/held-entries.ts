import type { RedisClient } from '../../redis/redis-client.ts';
import { idleScript } from './entry-scripts.ts';
import type { StreamEntry } from './stream-entry.ts';

/** An entry that this consumer has, and is at or about to be at. */
export interface Held {
  readonly entry: StreamEntry;
  /** Aborted once the entry is another's: its handler was silent for too long. */
  readonly lost: AbortController;
}

/** The entries that a consumer has: it says of them, from time to time, that it is still at them. */
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

  get size(): number {
    return this.#held.size;
  }

  /** @returns undefined where the entry is held already. */
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

  /** Keeps others from taking over what is held here. */
  async renew(): Promise<void> {
    await this.#sayIdle([...this.#held.values()], 0);
  }

  /** Lets others take over entries at once that were not begun. */
  async giveUp(entries: readonly Held[], idleMs: number): Promise<void> {
    for (const held of entries) this.drop(held);
    await this.#sayIdle(entries, idleMs);
  }

  async #sayIdle(entries: readonly Held[], idleMs: number): Promise<void> {
    for (const stream of new Set(entries.map(({ entry }) => entry.stream))) {
      const all = entries.filter(({ entry }) => entry.stream === stream);
      const ids = all.map(({ entry }) => entry.id);
      const args = [this.#group, this.#consumer, idleMs, ...ids];
      const lost = (await idleScript.run(this.#client, [stream], args)) as string[]; // our own script's
      for (const held of all)
        if (lost.includes(held.entry.id) && this.#held.has(keyOf(held.entry)))
          held.lost.abort(new Error('Another consumer has this event by now.'));
    }
  }
}

const keyOf = ({ stream, id }: StreamEntry): string => `${id} ${stream}`;
