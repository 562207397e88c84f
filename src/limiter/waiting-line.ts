import type { RateLimitSource } from '../errors/api-error.ts';
import { CoolingDown, isSuspect, type Entry, type Pass } from './limiter.ts';

/** A request that waits to go out. */
interface Waiter<P extends Pass> {
  readonly entry: Entry;
  readonly resolve: (pass: P | Promise<P>) => void;
  readonly reject: (reason: unknown) => void;
}

/** The requests that wait, in their order. Those that were sent before go first. */
export class WaitingLine<P extends Pass = Pass> {
  /** Sets keep the order, and let any member leave in constant time. */
  readonly #retries = new Set<Waiter<P>>();
  readonly #fresh = new Set<Waiter<P>>();

  get size(): number {
    return this.#retries.size + this.#fresh.size;
  }

  /** Resolves with a pass, or rejects with the reason of the signal. */
  join(entry: Entry): Promise<P> {
    return new Promise((resolve, reject) => {
      const line = entry.isRetry && !isSuspect(entry) ? this.#retries : this.#fresh;
      const leave = (): void => {
        line.delete(waiter);
        entry.signal?.removeEventListener('abort', onAbort);
      };
      const waiter: Waiter<P> = {
        entry,
        resolve: (pass) => {
          leave();
          resolve(pass);
        },
        reject: (reason) => {
          leave();
          reject(reason);
        },
      };
      const onAbort = (): void => waiter.reject(entry.signal?.reason);
      entry.signal?.addEventListener('abort', onAbort, { once: true });
      line.add(waiter);
    });
  }

  /**
   * The first request, which stays in line until it is resolved.
   *
   * @param probeWasRefused prefers a call not sent yet: the last probe may have been refused for its own reason.
   */
  next(probeWasRefused: boolean): Waiter<P> | undefined {
    const [first, second] = probeWasRefused
      ? [this.#fresh, this.#retries]
      : [this.#retries, this.#fresh];
    const [next] = first.size > 0 ? first : second;
    return next;
  }

  all(): Waiter<P>[] {
    return [...this.#retries, ...this.#fresh];
  }

  /** Rejects the requests whose `maxWaitMs` is shorter than the cooldown. */
  rejectImpatient(cooldownMs: number, source: RateLimitSource): void {
    for (const { entry, reject } of this.all())
      if (cooldownMs > entry.maxWaitMs) reject(new CoolingDown(cooldownMs, source));
  }
}
