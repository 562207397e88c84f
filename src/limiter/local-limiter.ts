import type { RateLimitSource } from '../errors/api-error.ts';
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
import { TargetCooldowns } from './whatsapp-target-cooldowns.ts';
import { TokenBucket, type Pace } from './token-bucket.ts';
import { WaitingLine } from './waiting-line.ts';

/** Limits that apply before the gateway asks for any. */
export interface LimiterOptions {
  /**
   * The pace of an instance: how many requests it sends per second, and how many at once after a pause. Calls beyond
   * that wait for their turn, which counts for their `deadline`. Default: no limit until the gateway asks for one.
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

/** The limiter of one instance in one process: who waits, in which order, and until when. */
export class LocalLimiter implements Limiter {
  readonly #maxConcurrency: number;
  readonly #bucket: TokenBucket | undefined;
  readonly #line = new WaitingLine<LocalPass>();
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
    if (this.#targets.remainingMs(entry.target, now()) > 0)
      await this.#targets.untilFree(entry, now);
    entry.signal?.throwIfAborted();
    const time = now();
    if (this.#rate.hasLearnt && this.#isIdle(time)) this.#rate.forget(time);
    const waitMs = this.#waitMs(time);
    const cooldownMs = this.#rate.demandedMs(time);
    // During a long cooldown a probe goes out now and then: it may be this call.
    if (cooldownMs > entry.maxWaitMs && waitMs > 0) throw new CoolingDown(cooldownMs, this.#source);
    if (this.#line.size === 0 && waitMs === 0) return this.#admit(entry, time);
    const pass = this.#line.join(entry);
    this.#settle();
    try {
      return await pass;
    } catch (error) {
      // The timer may have been for this call.
      this.#settle();
      throw error;
    }
  }

  /** Whether the limiter might as well be a new one. */
  isAtRest(): boolean {
    const time = now();
    return this.#isIdle(time) && this.#targets.isEmpty(time);
  }

  #isIdle(time: number): boolean {
    return (
      this.#underWay === 0 &&
      this.#line.size === 0 &&
      this.#rate.isForgettable(time) &&
      (this.#bucket?.isFull(time) ?? true)
    );
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
      this.#rate.answered(time, epoch, this.#line.size > 0);
    else {
      this.#rate.refused(time, epoch, outcome.retryAfterMs, Math.random(), !isSuspect(entry));
      this.#source = outcome.source;
      this.#line.rejectImpatient(this.#rate.demandedMs(time), this.#source);
    }
    const cooldownMs = Math.max(
      this.#rate.cooldownMs(time),
      this.#targets.remainingMs(entry.target, time),
    );
    this.#settle(time);
    return cooldownMs;
  }

  /** Releases the calls that may go, and sets the timer for the next. */
  #settle(time = now()): void {
    clearTimeout(this.#timer);
    for (;;) {
      const next = this.#line.next(this.#rate.probeWasRefused);
      if (next === undefined) return;
      const waitMs = this.#waitMs(time);
      if (waitMs > 0) {
        const ms = Math.min(Math.ceil(waitMs), longestTimerMs);
        if (waitMs !== Number.POSITIVE_INFINITY) this.#timer = setTimeout(() => this.#settle(), ms);
        return;
      }
      next.resolve(this.#admit(next.entry, time));
    }
  }
}

const now = (): number => performance.now();
