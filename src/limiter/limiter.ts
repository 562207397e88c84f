import type { RateLimitSource } from '../errors/api-error.ts';

/** What a call lets the limiter know when it wants to send. */
export interface Entry {
  /** Ends the wait, with its reason. */
  readonly signal: AbortSignal | undefined;
  /** The longest cooldown that the call waits out, in ms; a longer one rejects it at once. */
  readonly maxWaitMs: number;
  /** Sent before and refused: it goes before those that were not sent yet. */
  readonly again: boolean;
}

/** How a request that was let out ended, as far as the limiter is concerned. */
export type PassOutcome =
  | { readonly kind: 'answered' }
  /** `retryAfterMs`: the wait that was demanded, where one was. */
  | {
      readonly kind: 'refused';
      readonly source: RateLimitSource;
      readonly retryAfterMs: number | undefined;
    }
  /** No answer came: it says nothing of the limit. */
  | { readonly kind: 'unanswered' };

/** The permission to send one request. It is given back with how that ended. */
export interface Pass {
  /** @returns the ms until the next request of this instance may go out, as far as that is known: the cooldown. */
  leave(outcome: PassOutcome): number | Promise<number>;
}

/**
 * Decides when the requests of one instance go out. One object speaks for one instance: the calls of a program,
 * or of many machines where it keeps its state elsewhere.
 */
export interface Limiter {
  /**
   * Waits until a request may go out.
   *
   * @throws {CoolingDown} where the present cooldown lasts longer than the call would wait.
   * @throws the reason of the entry's signal.
   */
  enter(entry: Entry): Pass | Promise<Pass>;
}

/** The instance is cooling down for longer than the call waits. Nothing was sent. */
export class CoolingDown extends Error {
  /** By its name: a limiter may be of another copy of the package, whose class is another. */
  static is(value: unknown): value is CoolingDown {
    return value instanceof Error && value.name === 'CoolingDown';
  }

  override readonly name = 'CoolingDown';
  readonly remainingMs: number;
  /** Who asked for it. */
  readonly source: RateLimitSource;

  constructor(remainingMs: number, source: RateLimitSource) {
    super(`The instance is cooling down for ${Math.ceil(remainingMs)} ms.`);
    this.remainingMs = remainingMs;
    this.source = source;
  }
}
