/** A maximum rate of requests, with bursts up to a maximum size. */
export interface Pace {
  /**
   * The most requests per second, on average.
   *
   * @example perSecond: 0.5 // one every two seconds
   */
  readonly perSecond: number;
  /**
   * How many requests may go out at once after a pause. Default 1: one after another.
   *
   * @example burst: 10
   */
  readonly burst?: number | undefined;
}

/** Keeps a pace: each request takes a token, and tokens are added at the pace until the bucket is full. */
export class TokenBucket {
  readonly #perMs: number;
  readonly #burst: number;
  #tokens: number;
  #at: number;

  constructor({ perSecond, burst = 1 }: Pace, time: number) {
    this.#perMs = perSecond / 1000;
    this.#burst = burst;
    this.#tokens = burst;
    this.#at = time;
  }

  waitMs(time: number): number {
    this.#tokens = Math.min(this.#burst, this.#tokens + (time - this.#at) * this.#perMs);
    this.#at = time;
    // A rounding error must not cost another timer.
    return this.#tokens > 0.999_999 ? 0 : (1 - this.#tokens) / this.#perMs;
  }

  take(): void {
    this.#tokens -= 1;
  }

  /** Whether the bucket is full, like a new one. */
  isFull(time: number): boolean {
    return this.waitMs(time) === 0 && this.#tokens >= this.#burst;
  }
}
