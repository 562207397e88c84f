import type { Job } from 'bullmq';

/** The part of the lock's duration that is relied on. The rest is a margin for a request that is just being sent. */
const reliedOn = 0.8;

/** How many times the lock is extended within its duration. */
const extensions = 5;

/** Another worker may have the job by now. */
export class LeaseOver extends Error {
  override readonly name = 'LeaseOver';
  constructor() {
    super('Another worker may have this call by now.');
  }
}

/**
 * How long a job certainly belongs to this worker, by its own clock. Time counts from when the worker asked Redis to
 * extend the job's lock, not from when Redis replied.
 *
 * A worker that lost Redis may wait for its turn at the gateway for longer than the lock lasts. By then another
 * worker has found the claim, and a person may have sent the call again, so this worker must not send it.
 */
export class Lease {
  readonly #ended = new AbortController();
  readonly #job: Job;
  readonly #token: string;
  readonly #durationMs: number;
  readonly #interval: NodeJS.Timeout;
  #timer: NodeJS.Timeout | undefined;
  #heldUntil: Moment;
  #isExtending = false;

  /**
   * BullMQ has locked the job already; `processedOn` is this machine's time just before. The lock is extended first
   * only if that was long ago, because Redis was away: an extra command per call would take as long as the claim.
   *
   * @throws {LeaseOver} where the lock is another worker's.
   */
  static async take(job: Job, token: string, durationMs: number): Promise<Lease> {
    const lockedMs = Math.max(0, Date.now() - (job.processedOn ?? 0));
    if (lockedMs < durationMs / extensions) return new Lease(job, token, durationMs, ago(lockedMs));
    const since = ago(0);
    if ((await job.extendLock(token, durationMs)) !== 1) throw new LeaseOver();
    return new Lease(job, token, durationMs, since);
  }

  private constructor(job: Job, token: string, durationMs: number, since: Moment) {
    this.#job = job;
    this.#token = token;
    this.#durationMs = durationMs;
    this.#heldUntil = this.#after(since);
    this.#watch();
    this.#interval = setInterval(() => void this.#extend(), durationMs / extensions);
  }

  /** Aborted with {@link LeaseOver} when the lease ends. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** @throws {LeaseOver} where it is over. After a machine slept, this notices before any timer does. */
  throwIfOver(): void {
    if (leftMs(this.#heldUntil) <= 0) this.#end();
    this.#ended.signal.throwIfAborted();
  }

  /** Stops extending the lock. */
  stop(): void {
    clearInterval(this.#interval);
    clearTimeout(this.#timer);
  }

  async #extend(): Promise<void> {
    // Without a connection, the client keeps commands until there is one. A single one is enough.
    if (this.#isExtending) return;
    this.#isExtending = true;
    const since = ago(0);
    try {
      if ((await this.#job.extendLock(this.#token, this.#durationMs)) === 1) {
        this.#heldUntil = this.#after(since);
        if (!this.#ended.signal.aborted) this.#watch();
      } else this.#end();
    } catch {
      // The lease runs on; the next attempt may succeed.
    } finally {
      this.#isExtending = false;
    }
  }

  #watch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(), Math.max(0, leftMs(this.#heldUntil)));
  }

  #end(): void {
    this.stop();
    this.#ended.abort(new LeaseOver());
  }

  #after({ steady, wall }: Moment): Moment {
    const ms = this.#durationMs * reliedOn;
    return { steady: steady + ms, wall: wall + ms };
  }
}

/** A time by two clocks: the steady one may stop while the machine sleeps, the wall clock may be set back. */
interface Moment {
  readonly steady: number;
  readonly wall: number;
}

const ago = (ms: number): Moment => ({ steady: performance.now() - ms, wall: Date.now() - ms });

const leftMs = ({ steady, wall }: Moment): number =>
  Math.min(steady - performance.now(), wall - Date.now());
