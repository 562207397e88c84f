import { backoffMs, jitterMs } from '../retry/backoff.ts';

/** So many requests may be under way at once before anything is known; the window opens with every answer. */
export const firstWindow = 32;
/** From here on it counts as open. */
export const openWindow = 1024;
/** The rate of a burst is measured over so many ms at most; what was before says nothing of it. */
export const longestBurstMs = 5000;
/** The bound of the first cooldown in ms where the answer demands none; it doubles while refusals go on. */
export const baseCooldownMs = 500;
export const maxCooldownMs = 60_000;
/** After a refusal, a rate that held for so many requests is lowered to this part of it; one that did not is halved. */
export const steadyRequests = 3;
export const slowDown = 0.93;
/** Whatever is refused, a request a minute is tried. */
export const slowest = 1 / 60;
/** Fewer answers than this before a refusal say nothing of the rate. */
export const measurable = 8;
/** Then it starts at so many requests a second, and grows by so much with each answer until the next refusal. */
export const guessedPerSecond = 1;
export const guessedGrowth = 1.3;
/** By how much the rate grows with an answer, in requests a second for the square of the seconds since the cooldown. */
export const growth = 0.002;
const noBurst: { readonly answered: number; readonly ms: number } = { answered: 0, ms: 0 };
/** What was learnt is forgotten so many ms after the last refusal, once nothing is under way. */
export const forgetAfterMs = 60_000;

/**
 * What is known of the rate at which a gateway takes the requests of an instance. Times are in ms of one clock,
 * which the caller reads: nothing in here waits, or knows what time it is.
 *
 * As long as nothing was refused, requests go out as they come, in a window that opens with every answer. A
 * refusal closes it: nothing goes out until the cooldown ends. Then one request goes out as a probe, and once
 * that is answered the others follow at a rate: at first that at which the gateway took the burst, then slowly
 * more, the longer nothing is refused. A refusal of a request from before a cooldown is part of the same one.
 */
export class AdaptiveRate {
  #window = firstWindow;
  #perSecond: number | undefined;
  #cooldownEndsAt = Number.NEGATIVE_INFINITY;
  /** The same without what was added by chance: it is this that a caller waits for, or does not. */
  #demandedUntil = Number.NEGATIVE_INFINITY;
  #probing = false;
  /** Whether the rate is a guess, since too little was answered before the refusal. */
  #isGuess = false;
  /** Counts the cooldowns: a request belongs to the one after which it went out. */
  #epoch = 0;
  #refusalsInARow = 0;
  #lastRefusalAt = Number.NEGATIVE_INFINITY;
  #measuredSince: number;
  #answered = 0;
  /** The burst that met the limit: what was taken of it, and the time that this has to last for. */
  #burst = noBurst;
  #nextAt = Number.NEGATIVE_INFINITY;

  constructor(time: number) {
    this.#measuredSince = time;
  }

  /** As if it were new: a call on its own costs less so than with a new one. */
  forget(time: number): void {
    this.#window = firstWindow;
    this.#perSecond = undefined;
    this.#cooldownEndsAt = this.#demandedUntil = this.#nextAt = Number.NEGATIVE_INFINITY;
    this.#lastRefusalAt = Number.NEGATIVE_INFINITY;
    this.#probing = this.#isGuess = false;
    this.#epoch = this.#refusalsInARow = 0;
    this.#burst = noBurst;
    this.#measureFrom(time);
  }

  cooldownMs(time: number): number {
    return Math.max(0, this.#cooldownEndsAt - time);
  }

  /** The cooldown that has to be, without what is added so that not all come back together. */
  demandedMs(time: number): number {
    return Math.max(0, this.#demandedUntil - time);
  }

  /** Milliseconds until the next request may go out; infinite where that depends on one that is under way. */
  waitMs(time: number, underWay: number): number {
    if (time < this.#cooldownEndsAt) return this.#cooldownEndsAt - time;
    if (underWay >= (this.#probing ? 1 : this.#window)) return Number.POSITIVE_INFINITY;
    return this.#perSecond === undefined || this.#probing ? 0 : Math.max(0, this.#nextAt - time);
  }

  /** A request goes out. @returns its epoch, to be given back with how it ended. */
  sent(time: number): number {
    if (this.#perSecond === undefined) {
      if (time - this.#measuredSince > longestBurstMs) this.#measureFrom(time);
    } else {
      // A timer that came late makes up for it, but not for a time in which nobody wanted anything.
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
    this.#answered += 1;
    this.#probing = false;
    this.#refusalsInARow = 0;
    if (waiting)
      this.#window = this.#window >= openWindow ? Number.POSITIVE_INFINITY : this.#window + 1;
    if (this.#perSecond === undefined) return;
    if (this.#isGuess) this.#perSecond *= guessedGrowth;
    else this.#perSecond += growth * ((time - this.#cooldownEndsAt) / 1000) ** 2;
  }

  /** A request got no answer: a gateway that is silent has asked for nothing, so more may be tried at once. */
  unanswered(epoch: number): void {
    if (epoch === this.#epoch && this.#perSecond === undefined) this.#window *= 2;
  }

  /** @param random from 0 up to 1, so that many clients do not come back together. */
  refused(time: number, epoch: number, retryAfterMs: number | undefined, random: number): void {
    const isNew = epoch === this.#epoch;
    if (isNew) this.#refusalsInARow += 1;
    const demandedMs = Math.max(retryAfterMs ?? 0, this.#leastMs(retryAfterMs, random));
    const cooldownMs =
      demandedMs + (retryAfterMs === undefined ? 0 : jitterMs(demandedMs) * random);
    if (isNew) this.#slowDown(time, cooldownMs);
    this.#demandedUntil = Math.max(this.#demandedUntil, time + demandedMs);
    this.#cooldownEndsAt = Math.max(this.#cooldownEndsAt, time + cooldownMs);
    this.#nextAt = this.#cooldownEndsAt;
  }

  /** Whether nothing is known that would be worth keeping while nothing is under way. */
  isForgettable(time: number): boolean {
    return (
      this.#perSecond === undefined ||
      (time >= this.#cooldownEndsAt && time - this.#lastRefusalAt > forgetAfterMs)
    );
  }

  #slowDown(time: number, cooldownMs: number): void {
    if (this.#perSecond === undefined) {
      // The burst used up what there is for all of the time until the gateway takes more.
      this.#burst = { answered: this.#answered, ms: time - this.#measuredSince + cooldownMs };
      this.#isGuess = this.#answered < measurable;
      const measured = (this.#answered * 1000) / this.#burst.ms;
      this.#perSecond = this.#isGuess ? Math.max(guessedPerSecond, measured) : measured;
    } else {
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
    // The probe was refused: the cooldown was too short, which says nothing of the rate.
    if (this.#answered === 0) return perSecond;
    if (this.#answered < steadyRequests) return perSecond / 2;
    return slowDown * Math.min(perSecond, (this.#answered * 1000) / sentForMs);
  }

  /** More of the burst was taken than it seemed when the first of it was refused. */
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
   * The least that a cooldown lasts, whatever is demanded: where a probe was refused, the last one was too short,
   * and dates in whole seconds are often just past.
   */
  #leastMs(retryAfterMs: number | undefined, random: number): number {
    if (retryAfterMs !== undefined && this.#refusalsInARow < 2) return 0;
    const attempt = Math.max(1, this.#refusalsInARow);
    return backoffMs(attempt, baseCooldownMs, maxCooldownMs) * (0.5 + random / 2);
  }
}
