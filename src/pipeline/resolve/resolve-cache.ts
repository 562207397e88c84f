import type { ResolvedNumber } from '../recipient-resolver.ts';
import { BoundedMap } from '../bounded-map.ts';

/** Where results of number checks are kept. If the cache fails, WhatsApp is asked instead. */
export interface ResolveCache {
  /**
   * The cached result, if there is one.
   *
   * @param phone the number in digits with its country code.
   */
  get(phone: string): ResolvedNumber | undefined | Promise<ResolvedNumber | undefined>;
  /**
   * Caches a result.
   *
   * @param forMs milliseconds after which it expires.
   */
  set(phone: string, resolved: ResolvedNumber, forMs: number): void | Promise<void>;
}

/** The default: in memory, with a maximum size. The number that was not used for the longest time is dropped first. */
export class MemoryResolveCache implements ResolveCache {
  readonly #entries: BoundedMap<ResolvedNumber>;

  /** @param maxEntries the maximum number of entries. Default 10,000, about 2 MB. */
  constructor(maxEntries = 10_000) {
    this.#entries = new BoundedMap(maxEntries);
  }

  /** The cached result, if there is one. */
  get(phone: string): ResolvedNumber | undefined {
    this.#entries.touch(phone);
    return this.#entries.get(phone);
  }

  /** Caches a result, and drops another one if there are too many. */
  set(phone: string, resolved: ResolvedNumber, forMs: number): void {
    this.#entries.set(phone, resolved, forMs);
  }
}
