import {
  CoolingDown,
  type Entry,
  type Limiter,
  type Pass,
  type PassOutcome,
} from '../limiter/limiter.ts';
import type { SharedRate, Turn } from './shared-rate.ts';
import { WaitingLine } from './waiting-line.ts';

/** So many at most are let out by one question. */
const mostAtOnce = 64;
/** Where it depends on a request of another process, it is asked again after so many ms, and a part of it by chance. */
const askAgainMs = 60;

/**
 * The limiter of one instance for all processes that share a Redis. Who waits is this process's affair, when the
 * next may go is all of theirs. Where Redis cannot be reached, the local limiter decides.
 */
export class SharedLimiter implements Limiter {
  readonly #rate: SharedRate;
  readonly #local: () => Limiter;
  readonly #onRest: () => void;
  readonly #line = new WaitingLine();
  #isAsking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onRest called when nothing is under way and nothing waits. */
  constructor(rate: SharedRate, local: () => Limiter, onRest: () => void) {
    this.#rate = rate;
    this.#local = local;
    this.#onRest = onRest;
  }

  enter(entry: Entry): Promise<Pass> {
    // A listener that is added now would never be called.
    entry.signal?.throwIfAborted();
    const pass = this.#line.join(entry);
    void this.#ask();
    return pass;
  }

  /** One question at a time: whoever comes while it is under way is part of the next. */
  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    clearTimeout(this.#timer);
    // Calls that are made in the same turn ask together.
    await Promise.resolve();
    let waitMs: number | undefined = 0;
    while (this.#line.size > 0 && waitMs === 0) {
      const turn = await this.#rate.enter(Math.min(this.#line.size, mostAtOnce));
      if (turn) {
        this.#letOut(turn);
        waitMs = turn.waitMs;
      } else this.#handOver();
    }
    this.#isAsking = false;
    if (this.#line.size > 0)
      this.#timer = setTimeout(
        () => void this.#ask(),
        waitMs ?? askAgainMs * (0.75 + Math.random() / 2),
      );
    else this.#rest();
  }

  #letOut({ granted, demandedMs, source, epoch }: Turn): void {
    for (const name of granted) {
      const next = this.#line.next();
      // It went away while Redis was asked.
      if (next === undefined) void this.#rate.leave(name, epoch, { kind: 'unused' }, false);
      else next.resolve({ leave: (outcome) => this.#leave(name, epoch, outcome) });
    }
    for (const waiter of demandedMs > 0 ? this.#line.all() : [])
      if (demandedMs > waiter.entry.maxWaitMs) waiter.reject(new CoolingDown(demandedMs, source));
  }

  #handOver(): void {
    const local = this.#local();
    for (const waiter of this.#line.all())
      waiter.resolve(new Promise((resolve) => resolve(local.enter(waiter.entry))));
  }

  #leave(name: string, epoch: number, outcome: PassOutcome): number | Promise<number> {
    const left = this.#rate.leave(name, epoch, outcome, this.#line.size > 0);
    // On the same connection the question comes after the answer.
    if (this.#line.size > 0) void this.#ask();
    else this.#rest();
    // Nobody has to wait for it to be known that all is well.
    if (outcome.kind !== 'refused') return 0;
    return left.then((cooldownMs) => cooldownMs ?? outcome.retryAfterMs ?? 0);
  }

  #rest(): void {
    if (this.#line.size === 0 && this.#rate.underWay === 0 && !this.#isAsking) this.#onRest();
  }
}
