import { didYouMean } from '../errors/did-you-mean.ts';
import type { TokenBucket } from '../limiter/token-bucket.ts';
import type { Clock } from './clock.ts';

/** What a gateway does to a request in place of, or on top of, answering it. */
export type SimulatedFailure =
  | { readonly kind: 'rate-limit'; readonly retryAfter: string | undefined }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'drop'; readonly when: 'before the answer' | 'within the answer' };

/** Which requests something is done to. */
export interface FailureOptions {
  /** For how many requests. Default 1. */
  readonly times?: number | undefined;
  /** For one operation alone, by its id in the contract; another is a `TypeError`. Default: for any. */
  readonly operationId?: string | undefined;
}

/** The failures that are ordered, in their order; each is used up after so many requests. */
export class SimulatedFailures {
  #ordered: {
    readonly failure: SimulatedFailure;
    readonly operationId: string | undefined;
    left: number;
  }[] = [];

  readonly #clock: Clock;
  readonly #operationIds: readonly string[];
  #rate: TokenBucket | undefined;

  /** @param operationIds those that there are: a failure of another would wait for ever. */
  constructor(clock: Clock, operationIds: readonly string[]) {
    this.#clock = clock;
    this.#operationIds = operationIds;
  }

  /** From now on requests that come faster than this are answered 429. */
  limit(rate: TokenBucket): void {
    this.#rate = rate;
  }

  add(failure: SimulatedFailure, { times = 1, operationId }: FailureOptions = {}): void {
    if (!(times === Infinity || (Number.isInteger(times) && times >= 0)))
      throw new RangeError('times has to be a whole number of requests from 0 up, or Infinity.');
    if (operationId !== undefined && !this.#operationIds.includes(operationId))
      throw new TypeError(
        `The contract has no operation ${operationId}.${didYouMean(operationId, this.#operationIds)}`,
      );
    if (times > 0) this.#ordered.push({ failure, operationId, left: times });
  }

  /** The next one that concerns an operation. */
  take(operationId: string): SimulatedFailure | undefined {
    const next = this.#ordered.find(
      (entry) => entry.operationId === undefined || entry.operationId === operationId,
    );
    if (next === undefined) return this.#tooFast();
    next.left -= 1;
    if (next.left <= 0) this.#ordered = this.#ordered.filter((entry) => entry !== next);
    return next.failure;
  }

  clear(): void {
    this.#ordered = [];
    this.#rate = undefined;
  }

  #tooFast(): SimulatedFailure | undefined {
    const waitMs = this.#rate?.waitMs(this.#clock.now()) ?? 0;
    if (waitMs > 0) return { kind: 'rate-limit', retryAfter: String(Math.ceil(waitMs / 1000)) };
    this.#rate?.take();
    return undefined;
  }
}
