import type { AttemptWork } from '../telemetry/call-channels.ts';

interface Cooldown {
  readonly startedAt: number;
  readonly until: number;
}

/**
 * The cooldowns of all instances. Requests that were under way when a cooldown began are refused as well, and belong
 * to it. The ids of instances tell them apart, and stay in here.
 */
export class Cooldowns {
  readonly #startedAt = new WeakMap<AttemptWork, number>();
  readonly #byInstance = new Map<string, Cooldown>();

  started(work: AttemptWork): void {
    this.#startedAt.set(work, performance.now());
  }

  /** @returns the length of a cooldown that begins with this response, in ms. */
  ended(work: AttemptWork): number | undefined {
    const { call, instanceId = '', status, cooldownMs } = work;
    const instance = `${call.serverAddress}:${call.serverPort} ${instanceId}`;
    const known = this.#byInstance.get(instance);
    const isNew = known === undefined || (this.#startedAt.get(work) ?? -Infinity) > known.startedAt;
    if (cooldownMs === undefined) {
      // The gateway accepts requests again, perhaps sooner than it said.
      if (isNew && status !== undefined) this.#byInstance.delete(instance);
      return undefined;
    }
    const now = performance.now();
    const until = now + cooldownMs;
    if (isNew) this.#byInstance.set(instance, { startedAt: now, until });
    else this.#byInstance.set(instance, { ...known, until: Math.max(known.until, until) });
    return isNew ? cooldownMs : undefined;
  }

  /** How many instances are cooling down now. */
  get running(): number {
    const now = performance.now();
    for (const [instance, { until }] of this.#byInstance)
      if (until <= now) this.#byInstance.delete(instance);
    return this.#byInstance.size;
  }
}
