import {
  CoolingDown,
  type Entry,
  type Limiter,
  type Pass,
  type PassOutcome,
} from '../limiter/limiter.ts';
import type { SharedRate, Turn } from './shared-rate.ts';
import { WaitingLine } from './waiting-line.ts';

/** How many requests one question lets out at most. */
const mostAtOnce = 64;
/** When to ask again where the next turn depends on another process, in ms; a part of it is random. */
const askAgainMs = 60;

/**
 * The limiter of one instance for all processes that share a Redis. Each process keeps its own line of waiting calls;
 * Redis decides when the next request may go. Where Redis cannot be reached, the local limiter decides.
 */
export class SharedLimiter implements Limiter {
  readonly #rate: SharedRate;
  readonly #local: () => Limiter;
  readonly #onRest: () => void;
  readonly #line = new WaitingLine();
  #isAsking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onRest called when no request is under way and none waits. */
  constructor(rate: SharedRate, local: () => Limiter, onRest: () => void) {
    this.#rate = rate;
    this.#local = local;
    this.#onRest = onRest;
  }

  enter(entry: Entry): Promise<Pass> {
    // A listener that is added to an aborted signal is never called.
    entry.signal?.throwIfAborted();
    const pass = this.#line.join(entry);
    void this.#ask();
    return pass;
  }

  /** Asks Redis one question at a time. Calls that come meanwhile are part of the next one. */
  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    clearTimeout(this.#timer);
    // Calls that are made in the same turn are part of one question.
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
      // The call was aborted while Redis was asked.
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
    // On the same connection, Redis runs this after the command before.
    if (this.#line.size > 0) void this.#ask();
    else this.#rest();
    // Only a refusal has a cooldown to wait for.
    if (outcome.kind !== 'refused') return 0;
    return left.then((cooldownMs) => cooldownMs ?? outcome.retryAfterMs ?? 0);
  }

  #rest(): void {
    if (this.#line.size === 0 && this.#rate.underWay === 0 && !this.#isAsking) this.#onRest();
  }
}
