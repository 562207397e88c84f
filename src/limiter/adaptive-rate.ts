import { backoffMs, jitterMs } from '../retry/backoff.ts';

/** How many requests may be under way at once before anything is known. This window grows while others wait. */
export const firstWindow = 32;
/** From here on the window counts as open. */
export const openWindow = 1024;
/** The rate of a burst is measured over at most so many ms. */
export const longestBurstMs = 5000;
/** The upper bound of the first cooldown in ms if the response names none; it doubles while refusals go on. */
export const baseCooldownMs = 500;
export const maxCooldownMs = 60_000;
/** A longer cooldown may be a server's mistake, so probes test it: first after this many ms, then ever less often. */
export const firstEarlyProbeMs = 60_000;
export const maxEarlyProbeMs = 3_600_000;
/** A rate limit multiplies the rate by this. */
export const slowDown = 0.93;
/** With fewer responses since the last cooldown, the rate is halved instead. */
export const steadyRequests = 3;
/** The lowest rate, in requests per second: one a minute. */
export const slowest = 1 / 60;
/** Fewer responses than this before a refusal say nothing about the rate. */
export const measurable = 8;
/** The rate is then a guess: it starts at so many requests per second, and grows by this factor with each response. */
export const guessedPerSecond = 1;
export const guessedGrowth = 1.3;
/** Each response adds this, times the square of the seconds since the cooldown, to the requests per second. */
export const growth = 0.002;
const noBurst: { readonly answered: number; readonly ms: number } = { answered: 0, ms: 0 };
/** What was learnt is forgotten so many ms after the last refusal, once nothing is under way. */
export const forgetAfterMs = 60_000;

/**
 * What is known about the rate at which a gateway accepts the requests of an instance. Times are in ms of one clock,
 * which the caller reads: nothing in here waits or reads a clock. `redis/rate-script.ts` says the same in Lua, for many
 * processes: change both together.
 *
 * As long as nothing was refused, requests go out as they come, in a window that grows while others wait. A refusal
 * closes it: nothing goes out until the cooldown ends. Then one request goes out as a probe, and once that succeeded
 * the others follow at a rate: first that at which the gateway accepted the burst, then slowly more, the longer nothing
 * is refused. A refusal of a request from before a cooldown belongs to the same cooldown.
 */
export class AdaptiveRate {
  #window = firstWindow;
  #perSecond: number | undefined;
  #cooldownEndsAt = Number.NEGATIVE_INFINITY;
  /** The same without the jitter that is added to a `Retry-After`: this decides whether a caller waits. */
  #demandedUntil = Number.NEGATIVE_INFINITY;
  /** When a probe may go out before a long cooldown ends, and how many did. */
  #earlyProbeAt = Number.POSITIVE_INFINITY;
  #earlyProbes = 0;
  #probing = false;
  /** Whether the rate is a guess, because too few responses came before the refusal. */
  #isGuess = false;
  /** Counts the cooldowns: a request belongs to the one after which it went out. */
  #epoch = 0;
  #refusalsInARow = 0;
  #lastRefusalAt = Number.NEGATIVE_INFINITY;
  #measuredSince: number;
  #answered = 0;
  /** The requests before the first refusal: how many were accepted, and from their start to the cooldown's end. */
  #burst = noBurst;
  #nextAt = Number.NEGATIVE_INFINITY;

  constructor(time: number) {
    this.#measuredSince = time;
  }

  /** Whether the rate or the window has changed since the start. */
  get hasLearnt(): boolean {
    return this.#perSecond !== undefined || this.#window !== firstWindow;
  }

  /** Makes it like a new one, in an epoch of its own. */
  forget(time: number): void {
    this.#window = firstWindow;
    this.#perSecond = undefined;
    this.#cooldownEndsAt = this.#demandedUntil = this.#nextAt = Number.NEGATIVE_INFINITY;
    this.#lastRefusalAt = Number.NEGATIVE_INFINITY;
    this.#earlyProbeAt = Number.POSITIVE_INFINITY;
    this.#earlyProbes = 0;
    this.#probing = this.#isGuess = false;
    // Not 0: a late response to a request of the first epoch must not count as one of the new epoch.
    this.#epoch += 1;
    this.#refusalsInARow = 0;
    this.#burst = noBurst;
    this.#measureFrom(time);
  }

  cooldownMs(time: number): number {
    return Math.max(0, this.#cooldownEndsAt - time);
  }

  /** Whether the last probe was refused, and another is due. */
  get probeWasRefused(): boolean {
    return this.#probing && this.#refusalsInARow > 1;
  }

  /** The cooldown without the jitter that is added to a `Retry-After`. */
  demandedMs(time: number): number {
    return Math.max(0, this.#demandedUntil - time);
  }

  /** Milliseconds until the next request may go out; infinite if that depends on one that is under way. */
  waitMs(time: number, underWay: number): number {
    if (time < this.#cooldownEndsAt) {
      const endsAt = Math.min(this.#cooldownEndsAt, this.#earlyProbeAt);
      if (time < endsAt) return endsAt - time;
      return underWay > 0 ? Number.POSITIVE_INFINITY : 0;
    }
    if (underWay >= (this.#probing ? 1 : this.#window)) return Number.POSITIVE_INFINITY;
    return this.#perSecond === undefined || this.#probing ? 0 : Math.max(0, this.#nextAt - time);
  }

  /** A request goes out. @returns its epoch, to be passed back with how it ended. */
  sent(time: number): number {
    if (time < this.#cooldownEndsAt) this.#planEarlyProbe(time);
    if (this.#perSecond === undefined) {
      if (time - this.#measuredSince > longestBurstMs) this.#measureFrom(time);
    } else {
      // Catch up after a late timer (up to 50 ms), but not after an idle period.
      this.#nextAt = Math.max(this.#nextAt, time - 50) + 1000 / this.#perSecond;
    }
    return this.#epoch;
  }

  /** @param waiting whether others wait for the window: it opens only as far as it is used. */
  answered(time: number, epoch: number, waiting: boolean): void {
    if (epoch !== this.#epoch) {
      this.#answeredLate(epoch);
      return;
    }
    if (time < this.#cooldownEndsAt) {
      // An early probe succeeded: the cooldown was a mistake.
      this.forget(time);
      return;
    }
    this.#answered += 1;
    this.#probing = false;
    this.#refusalsInARow = 0;
    if (waiting)
      this.#window = this.#window >= openWindow ? Number.POSITIVE_INFINITY : this.#window + 1;
    if (this.#perSecond === undefined) return;
    if (this.#isGuess) this.#perSecond *= guessedGrowth;
    else this.#perSecond += growth * ((time - this.#cooldownEndsAt) / 1000) ** 2;
  }

  /** A request got no response. A silent gateway has refused nothing, so more may be under way at once. */
  unanswered(epoch: number): void {
    if (epoch === this.#epoch && this.#perSecond === undefined && this.#window < openWindow)
      this.#window = Math.min(this.#window * 2, openWindow);
  }

  /**
   * @param random from 0 up to 1, so that many clients do not come back together.
   * @param lowersRate false for a call that is always refused: it says nothing about the rate of others.
   */
  refused(
    time: number,
    epoch: number,
    retryAfterMs: number | undefined,
    random: number,
    lowersRate = true,
  ): void {
    const isNew = epoch === this.#epoch;
    if (isNew) this.#refusalsInARow += 1;
    const demandedMs = Math.max(retryAfterMs ?? 0, this.#leastMs(retryAfterMs, random));
    const cooldownMs =
      demandedMs + (retryAfterMs === undefined ? 0 : jitterMs(demandedMs) * random);
    if (isNew) this.#slowDown(time, cooldownMs, lowersRate);
    // A refused early probe brings a newer wait, which replaces the doubtful one.
    if (isNew) this.#demandedUntil = this.#cooldownEndsAt = time;
    this.#demandedUntil = Math.max(this.#demandedUntil, time + demandedMs);
    this.#cooldownEndsAt = Math.max(this.#cooldownEndsAt, time + cooldownMs);
    this.#nextAt = this.#cooldownEndsAt;
    if (this.#cooldownEndsAt - time <= maxCooldownMs + jitterMs(maxCooldownMs)) {
      this.#earlyProbeAt = Number.POSITIVE_INFINITY;
      this.#earlyProbes = 0;
    } else if (this.#earlyProbeAt === Number.POSITIVE_INFINITY) this.#planEarlyProbe(time);
  }

  /** Whether nothing is worth remembering once nothing is under way. */
  isForgettable(time: number): boolean {
    return (
      this.#perSecond === undefined ||
      (time >= this.#cooldownEndsAt && time - this.#lastRefusalAt > forgetAfterMs)
    );
  }

  #planEarlyProbe(time: number): void {
    this.#earlyProbes += 1;
    this.#earlyProbeAt = time + backoffMs(this.#earlyProbes, firstEarlyProbeMs, maxEarlyProbeMs);
  }

  #slowDown(time: number, cooldownMs: number, lowersRate: boolean): void {
    if (this.#perSecond === undefined) {
      // The burst used up what the gateway accepts until the end of the cooldown.
      this.#burst = { answered: this.#answered, ms: time - this.#measuredSince + cooldownMs };
      this.#isGuess = this.#answered < measurable;
      const measured = (this.#answered * 1000) / this.#burst.ms;
      this.#perSecond = this.#isGuess ? Math.max(guessedPerSecond, measured) : measured;
    } else if (lowersRate) {
      this.#isGuess = false;
      this.#perSecond = Math.max(
        slowest,
        this.#lowered(this.#perSecond, time - this.#cooldownEndsAt),
      );
      this.#burst = noBurst;
    }
    this.#epoch += 1;
    this.#lastRefusalAt = time;
    this.#probing = true;
    this.#window = firstWindow;
    this.#measureFrom(time);
  }

  #lowered(perSecond: number, sentForMs: number): number {
    // The probe was refused: the cooldown was too short, which says nothing about the rate.
    if (this.#answered === 0) return perSecond;
    if (this.#answered < steadyRequests) return perSecond / 2;
    return slowDown * Math.min(perSecond, (this.#answered * 1000) / sentForMs);
  }

  /** More of the burst was accepted than was known at the first refusal. */
  #answeredLate(epoch: number): void {
    if (epoch !== this.#epoch - 1 || this.#burst.ms === 0) return;
    this.#burst = { ...this.#burst, answered: this.#burst.answered + 1 };
    if (this.#burst.answered >= measurable) this.#isGuess = false;
    this.#perSecond = Math.max(
      this.#perSecond ?? 0,
      (this.#burst.answered * 1000) / this.#burst.ms,
    );
  }

  #measureFrom(time: number): void {
    this.#measuredSince = time;
    this.#answered = 0;
  }

  /**
   * The shortest cooldown, whatever the response demands: if a probe was refused, the last one was too short, and dates
   * in whole seconds have often just passed.
   */
  #leastMs(retryAfterMs: number | undefined, random: number): number {
    if (retryAfterMs !== undefined && this.#refusalsInARow < 2) return 0;
    const attempt = Math.max(1, this.#refusalsInARow);
    return backoffMs(attempt, baseCooldownMs, maxCooldownMs) * (0.5 + random / 2);
  }
}
