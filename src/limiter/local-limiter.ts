import type { RateLimitSource } from '../errors/api-error.ts';
import { AdaptiveRate } from './adaptive-rate.ts';
import { CoolingDown, type Entry, type Limiter, type Pass, type PassOutcome } from './limiter.ts';
import { TokenBucket, type Pace } from './token-bucket.ts';

/** Limits that are kept from the start, before the gateway asks for any. */
export interface LimiterOptions {
  readonly pace?: Pace | undefined;
  /** At most so many requests under way at once. */
  readonly maxConcurrency?: number | undefined;
}

/** What is known in this process is known at once. */
export interface LocalPass extends Pass {
  leave(outcome: PassOutcome): number;
}

/** A request that waits to go out. */
interface Waiter {
  readonly entry: Entry;
  readonly resolve: (pass: LocalPass) => void;
  readonly reject: (reason: unknown) => void;
  readonly onAbort: () => void;
}

/** The limiter of one instance within one process: who waits, in which order, and until when. */
export class LocalLimiter implements Limiter {
  readonly #maxConcurrency: number;
  readonly #bucket: TokenBucket | undefined;
  readonly #onRest: () => void;
  /** Sets, for they keep the order and let anybody leave at once. Those that were refused go first. */
  readonly #refused = new Set<Waiter>();
  readonly #fresh = new Set<Waiter>();
  readonly #rate = new AdaptiveRate(now());
  /** Who asked for the present cooldown. */
  #source: RateLimitSource = 'gateway';
  #underWay = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onRest called when nothing is under way, nothing waits, and nothing is worth remembering. */
  constructor({ pace, maxConcurrency }: LimiterOptions = {}, onRest: () => void = () => undefined) {
    this.#maxConcurrency = maxConcurrency ?? Number.POSITIVE_INFINITY;
    this.#bucket = pace && new TokenBucket(pace, now());
    this.#onRest = onRest;
  }

  enter(entry: Entry): LocalPass | Promise<LocalPass> {
    // A listener that is added now would never be called.
    entry.signal?.throwIfAborted();
    const time = now();
    if (this.isAtRest(time)) this.#rate.forget(time);
    const cooldownMs = this.#rate.demandedMs(time);
    if (cooldownMs > entry.maxWaitMs) throw new CoolingDown(cooldownMs, this.#source);
    if (this.#refused.size + this.#fresh.size === 0 && this.#waitMs(time) === 0)
      return this.#letOut(time);
    return this.#wait(entry);
  }

  /** By itself, for V8 makes room for what functions catch wherever they are written, and few calls wait. */
  #wait(entry: Entry): Promise<LocalPass> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        entry,
        resolve,
        reject,
        onAbort: () => {
          this.#remove(waiter);
          reject(entry.signal?.reason);
          this.#settle();
        },
      };
      entry.signal?.addEventListener('abort', waiter.onAbort, { once: true });
      (entry.again ? this.#refused : this.#fresh).add(waiter);
      this.#settle();
    });
  }

  /** Whether the limiter might as well be a new one. */
  isAtRest(time: number = now()): boolean {
    return (
      this.#underWay === 0 &&
      this.#refused.size + this.#fresh.size === 0 &&
      this.#rate.isForgettable(time) &&
      (this.#bucket?.isFull(time) ?? true)
    );
  }

  #waitMs(time: number): number {
    if (this.#underWay >= this.#maxConcurrency) return Number.POSITIVE_INFINITY;
    return Math.max(this.#rate.waitMs(time, this.#underWay), this.#bucket?.waitMs(time) ?? 0);
  }

  #letOut(time: number): LocalPass {
    this.#underWay += 1;
    this.#bucket?.take();
    return new IssuedPass(this, this.#rate.sent(time));
  }

  /** For the pass that is given back. @param epoch what was current when it was issued. */
  left(outcome: PassOutcome, epoch: number): number {
    const time = now();
    this.#underWay -= 1;
    if (outcome.kind === 'answered') {
      this.#rate.answered(time, epoch, this.#refused.size + this.#fresh.size > 0);
    } else if (outcome.kind === 'refused') {
      this.#rate.refused(time, epoch, outcome.retryAfterMs, Math.random());
      this.#source = outcome.source;
      this.#rejectImpatient(this.#rate.demandedMs(time));
    } else {
      this.#rate.unanswered(epoch);
    }
    const cooldownMs = this.#rate.cooldownMs(time);
    this.#settle(time);
    return cooldownMs;
  }

  #rejectImpatient(cooldownMs: number): void {
    for (const waiter of [...this.#refused, ...this.#fresh]) {
      if (cooldownMs <= waiter.entry.maxWaitMs) continue;
      this.#remove(waiter);
      waiter.reject(new CoolingDown(cooldownMs, this.#source));
    }
  }

  #remove(waiter: Waiter): void {
    this.#refused.delete(waiter);
    this.#fresh.delete(waiter);
    waiter.entry.signal?.removeEventListener('abort', waiter.onAbort);
  }

  /** Lets out whoever may go, and sets the timer for the next. */
  #settle(time = now()): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#refused.size + this.#fresh.size > 0) {
      const [next] = this.#refused.size > 0 ? this.#refused : this.#fresh;
      if (next === undefined) break;
      const waitMs = this.#waitMs(time);
      if (waitMs > 0) {
        if (Number.isFinite(waitMs)) this.#settleAfter(waitMs);
        return;
      }
      this.#remove(next);
      next.resolve(this.#letOut(time));
    }
    if (this.isAtRest(time)) this.#onRest();
  }

  #settleAfter(ms: number): void {
    this.#timer = setTimeout(() => this.#settle(), Math.ceil(ms));
  }
}

/** A class, for a function of each pass takes longer to make than all else here. */
class IssuedPass implements LocalPass {
  readonly #limiter: LocalLimiter;
  readonly #epoch: number;

  constructor(limiter: LocalLimiter, epoch: number) {
    this.#limiter = limiter;
    this.#epoch = epoch;
  }

  leave(outcome: PassOutcome): number {
    return this.#limiter.left(outcome, this.#epoch);
  }
}

const now = (): number => performance.now();
