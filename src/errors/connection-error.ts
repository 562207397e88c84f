import type { Outcome } from './outcome.ts';
import { causeOption, WsapiError } from './wsapi-error.ts';

export type { Outcome } from './outcome.ts';

interface UnansweredFields {
  readonly operationId: string;
  readonly outcome: Outcome;
  /** How many requests were made, or tried. */
  readonly attempts: number;
  readonly cause?: unknown;
}

/** The last sentence of the messages. */
export const outcomeSentence = (outcome: Outcome): string =>
  outcome === 'not-sent' ? 'Nothing was sent.' : 'It may still have been carried out.';

/** The connection to the gateway failed. */
export class ConnectionError extends WsapiError {
  override readonly name = 'ConnectionError';
  /**
   * What became of the request: `not-sent` if nothing left, so it may be sent again; `unknown` if it may have been
   * carried out, so a send must not be repeated.
   *
   * @example if (error.outcome === 'not-sent') await sendLater(message);
   */
  override readonly outcome: Outcome;
  /**
   * The operation of the contract that was called.
   *
   * @example 'sendText'
   */
  readonly operationId: string;
  /**
   * How many requests were made, or tried; 0 if there was no time for one.
   *
   * @example 3
   */
  readonly attempts: number;

  constructor(reason: string, { operationId, outcome, attempts, cause }: UnansweredFields) {
    super(`${operationId}: ${reason}. ${outcomeSentence(outcome)}`, causeOption(cause));
    this.operationId = operationId;
    this.outcome = outcome;
    this.attempts = attempts;
  }
}

/** The gateway did not respond in time: within `timeout` for one attempt, or before the call's `deadline`. */
export class TimeoutError extends WsapiError {
  override readonly name = 'TimeoutError';
  /**
   * What became of the request: `not-sent` if nothing left, so it may be sent again; `unknown` if it may have been
   * carried out, so a send must not be repeated.
   *
   * @example if (error.outcome === 'not-sent') await sendLater(message);
   */
  override readonly outcome: Outcome;
  /**
   * The operation of the contract that was called.
   *
   * @example 'sendText'
   */
  readonly operationId: string;
  /**
   * How many requests were made, or tried; 0 if there was no time for one.
   *
   * @example 3
   */
  readonly attempts: number;
  /**
   * Which of the two limits was reached: that of one attempt, or that of the whole call.
   *
   * @example 'deadline'
   */
  readonly limit: 'timeout' | 'deadline';

  constructor(
    limit: 'timeout' | 'deadline',
    ms: number,
    { operationId, outcome, attempts, cause }: UnansweredFields,
  ) {
    super(
      `${operationId}: no response within the ${limit} of ${ms / 1000} s. ${outcomeSentence(outcome)}`,
      causeOption(cause),
    );
    this.operationId = operationId;
    this.outcome = outcome;
    this.attempts = attempts;
    this.limit = limit;
  }
}
