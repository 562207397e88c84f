import type { Entry, Pass } from '../limiter/limiter.ts';

/** A request that waits to go out. */
export interface Waiter {
  readonly entry: Entry;
  readonly resolve: (pass: Pass | Promise<Pass>) => void;
  readonly reject: (reason: unknown) => void;
}

/** Who waits, in which order: those that were refused go first. */
export class WaitingLine {
  /** Sets, for they keep the order and let anybody leave at once. */
  readonly #refused = new Set<Waiter>();
  readonly #fresh = new Set<Waiter>();

  get size(): number {
    return this.#refused.size + this.#fresh.size;
  }

  /** Waits for a pass, or for the signal. */
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
