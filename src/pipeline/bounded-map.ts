/**
 * A map whose entries expire, and which holds a limited number of them: the entry that was set or touched the longest
 * time ago is dropped first.
 */
export class BoundedMap<T> {
  readonly #maxEntries: number;
  readonly #entries = new Map<string, { readonly value: T; readonly until: number }>();

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key);
    return entry !== undefined && entry.until > performance.now() ? entry.value : undefined;
  }

  /** @param forMs milliseconds after which the entry expires. */
  set(key: string, value: T, forMs: number): void {
    this.#put(key, { value, until: performance.now() + forMs });
  }

  /** Makes an entry the last to be dropped. Its expiry stays. */
  touch(key: string): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) this.#put(key, entry);
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  #put(key: string, entry: { readonly value: T; readonly until: number }): void {
    // A Map keeps the order of insertion: the entry has to move to the end.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (this.#entries.size <= this.#maxEntries) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}
