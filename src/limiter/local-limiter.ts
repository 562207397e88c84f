import type { RateLimitSource } from '../errors/api-error.ts';
import { onAbort } from '../retry/on-abort.ts';
import { longestTimerMs } from '../retry/wait.ts';
import { AdaptiveRate } from './adaptive-rate.ts';
import {
  CoolingDown,
  isSuspect,
  type Entry,
  type Limiter,
  type Pass,
  type PassOutcome,
} from './limiter.ts';
import { TargetCooldowns } from './target-cooldowns.ts';
import { TokenBucket, type Pace } from './token-bucket.ts';

/** Limits that apply before the gateway asks for any. */
export interface LimiterOptions {
  /**
   * The pace of an instance: how many requests it sends per second, and how many at once after a pause. Calls beyond that
   * wait for their turn, which counts for their `deadline`. Default: no limit until the gateway asks for one.
   *
   * @example pace: { perSecond: 5, burst: 10 }
   */
  readonly pace?: Pace | undefined;
  /**
   * How many requests of an instance may be under way at once. Others wait. Default: no limit.
   *
   * @example maxConcurrency: 4
   */
  readonly maxConcurrency?: number | undefined;
}

/** The pass of a limiter that knows everything itself. */
export interface LocalPass extends Pass {
  leave(outcome: PassOutcome): number;
}

/** A request that waits for its turn. */
interface Waiter {
  readonly entry: Entry;
  readonly resolve: (pass: LocalPass) => void;
  readonly reject: (reason: unknown) => void;
  readonly stopListening: () => void;
}

/** The limiter of one instance in one process: who waits, in which order, and until when. */
export class LocalLimiter implements Limiter {
  readonly #maxConcurrency: number;
  readonly #bucket: TokenBucket | undefined;
  /** Sets keep the order and let any waiter leave at once. Retries go first. */
  readonly #retries = new Set<Waiter>();
  readonly #fresh = new Set<Waiter>();
  readonly #rate = new AdaptiveRate(now());
  readonly #targets = new TargetCooldowns();
  /** Who asked for the present cooldown. */
  #source: RateLimitSource = 'gateway';
  #underWay = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ pace, maxConcurrency }: LimiterOptions = {}) {
    this.#maxConcurrency = maxConcurrency ?? Number.POSITIVE_INFINITY;
    this.#bucket = pace && new TokenBucket(pace, now());
  }

  async enter(entry: Entry): Promise<LocalPass> {
    entry.signal?.throwIfAborted();
    if (this.#targets.remainingMs(entry.target, now()) > 0)
      await this.#targets.untilFree(entry, now);
    const time = now();
    if (this.#rate.hasLearnt && this.#isIdle(time)) this.#rate.forget(time);
    const waitMs = this.#waitMs(time);
    const cooldownMs = this.#rate.demandedMs(time);
    // During a long cooldown a probe goes out now and then: it may be this call.
    if (cooldownMs > entry.maxWaitMs && waitMs > 0) throw new CoolingDown(cooldownMs, this.#source);
    if (this.#waiting === 0 && waitMs === 0) return this.#admit(entry, time);
    return new Promise((resolve, reject) => {
      const stopListening = entry.signal
        ? onAbort(entry.signal, () => {
            this.#remove(waiter);
            reject(entry.signal?.reason);
            this.#settle();
          })
        : () => undefined;
      const waiter: Waiter = { entry, resolve, reject, stopListening };
      (entry.isRetry && !isSuspect(entry) ? this.#retries : this.#fresh).add(waiter);
      this.#settle();
    });
  }

  /** Whether the limiter might as well be a new one. */
  isAtRest(): boolean {
    const time = now();
    return this.#isIdle(time) && this.#targets.isEmpty(time);
  }

  #isIdle(time: number): boolean {
    return (
      this.#underWay === 0 &&
      this.#waiting === 0 &&
      this.#rate.isForgettable(time) &&
      (this.#bucket?.isFull(time) ?? true)
    );
  }

  get #waiting(): number {
    return this.#retries.size + this.#fresh.size;
  }

  #waitMs(time: number): number {
    if (this.#underWay >= this.#maxConcurrency) return Number.POSITIVE_INFINITY;
    return Math.max(this.#rate.waitMs(time, this.#underWay), this.#bucket?.waitMs(time) ?? 0);
  }

  #admit(entry: Entry, time: number): LocalPass {
    this.#underWay += 1;
    this.#bucket?.take();
    const epoch = this.#rate.sent(time);
    return { leave: (outcome) => this.#leave(outcome, entry, epoch) };
  }

  #leave(outcome: PassOutcome, entry: Entry, epoch: number): number {
    const time = now();
    this.#underWay -= 1;
    const isOfTargetOnly = this.#targets.left(outcome, entry.target, time, Math.random());
    if (outcome.kind === 'unanswered') this.#rate.unanswered(epoch);
    else if (outcome.kind === 'answered' || isOfTargetOnly)
      this.#rate.answered(time, epoch, this.#waiting > 0);
    else {
      this.#rate.refused(time, epoch, outcome.retryAfterMs, Math.random(), !isSuspect(entry));
      this.#source = outcome.source;
      this.#rejectImpatient(this.#rate.demandedMs(time));
    }
    const cooldownMs = Math.max(
      this.#rate.cooldownMs(time),
      this.#targets.remainingMs(entry.target, time),
    );
    this.#settle(time);
    return cooldownMs;
  }

  #rejectImpatient(cooldownMs: number): void {
    for (const waiter of [...this.#retries, ...this.#fresh]) {
      if (cooldownMs <= waiter.entry.maxWaitMs) continue;
      this.#remove(waiter);
      waiter.reject(new CoolingDown(cooldownMs, this.#source));
    }
  }

  #remove(waiter: Waiter): void {
    this.#retries.delete(waiter);
    this.#fresh.delete(waiter);
    waiter.stopListening();
  }

  /** After a refused probe another call is the next probe: one alone may be refused for a reason of its own. */
  #next(): Waiter | undefined {
    const [first, second] = this.#rate.probeWasRefused
      ? [this.#fresh, this.#retries]
      : [this.#retries, this.#fresh];
    const [next] = first.size > 0 ? first : second;
    return next;
  }

  /** Releases the calls that may go, and sets the timer for the next. */
  #settle(time = now()): void {
    clearTimeout(this.#timer);
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      const waitMs = this.#waitMs(time);
      if (waitMs > 0) {
        const ms = Math.min(Math.ceil(waitMs), longestTimerMs);
        if (waitMs !== Number.POSITIVE_INFINITY) this.#timer = setTimeout(() => this.#settle(), ms);
        return;
      }
      this.#remove(next);
      next.resolve(this.#admit(next.entry, time));
    }
  }
}

const now = (): number => performance.now();
