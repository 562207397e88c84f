import type { Entry, Pass } from '../limiter/limiter.ts';

/** A request that waits to go out. */
export interface Waiter {
  readonly entry: Entry;
  readonly resolve: (pass: Pass | Promise<Pass>) => void;
  readonly reject: (reason: unknown) => void;
}

/** The requests that wait, in their order. Those that were refused before go first. */
export class WaitingLine {
  /** Sets keep the order, and let any member leave in constant time. */
  readonly #refused = new Set<Waiter>();
  readonly #fresh = new Set<Waiter>();

  get size(): number {
    return this.#refused.size + this.#fresh.size;
  }

  /** Resolves with a pass, or rejects with the reason of the signal. */
  join(entry: Entry): Promise<Pass> {
    return new Promise((resolve, reject) => {
      const line = entry.again ? this.#refused : this.#fresh;
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

  next(): Waiter | undefined {
    const [first] = this.#refused.size > 0 ? this.#refused : this.#fresh;
    return first;
  }

  all(): Waiter[] {
    return [...this.#refused, ...this.#fresh];
  }
}
