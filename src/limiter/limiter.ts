import type { RateLimitSource } from '../errors/api-error.ts';

/** What a call tells the limiter when it wants to send. */
export interface Entry {
  /** Ends the wait, with its reason. */
  readonly signal: AbortSignal | undefined;
  /** The longest cooldown that the call waits for, in ms; a longer one rejects it at once. */
  readonly maxWaitMs: number;
  /** Whether the call was sent before: retries go before calls that were not sent yet. */
  readonly isRetry: boolean;
  /** How often it was rate limited. A call that is refused again and again lets others go first. */
  readonly refusals?: number;
  /** What the call is about: its operation and ids. WhatsApp's own limit counts by it. */
  readonly target?: string;
}

/**
 * Whether a call was refused so often that the reason may be its own: then others go first, and its refusals say
 * nothing about the rate of others.
 */
export const isSuspect = ({ refusals = 0 }: Entry): boolean => refusals >= 2;

/** How a request ended, as far as the limiter is concerned. */
export type PassOutcome =
  | { readonly kind: 'answered' }
  /** `retryAfterMs`: the wait that the response demands, if it names one. */
  | {
      readonly kind: 'rate-limited';
      readonly source: RateLimitSource;
      readonly retryAfterMs: number | undefined;
    }
  /** No response came, or nothing was sent: that says nothing about the limit. */
  | { readonly kind: 'unanswered' };

/** The permission to send one request. It is returned with how the request ended. */
export interface Pass {
  /** @returns the cooldown that another attempt of the same call would wait for, in ms. */
  leave(outcome: PassOutcome): number | Promise<number>;
}

/**
 * Decides when the requests of one instance go out. One limiter serves one instance: the calls of one program, or of
 * many machines if it keeps its state elsewhere.
 */
export interface Limiter {
  /**
   * Waits until a request may go out.
   *
   * @throws {CoolingDown} if the present cooldown is longer than the call would wait.
   * @throws the reason of the entry's signal.
   */
  enter(entry: Entry): Pass | Promise<Pass>;
}

/** The instance is cooling down for longer than the call waits. Nothing was sent. */
export class CoolingDown extends Error {
  /** By its name: a limiter may come from another copy of the package, with another class. */
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
