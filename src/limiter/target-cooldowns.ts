import { backoffMs, jitterMs } from '../retry/backoff.ts';
import { baseCooldownMs, forgetAfterMs, maxCooldownMs } from './adaptive-rate.ts';

interface Cooldown {
  readonly until: number;
  readonly refusals: number;
}

/**
 * Cooldowns of single targets, such as the reads of one group. WhatsApp limits some of them on its own (fact 8); other
 * calls of the instance need not wait for these.
 */
export class TargetCooldowns {
  readonly #byTarget = new Map<string, Cooldown>();

  /** Milliseconds until the next call for a target may go out. */
  waitMs(target: string | undefined, time: number): number {
    const cooldown = target === undefined ? undefined : this.#byTarget.get(target);
    return cooldown === undefined ? 0 : Math.max(0, cooldown.until - time);
  }

  /**
   * WhatsApp refused a call for a target.
   *
   * @returns whether another target was refused recently: then the limit is one of the whole instance.
   */
  refused(target: string, time: number, retryAfterMs: number | undefined, random: number): boolean {
    this.#forget(time);
    const refusals = (this.#byTarget.get(target)?.refusals ?? 0) + 1;
    const ms =
      retryAfterMs === undefined
        ? backoffMs(refusals, baseCooldownMs, maxCooldownMs) * (0.5 + random / 2)
        : retryAfterMs + jitterMs(retryAfterMs) * random;
    this.#byTarget.set(target, { until: time + ms, refusals });
    return this.#byTarget.size > 1;
  }

  answered(target: string | undefined): void {
    if (target !== undefined) this.#byTarget.delete(target);
  }

  isEmpty(time: number): boolean {
    this.#forget(time);
    return this.#byTarget.size === 0;
  }

  #forget(time: number): void {
    for (const [target, { until }] of this.#byTarget)
      if (time - until > forgetAfterMs) this.#byTarget.delete(target);
  }
}
