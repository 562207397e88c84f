import type { UnknownEvent, WsapiEvent } from './event.ts';

/** `new`: nobody had it. `pending`: somebody is at it. `done`: it was handled. */
export type Claim = 'new' | 'pending' | 'done';

/**
 * Remembers which events were handled. Everything that it takes is a text of its own for each event. To share it
 * among processes, `claim` has to be atomic: of many who ask at the same time, one is told `new`.
 *
 * An event is claimed before its handler runs, confirmed once that is done, and released where it failed, so that the
 * same event may be handled if it comes again.
 */
export interface DuplicateStore {
  /**
   * Takes an event, unless somebody has it or had it.
   *
   * @param forMs milliseconds after which an event that is neither confirmed nor released is free again: whoever
   *   claimed it is dead.
   */
  claim(key: string, forMs: number): Claim | Promise<Claim>;
  /** Marks an event as handled. @param forMs milliseconds for which that is to be remembered. */
  confirm(key: string, forMs: number): void | Promise<void>;
  /**
   * Keeps a claim of this store's own for longer, since its handler is still at it. Without it, an event whose handler
   * takes longer than a claim holds may be handled a second time.
   */
  renew?(key: string, forMs: number): void | Promise<void>;
  /** Gives an event back that was not handled. */
  release(key: string): void | Promise<void>;
}

/** The default: in memory, bounded; what was claimed first is forgotten first. */
export class MemoryDuplicateStore implements DuplicateStore {
  readonly #maxEntries: number;
  readonly #entries = new Map<string, { readonly claim: Claim; readonly until: number }>();

  /** @param maxEntries keys to be remembered at most. Default 50 000, some 10 MB; a message has two. */
  constructor(maxEntries = 50_000) {
    this.#maxEntries = maxEntries;
  }

  /** How many keys are remembered now. */
  get size(): number {
    return this.#entries.size;
  }

  claim(key: string, forMs: number): Claim {
    const entry = this.#entries.get(key);
    if (entry !== undefined && entry.until > performance.now()) return entry.claim;
    this.#set(key, 'pending', forMs);
    return 'new';
  }

  renew(key: string, forMs: number): void {
    if (this.#entries.get(key)?.claim === 'pending') this.#set(key, 'pending', forMs);
  }

  confirm(key: string, forMs: number): void {
    this.#set(key, 'done', forMs);
  }

  release(key: string): void {
    this.#entries.delete(key);
  }

  #set(key: string, claim: Claim, forMs: number): void {
    this.#entries.delete(key);
    this.#entries.set(key, { claim, until: performance.now() + forMs });
    if (this.#entries.size <= this.#maxEntries) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}

/**
 * The keys by which an event is known again: its id, and of a message also chat and message id, under which WhatsApp
 * may deliver it once more as another event. Two instances in a group each have their own.
 */
export const duplicateKeys = (event: WsapiEvent | UnknownEvent): readonly string[] => {
  const own = `event:${event.instanceId}:${event.eventId}`;
  if (event.eventType !== 'message') return [own];
  // The envelope alone was checked.
  const { chatId, id } = event.eventData as { chatId?: unknown; id?: unknown };
  return typeof chatId === 'string' && typeof id === 'string' && id !== ''
    ? [own, `message:${event.instanceId}:${chatId}:${id}`]
    : [own];
};

/** Claims all keys of an event, or none of them. */
export const claimEvent = async (
  store: DuplicateStore,
  keys: readonly string[],
  forMs: number,
): Promise<Claim> => {
  const claimed: string[] = [];
  for (const key of keys) {
    const claim = await store.claim(key, forMs);
    if (claim !== 'new') {
      for (const before of claimed) await store.release(before);
      return claim;
    }
    claimed.push(key);
  }
  return 'new';
};

/**
 * Does work on an event that is claimed, and keeps the claim meanwhile, however long that takes.
 *
 * @param onLong told once, where the work is not done after `forMs`.
 * @param signal aborted when nobody cares for the work any more: then the claim is left alone.
 */
export const whileClaimed = async <T>(
  store: DuplicateStore | undefined,
  keys: readonly string[],
  forMs: number,
  signal: AbortSignal,
  onLong: () => void,
  work: () => T,
): Promise<Awaited<T>> => {
  const renew = async (): Promise<void> => {
    try {
      for (const key of keys) await store?.renew?.(key, forMs);
    } catch {
      // A store that fails now may work the next time, well before the claim is over.
    }
  };
  const begun = performance.now();
  let isTold = false;
  const timer = setInterval(
    () => {
      void renew();
      if (isTold || performance.now() - begun < forMs) return;
      isTold = true;
      onLong();
    },
    Math.min(forMs / 3, 60_000),
  );
  const stop = (): void => clearInterval(timer);
  signal.addEventListener('abort', stop);
  try {
    return await work();
  } finally {
    stop();
    signal.removeEventListener('abort', stop);
  }
};
