import { ConfigurationError } from '../errors/configuration-error.ts';

/** The clock of a test gateway. It is the machine's until a test changes it. */
export class Clock {
  #offset = 0;
  #stoppedAt: number | undefined;
  readonly #onMove = new Set<() => void>();

  /** Whether only `advance` and `set` move it. */
  get isStopped(): boolean {
    return this.#stoppedAt !== undefined;
  }

  /** Calls a function whenever a test has moved the clock. */
  onMove(listener: () => void): void {
    this.#onMove.add(listener);
  }

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
    if (typeof ms !== 'number' || !(ms >= 0))
      throw new ConfigurationError(
        '`ms` must be a number of 0 or more: the clock only goes forward.',
      );
    if (this.#stoppedAt === undefined) this.#offset += ms;
    else this.#stoppedAt += ms;
    this.#moved();
  }

  /** Sets the clock and stops it: then only `advance` moves it. @throws {ConfigurationError} for an invalid time. */
  set(time: Date | string | number): void {
    const isTime = time instanceof Date || typeof time === 'string' || typeof time === 'number';
    const ms = isTime ? new Date(time).getTime() : Number.NaN;
    if (Number.isNaN(ms))
      throw new ConfigurationError(
        'The time must be a Date, an ISO 8601 timestamp or a number of ms.',
      );
    this.#stoppedAt = ms;
    this.#moved();
  }

  /** Lets the clock follow the machine's again. */
  reset(): void {
    this.#offset = 0;
    this.#stoppedAt = undefined;
    this.#moved();
  }

  #moved(): void {
    for (const listener of this.#onMove) listener();
  }
}
