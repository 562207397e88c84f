import { ConfigurationError } from '../errors/configuration-error.ts';
import { didYouMean } from '../options/did-you-mean.ts';
import { checkObject, checkText } from '../options/option-checks.ts';
import type { TokenBucket } from '../limiter/token-bucket.ts';
import type { Clock } from './clock.ts';
import { errorResponse } from './error-response.ts';
import type { RouteMatch } from './operation-router.ts';
import { whatsAppAnswer, type WhatsAppFailure } from './whatsapp-failures.ts';

/** What happens to a request instead of its response, or before it. */
export type SimulatedFailure =
  | { readonly kind: 'rate-limit'; readonly retryAfter: string | undefined }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | { readonly kind: 'whatsapp'; readonly failure: WhatsAppFailure }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'drop'; readonly when: 'before the answer' | 'within the answer' };

/** Which requests fail. */
export interface FailureOptions {
  /** How many requests fail. Default 1. */
  readonly times?: number | undefined;
  /** The operation whose requests fail, by its id in the contract. Default: any. */
  readonly operationId?: string | undefined;
}

/** The failures that a test asked for, in their order. Each ends after a number of requests. */
export class SimulatedFailures {
  #ordered: {
    readonly failure: SimulatedFailure;
    readonly operationId: string | undefined;
    left: number;
  }[] = [];

  readonly #clock: Clock;
  readonly #operationIds: readonly string[];
  #rate: TokenBucket | undefined;

  /** @param operationIds all that are served: a failure of another operation would never happen. */
  constructor(clock: Clock, operationIds: readonly string[]) {
    this.#clock = clock;
    this.#operationIds = operationIds;
  }

  /** From now on, requests above this rate get a 429. */
  limit(rate: TokenBucket): void {
    this.#rate = rate;
  }

  add(failure: SimulatedFailure, options: FailureOptions = {}): void {
    checkObject(options, 'The options of a failure');
    const { times = 1, operationId } = options;
    if (!(times === Infinity || (Number.isInteger(times) && times >= 0)))
      throw new ConfigurationError(
        '`times` must be a whole number of requests, 0 or more, or Infinity.',
      );
    if (operationId !== undefined) checkText(operationId, 'operationId');
    if (operationId !== undefined && !this.#operationIds.includes(operationId))
      throw new ConfigurationError(
        `The contract has no operation ${operationId}.${didYouMean(operationId, this.#operationIds)}`,
      );
    if (times > 0) this.#ordered.push({ failure, operationId, left: times });
  }

  /** The next failure for a request of this operation. */
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

/** The response of a failure that is one; undefined for the others, and without a failure. */
export const failedResponse = (
  failure: SimulatedFailure | undefined,
  match: RouteMatch,
): Response | undefined => {
  switch (failure?.kind) {
    case 'rate-limit':
      return errorResponse(
        429,
        'too many requests',
        failure.retryAfter === undefined ? {} : { 'Retry-After': failure.retryAfter },
      );
    case 'whatsapp': {
      const { status, detail } = whatsAppAnswer(failure.failure, isGroupRead(match));
      return errorResponse(status, detail);
    }
    case 'answer':
      return new Response(failure.body === '' ? null : failure.body, {
        status: failure.status,
        headers: failure.headers,
      });
    default:
      return undefined;
  }
};

/** A failed read of a group, a community or a channel is 404. */
const isGroupRead = (match: RouteMatch): boolean =>
  match.kind === 'operation' &&
  match.operation.method === 'GET' &&
  /^\/(?:groups|communities|newsletters)(?:\/|$)/.test(match.operation.path);
