import { checkedNumber } from '../options/option-checks.ts';
import { BoundedMap } from '../pipeline/bounded-map.ts';

/** `new`: nobody has claimed the event. `pending`: its handler is running. `done`: it was handled. */
export type Claim = 'new' | 'pending' | 'done';

/**
 * Remembers which events were handled. A key is claimed before the event's handler runs, confirmed when the handler is
 * done, and released when it failed, so that the event is handled if it arrives again.
 *
 * To share a store among processes, `claim` must be atomic: of several callers at the same time, one gets `new`.
 */
export interface DuplicateStore {
  /**
   * Claims a key, unless it is claimed or confirmed already.
   *
   * @param forMs milliseconds after which a claim expires that was neither confirmed nor released: the process that
   *   made it is dead.
   */
  claim(key: string, forMs: number): Claim | Promise<Claim>;
  /** Marks an event as handled. @param forMs milliseconds for which to remember that. */
  confirm(key: string, forMs: number): void | Promise<void>;
  /**
   * Extends a claim of this store while the handler is still running. Without this method, an event whose handler
   * takes longer than its claim may be handled twice.
   */
  renew?(key: string, forMs: number): void | Promise<void>;
  /** Gives up the claim of an event that was not handled. */
  release(key: string): void | Promise<void>;
}

/** The default store: in memory and limited in size. When it is full, the oldest key is forgotten. */
export class MemoryDuplicateStore implements DuplicateStore {
  readonly #claims: BoundedMap<'pending' | 'done'>;

  /** @param maxEntries how many keys to remember. Default 50,000, about 10 MB. A message has two or three keys. */
  constructor(maxEntries = 50_000) {
    this.#claims = new BoundedMap(checkedNumber(maxEntries, 'maxEntries', 1) ?? 50_000);
  }

  /** The number of keys that are remembered now. */
  get size(): number {
    return this.#claims.size;
  }

  claim(key: string, forMs: number): Claim {
    const claim = this.#claims.get(key);
    if (claim !== undefined) return claim;
    this.#claims.set(key, 'pending', forMs);
    return 'new';
  }

  renew(key: string, forMs: number): void {
    if (this.#claims.get(key) === 'pending') this.#claims.set(key, 'pending', forMs);
  }

  confirm(key: string, forMs: number): void {
    this.#claims.set(key, 'done', forMs);
  }

  release(key: string): void {
    this.#claims.delete(key);
  }
}
