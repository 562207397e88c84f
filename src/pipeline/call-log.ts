import type { AttemptOutcome } from '../retry/decide.ts';
import type { Route } from './route.ts';
import type { Attempt } from './attempt.ts';
import type { Logger } from '../logging/logger.ts';
import type { RetryEvent, RetryReason } from './retry-event.ts';

/** Who is told of a call. */
export interface Observers {
  readonly logger: Logger | undefined;
  readonly onRetry: ((event: RetryEvent) => void) | undefined;
}

/** What is told of one call, and in which words: operation, statuses, counts and times, but nothing of its values. */
export class CallLog {
  readonly #observers: Observers;
  readonly #route: Route;

  constructor(observers: Observers, route: Route) {
    this.#observers = observers;
    this.#route = route;
  }

  /** The time from which an attempt is counted, where anybody is told how long it took. */
  now(): number {
    return this.#observers.logger === undefined ? 0 : performance.now();
  }

  /** One attempt, however it ended. @param started what `now` gave before. */
  attempted(result: Attempt, attempt: number, started: number): void {
    const { logger } = this.#observers;
    if (logger === undefined) return;
    const ms = performance.now() - started;
    const { id: operationId, method, path } = this.#route;
    const end =
      'answer' in result ? { status: result.answer.status } : { failure: result.failure.message };
    const words = 'status' in end ? end.status : end.failure;
    const details = { operationId, method, path, attempt, ...end, ms: Math.round(ms) };
    logger.debug(`${operationId}: ${words}`, details);
  }

  /** @param attempt the one after which the call is sent again. */
  again(reason: RetryReason, attempt: number, waitMs: number): void {
    const { logger, onRetry } = this.#observers;
    const operationId = this.#route.id;
    const event = { operationId, attempt, reason, waitMs: Math.round(waitMs) };
    logger?.warn(`${operationId} is sent again: ${reason}`, event);
    onRetry?.(event);
  }

  /** The call's last answer. */
  answered(status: number, attempts: number): void {
    if (this.#observers.logger === undefined) return;
    const operationId = this.#route.id;
    const details = { operationId, status, attempts };
    this.#observers.logger.info(`${operationId} was answered ${status}`, details);
  }

  /** The end that somebody has to look at: a message may be on a phone, and nobody knows. */
  unknown(failure: string, attempts: number): void {
    const operationId = this.#route.id;
    const details = { operationId, failure, attempts };
    const { logger } = this.#observers;
    logger?.error(`${operationId} may have been carried out, though it failed`, details);
  }

  /** Something that keeps the call from being sent again. */
  notAgain(why: string): void {
    const operationId = this.#route.id;
    this.#observers.logger?.warn(`${operationId} is not sent again: ${why}`, { operationId });
  }
}

/** Why an attempt that ended so is followed by another. */
export const retryReason = (outcome: AttemptOutcome): RetryReason => {
  if (outcome.kind === 'rate-limited')
    return `rate-limited by ${outcome.source === 'whatsapp' ? 'WhatsApp' : 'the gateway'}`;
  if (outcome.kind === 'server-error') return 'server error';
  return outcome.kind === 'unanswered' && outcome.outcome === 'not-sent'
    ? 'not connected'
    : 'no answer';
};
