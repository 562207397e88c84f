const hourMs = 3_600_000;

/**
 * How much may be sent in any hour. The client's `pace` is a rate with bursts: 60 at once and then one a minute are 119
 * in the first hour, which is not what the user has allowed.
 */
export class SendBudget {
  readonly #perHour: number;
  /** When something was sent within the last hour, the oldest first. */
  #times: readonly number[] = [];

  constructor(perHour: number) {
    this.#perHour = perHour;
  }

  /** @returns how long nothing may be sent. */
  waitMs(now: number): number {
    this.#times = this.#times.filter((time) => time > now - hourMs);
    const [oldest = now] = this.#times;
    return this.#times.length < this.#perHour ? 0 : oldest + hourMs - now;
  }

  take(now: number): void {
    this.#times = [...this.#times, now];
  }
}
