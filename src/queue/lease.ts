import type { RedisClient } from '../redis/redis-client.ts';
import { extendLock } from './started-mark.ts';

/** The part of a lock's time for which it is relied upon: the rest is for a request that leaves at the last moment. */
const reliedOn = 0.8;

/** How many times in a lock's time it is extended. */
const extensions = 5;

/** The worker is no longer sure that the job is its own. */
export class LeaseOver extends Error {
  override readonly name = 'LeaseOver';
  constructor() {
    super('Another worker may have this call by now.');
  }
}

/**
 * How long a job is this worker's for sure, by its own clock: from when it last asked Redis to extend the lock, not
 * from when Redis answered. A worker that lost its Redis goes on waiting for its turn at the gateway, while the lock
 * runs out, another worker finds the mark, and a person has the call sent once more. It must not send it then.
 */
export class Lease {
  readonly #ended = new AbortController();
  readonly #extend: () => Promise<boolean>;
  readonly #durationMs: number;
  readonly #interval: NodeJS.Timeout;
  #timer: NodeJS.Timeout | undefined;
  #heldUntil: Moment;
  #isAsking = false;

  /** @param since when the command was sent that made the lock new. */
  constructor(
    client: RedisClient,
    { lockKey, token }: { readonly lockKey: string; readonly token: string },
    durationMs: number,
    since: Moment,
  ) {
    this.#extend = () => extendLock(client, lockKey, token, durationMs);
    this.#durationMs = durationMs;
    this.#heldUntil = this.#after(since);
    this.#watch();
    this.#interval = setInterval(() => void this.#renew(), durationMs / extensions);
  }

  /** Aborted once the lease is over. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** @throws {LeaseOver} once it is over. A machine that slept finds that out here, before any timer. */
  throwIfOver(): void {
    if (leftMs(this.#heldUntil) <= 0) this.#end();
    this.#ended.signal.throwIfAborted();
  }

  /** Stops extending the lock. */
  release(): void {
    clearInterval(this.#interval);
    clearTimeout(this.#timer);
  }

  async #renew(): Promise<void> {
    // While there is no connection the client keeps commands back: one of them is enough.
    if (this.#isAsking) return;
    this.#isAsking = true;
    const since = now();
    try {
      if (await this.#extend()) {
        this.#heldUntil = this.#after(since);
        if (!this.#ended.signal.aborted) this.#watch();
      } else this.#end();
    } catch {
      // The time goes on.
    } finally {
      this.#isAsking = false;
    }
  }

  #watch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(), Math.max(0, leftMs(this.#heldUntil)));
  }

  #end(): void {
    this.release();
    this.#ended.abort(new LeaseOver());
  }

  #after({ steady, wall }: Moment): Moment {
    const ms = this.#durationMs * reliedOn;
    return { steady: steady + ms, wall: wall + ms };
  }
}

/** A time by both clocks: one stands still while a machine sleeps, the other may be set back. */
export interface Moment {
  readonly steady: number;
  readonly wall: number;
}

export const now = (): Moment => ({ steady: performance.now(), wall: Date.now() });

const leftMs = ({ steady, wall }: Moment): number =>
  Math.min(steady - performance.now(), wall - Date.now());
