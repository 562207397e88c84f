import { backoffMs, jitterMs } from '../retry/backoff.ts';
import { wait } from '../retry/wait.ts';
import {
  baseCooldownMs,
  firstEarlyProbeMs,
  forgetAfterMs,
  maxCooldownMs,
  maxEarlyProbeMs,
} from './adaptive-rate.ts';
import { CoolingDown, type Entry, type PassOutcome } from './limiter.ts';

/** If more targets of one operation than this are limited, it is a limit of the whole instance. */
const maxTargetsOfOperation = 8;

interface Cooldown {
  readonly until: number;
  readonly refusals: number;
  /** When a call may go out before the cooldown ends: a long one may be a mistake, as in `AdaptiveRate`. */
  readonly probeAt: number;
  readonly probes: number;
}

/**
 * Cooldowns of single targets, such as the reads of one group. WhatsApp limits some of them on its own; other
 * calls of the instance need not wait for these.
 */
export class TargetCooldowns {
  readonly #byTarget = new Map<string, Cooldown>();

  /** Milliseconds until the cooldown of a target ends. */
  remainingMs(target: string | undefined, time: number): number {
    const cooldown = target === undefined ? undefined : this.#byTarget.get(target);
    return cooldown === undefined ? 0 : Math.max(0, cooldown.until - time);
  }

  /**
   * Waits until a call for a target may go out.
   *
   * @throws {CoolingDown} if the cooldown is longer than the call waits.
   */
  async untilFree({ target = '', maxWaitMs, signal }: Entry, now: () => number): Promise<void> {
    for (;;) {
      const time = now();
      const cooldown = this.#byTarget.get(target);
      if (cooldown === undefined || time >= cooldown.until) return;
      const { until, probeAt, probes } = cooldown;
      if (time >= probeAt) {
        this.#byTarget.set(target, { ...cooldown, ...nextProbe(time, probes) });
        return;
      }
      if (until - time > maxWaitMs) throw new CoolingDown(until - time, 'whatsapp');
      await wait(Math.ceil(Math.min(until, probeAt) - time), signal);
    }
  }

  /**
   * Takes note of how a call ended.
   *
   * @param random from 0 up to 1, so that many clients do not come back together.
   * @returns whether it is a refusal that concerns its target alone: WhatsApp refused it, recently no other operation,
   *   and only a few other targets of this one.
   */
  left(outcome: PassOutcome, target: string | undefined, time: number, random: number): boolean {
    if (target === undefined) return false;
    if (outcome.kind === 'answered') this.#byTarget.delete(target);
    if (outcome.kind !== 'rate-limited' || outcome.source !== 'whatsapp') return false;
    this.#refused(target, time, outcome.retryAfterMs, random);
    return (
      this.#byTarget.size <= maxTargetsOfOperation &&
      [...this.#byTarget.keys()].every((other) => operationOf(other) === operationOf(target))
    );
  }

  isEmpty(time: number): boolean {
    this.#forget(time);
    return this.#byTarget.size === 0;
  }

  #refused(target: string, time: number, retryAfterMs: number | undefined, random: number): void {
    this.#forget(time);
    const before = this.#byTarget.get(target);
    const refusals = (before?.refusals ?? 0) + 1;
    const ms =
      retryAfterMs === undefined
        ? backoffMs(refusals, baseCooldownMs, maxCooldownMs) * (0.5 + random / 2)
        : retryAfterMs + jitterMs(retryAfterMs) * random;
    // A refused probe leaves the next one where it was planned.
    const probe = before !== undefined && before.probes > 1 ? before : nextProbe(time, 0);
    this.#byTarget.set(target, { ...probe, until: time + ms, refusals });
  }

  #forget(time: number): void {
    for (const [target, { until }] of this.#byTarget)
      if (time - until > forgetAfterMs) this.#byTarget.delete(target);
  }
}

/** A target begins with its operation. */
const operationOf = (target: string): string => target.split(' ', 1)[0] ?? '';

const nextProbe = (time: number, probes: number): Pick<Cooldown, 'probeAt' | 'probes'> => ({
  probeAt: time + backoffMs(probes + 1, firstEarlyProbeMs, maxEarlyProbeMs),
  probes: probes + 1,
});
