import type { ResolvedNumber } from './resolved-number.ts';

/**
 * Where answers about numbers are remembered. One that fails is as good as one that is empty: the client then
 * asks WhatsApp.
 */
export interface ResolveCache {
  /**
   * The answer that is remembered; undefined where none is.
   *
   * @param phone the number in digits with its country code.
   */
  get(phone: string): ResolvedNumber | undefined | Promise<ResolvedNumber | undefined>;
  /**
   * Remembers an answer.
   *
   * @param forMs milliseconds after which it is to be forgotten.
   */
  set(phone: string, resolved: ResolvedNumber, forMs: number): void | Promise<void>;
}

/** The default: in memory, bounded; what was not asked for the longest time is forgotten first. */
export class MemoryResolveCache implements ResolveCache {
  readonly #maxEntries: number;
  readonly #entries = new Map<
    string,
    { readonly resolved: ResolvedNumber; readonly until: number }
  >();

  /** @param maxEntries numbers to be remembered at most. Default 10 000, some 2 MB. */
  constructor(maxEntries = 10_000) {
    this.#maxEntries = maxEntries;
  }

  /** The answer for a number, which is then the last to be forgotten. */
  get(phone: string): ResolvedNumber | undefined {
    const entry = this.#entries.get(phone);
    if (entry === undefined) return undefined;
    this.#entries.delete(phone);
    if (entry.until <= performance.now()) return undefined;
    this.#entries.set(phone, entry); // now the last to be forgotten
    return entry.resolved;
  }

  /** Remembers an answer, and forgets another where there are too many. */
  set(phone: string, resolved: ResolvedNumber, forMs: number): void {
    this.#entries.delete(phone);
    this.#entries.set(phone, { resolved, until: performance.now() + forMs });
    if (this.#entries.size <= this.#maxEntries) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}
