import { forgetAfterMs } from '../limiter/adaptive-rate.ts';
import {
  isSuspect,
  type Entry,
  type Limiter,
  type Pass,
  type PassOutcome,
} from '../limiter/limiter.ts';
import { longestTimerMs } from '../retry/wait.ts';
import { TargetCooldowns } from '../limiter/whatsapp-target-cooldowns.ts';
import { WaitingLine } from '../limiter/waiting-line.ts';
import type { SharedRate, Turn } from './shared-rate.ts';

/** How many requests one question lets out at most. */
const mostAtOnce = 64;
/** When to ask again where the next turn depends on another process, in ms; a part of it is random. */
const askAgainMs = 60;

/**
 * The limiter of one instance for all processes that share a Redis. Each process keeps its own line of waiting calls;
 * Redis decides when the next request may go. Where Redis cannot be reached, the local limiter decides.
 *
 * Cooldowns of single targets are not shared: each process learns them by one refusal of its own. They hold up no other
 * call, so that is enough.
 */
export class SharedLimiter implements Limiter {
  readonly #rate: SharedRate;
  readonly #local: () => Limiter;
  readonly #onRest: () => void;
  readonly #line = new WaitingLine();
  readonly #targets = new TargetCooldowns();
  #isAsking = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onRest called when no request is under way, none waits, and no target is worth remembering. */
  constructor(rate: SharedRate, local: () => Limiter, onRest: () => void) {
    this.#rate = rate;
    this.#local = local;
    this.#onRest = onRest;
  }

  async enter(entry: Entry): Promise<Pass> {
    if (this.#targets.remainingMs(entry.target, now()) > 0)
      await this.#targets.untilFree(entry, now);
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
    // Calls of other processes go first where all of this one may be refused for a reason of their own.
    const yieldMs = this.#line.all().every(({ entry }) => isSuspect(entry)) ? askAgainMs : 0;
    if (this.#line.size > 0)
      this.#timer = setTimeout(
        () => void this.#ask(),
        Math.min(yieldMs + (waitMs ?? askAgainMs * (0.75 + Math.random() / 2)), longestTimerMs),
      );
    else this.#rest();
  }

  #letOut({ granted, demandedMs, source, epoch, probeWasRefused }: Turn): void {
    for (const name of granted) {
      const next = this.#line.next(probeWasRefused);
      // The call was aborted while Redis was asked.
      if (next === undefined) void this.#rate.leave(name, epoch, { kind: 'unused' }, false);
      else next.resolve({ leave: (outcome) => this.#leave(name, epoch, outcome, next.entry) });
    }
    if (demandedMs > 0) this.#line.rejectImpatient(demandedMs, source);
  }

  #handOver(): void {
    const local = this.#local();
    for (const waiter of this.#line.all())
      waiter.resolve(new Promise((resolve) => resolve(local.enter(waiter.entry))));
  }

  #leave(
    name: string,
    epoch: number,
    outcome: PassOutcome,
    entry: Entry,
  ): number | Promise<number> {
    const isOfTargetOnly = this.#targets.left(outcome, entry.target, now(), Math.random());
    const left = this.#rate.leave(
      name,
      epoch,
      isOfTargetOnly ? { kind: 'answered' } : outcome,
      this.#line.size > 0,
      !isSuspect(entry),
    );
    // On the same connection, Redis runs this after the command before.
    if (this.#line.size > 0) void this.#ask();
    else this.#rest();
    // Only a refusal has a cooldown to wait for.
    if (outcome.kind !== 'rate-limited') return 0;
    const targetMs = this.#targets.remainingMs(entry.target, now());
    if (isOfTargetOnly) return targetMs;
    return left.then((cooldownMs) => Math.max(cooldownMs ?? outcome.retryAfterMs ?? 0, targetMs));
  }

  #rest(): void {
    if (this.#line.size > 0 || this.#rate.underWay > 0 || this.#isAsking) return;
    if (this.#targets.isEmpty(now())) {
      this.#onRest();
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#rest();
    }, forgetAfterMs);
    this.#timer.unref();
  }
}

const now = (): number => performance.now();
