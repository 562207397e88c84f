import { backoffMs, jitterMs } from '../retry/backoff.ts';
import { wait } from '../retry/wait.ts';
import { baseCooldownMs, forgetAfterMs, maxCooldownMs } from './adaptive-rate.ts';
import { CoolingDown, type Entry, type PassOutcome } from './limiter.ts';

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
   * Waits until a call for a target may go out.
   *
   * @throws {CoolingDown} if that takes longer than the call waits.
   */
  async untilFree({ target, maxWaitMs, signal }: Entry, now: () => number): Promise<void> {
    for (;;) {
      const waitMs = this.waitMs(target, now());
      if (waitMs > maxWaitMs) throw new CoolingDown(waitMs, 'whatsapp');
      if (waitMs <= 0) return;
      await wait(Math.ceil(waitMs), signal);
    }
  }

  /**
   * Takes note of how a call ended.
   *
   * @param random from 0 up to 1, so that many clients do not come back together.
   * @returns whether it is a refusal that concerns its target alone: WhatsApp refused it, and recently no other target.
   */
  left(outcome: PassOutcome, target: string | undefined, time: number, random: number): boolean {
    if (target === undefined) return false;
    if (outcome.kind === 'answered') this.#byTarget.delete(target);
    if (outcome.kind !== 'refused' || outcome.source !== 'whatsapp') return false;
    this.#refused(target, time, outcome.retryAfterMs, random);
    return this.#byTarget.size === 1;
  }

  isEmpty(time: number): boolean {
    this.#forget(time);
    return this.#byTarget.size === 0;
  }

  #refused(target: string, time: number, retryAfterMs: number | undefined, random: number): void {
    this.#forget(time);
    const refusals = (this.#byTarget.get(target)?.refusals ?? 0) + 1;
    const ms =
      retryAfterMs === undefined
        ? backoffMs(refusals, baseCooldownMs, maxCooldownMs) * (0.5 + random / 2)
        : retryAfterMs + jitterMs(retryAfterMs) * random;
    this.#byTarget.set(target, { until: time + ms, refusals });
  }

  #forget(time: number): void {
    for (const [target, { until }] of this.#byTarget)
      if (time - until > forgetAfterMs) this.#byTarget.delete(target);
  }
}
