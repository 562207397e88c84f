import type { Coverage, Gap, MessageStore } from './message-store.ts';

/** Gaps that are reported; older ones are forgotten. */
const maxGaps = 20;
/** How much of a crash's last moment may be unknown: the time is saved at most this often. */
const saveEveryMs = 10_000;

/** Since when messages are received, and when they were not: nothing else is known, and every result says so. */
export class CoverageLog {
  readonly #store: MessageStore;
  readonly #earlier: Coverage | undefined;
  #coverage: Coverage | undefined;
  #isReceiving = false;
  #savedAt = 0;
  /** Why no messages are received; undefined while they are. */
  #problem: string | undefined = 'no events are received yet';

  constructor(store: MessageStore) {
    this.#store = store;
    this.#earlier = store.coverage();
  }

  /** Events arrive from now on. */
  opened(now = Date.now()): void {
    if (this.#isReceiving) return;
    this.#isReceiving = true;
    this.#problem = undefined;
    const before = this.#coverage ?? this.#earlier;
    this.#coverage =
      before === undefined
        ? { since: now, gaps: [], until: now }
        : {
            since: before.since,
            gaps: [...before.gaps, { from: before.until, to: now }].slice(-maxGaps),
            until: now,
          };
    this.#save(now);
  }

  /** An event was received. */
  received(now = Date.now()): void {
    if (!this.#isReceiving) this.opened(now);
    else if (now - this.#savedAt >= saveEveryMs) this.#save(now);
  }

  /** No events arrive from now on. @param problem why, without texts and numbers. */
  interrupted(problem: string, now = Date.now()): void {
    if (this.#isReceiving) this.#save(now);
    this.#isReceiving = false;
    this.#problem = problem;
  }

  close(now = Date.now()): void {
    if (this.#isReceiving) this.#save(now);
  }

  get problem(): string | undefined {
    return this.#problem;
  }

  /** Undefined if no message was ever received. */
  get since(): number | undefined {
    return (this.#coverage ?? this.#earlier)?.since;
  }

  get gaps(): readonly Gap[] {
    return (this.#coverage ?? this.#earlier)?.gaps ?? [];
  }

  #save(now: number): void {
    if (this.#coverage === undefined) return;
    this.#coverage = { ...this.#coverage, until: now };
    this.#savedAt = now;
    try {
      this.#store.saveCoverage(this.#coverage);
    } catch {
      // A full disk. The next gap becomes longer than it is, and nothing else is lost.
    }
  }
}
