/** The time of a gateway. It is the machine's, until a test moves it. */
export class Clock {
  #offset = 0;
  #stoppedAt: number | undefined;

  /** Milliseconds since 1970. */
  now(): number {
    return this.#stoppedAt ?? Date.now() + this.#offset;
  }

  /** As the gateway writes it: RFC 3339, in UTC. @param inMs how far from now, ahead or back. */
  timestamp(inMs = 0): string {
    return new Date(this.now() + inMs).toISOString();
  }

  /** Moves it ahead by so many milliseconds: codes expire, rates allow more. */
  advance(ms: number): void {
    if (!(ms >= 0)) throw new RangeError(`The clock goes ahead only, not by ${ms} ms.`);
    if (this.#stoppedAt === undefined) this.#offset += ms;
    else this.#stoppedAt += ms;
  }

  /** Sets it, and stops it there: from now on only `advance` moves it. @throws RangeError for what is no time. */
  set(time: Date | string | number): void {
    const ms = new Date(time).getTime();
    if (Number.isNaN(ms)) throw new RangeError(`${JSON.stringify(time)} is no time.`);
    this.#stoppedAt = ms;
  }

  /** Lets it run with the machine's again. */
  reset(): void {
    this.#offset = 0;
    this.#stoppedAt = undefined;
  }
}
