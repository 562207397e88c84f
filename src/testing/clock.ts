/** The clock of a test gateway. It is the machine's until a test changes it. */
export class Clock {
  #offset = 0;
  #stoppedAt: number | undefined;

  /** Milliseconds since 1970. */
  now(): number {
    return this.#stoppedAt ?? Date.now() + this.#offset;
  }

  /** RFC 3339, in UTC. @param inMs milliseconds from now; negative for the past. */
  timestamp(inMs = 0): string {
    return new Date(this.now() + inMs).toISOString();
  }

  /** Moves the clock forward: codes expire, rate limits admit more. */
  advance(ms: number): void {
    if (!(ms >= 0))
      throw new RangeError(`\`ms\` must be 0 or more, not ${ms}: the clock only goes forward.`);
    if (this.#stoppedAt === undefined) this.#offset += ms;
    else this.#stoppedAt += ms;
  }

  /** Sets the clock and stops it: from then on only `advance` moves it. @throws {RangeError} for an invalid time. */
  set(time: Date | string | number): void {
    const ms = new Date(time).getTime();
    if (Number.isNaN(ms)) throw new RangeError(`${JSON.stringify(time)} is not a valid time.`);
    this.#stoppedAt = ms;
  }

  /** Lets the clock follow the machine's again. */
  reset(): void {
    this.#offset = 0;
    this.#stoppedAt = undefined;
  }
}
