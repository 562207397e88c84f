import { isSuspect, type Entry, type Pass } from '../limiter/limiter.ts';

/** A request that waits to go out. */
export interface Waiter {
  readonly entry: Entry;
  readonly resolve: (pass: Pass | Promise<Pass>) => void;
  readonly reject: (reason: unknown) => void;
}

/** The requests that wait, in their order. Those that were sent before go first. */
export class WaitingLine {
  /** Sets keep the order, and let any member leave in constant time. */
  readonly #retries = new Set<Waiter>();
  readonly #fresh = new Set<Waiter>();

  get size(): number {
    return this.#retries.size + this.#fresh.size;
  }

  /** Resolves with a pass, or rejects with the reason of the signal. */
  join(entry: Entry): Promise<Pass> {
    return new Promise((resolve, reject) => {
      const line = entry.isRetry && !isSuspect(entry) ? this.#retries : this.#fresh;
      const leave = (): void => {
        line.delete(waiter);
        entry.signal?.removeEventListener('abort', onAbort);
      };
      const waiter: Waiter = {
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

  /** @param probeWasRefused then another call is the next probe: one alone may be refused for a reason of its own. */
  next(probeWasRefused: boolean): Waiter | undefined {
    const [first, second] = probeWasRefused
      ? [this.#fresh, this.#retries]
      : [this.#retries, this.#fresh];
    const [next] = first.size > 0 ? first : second;
    return next;
  }

  all(): Waiter[] {
    return [...this.#retries, ...this.#fresh];
  }
}
