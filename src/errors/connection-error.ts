import { causeOption, WsapiError } from './wsapi-error.ts';

/**
 * What became of a request without an answer. `not-sent`: no connection was made, so nothing happened.
 * `unknown`: it may have been carried out; a message may be on somebody's phone.
 */
export type Outcome = 'not-sent' | 'unknown';

export interface UnansweredFields {
  readonly operationId: string;
  readonly outcome: Outcome;
  /** How often the request was sent, or tried to be. */
  readonly attempts: number;
  readonly cause?: unknown;
}

const afterwards = (outcome: Outcome): string =>
  outcome === 'not-sent' ? 'Nothing was sent.' : 'It may have been carried out all the same.';

/** The connection to the gateway failed. */
export class ConnectionError extends WsapiError {
  override readonly name = 'ConnectionError';
  readonly operationId: string;
  readonly outcome: Outcome;
  readonly attempts: number;

  constructor(reason: string, { operationId, outcome, attempts, cause }: UnansweredFields) {
    super(`${operationId}: ${reason}. ${afterwards(outcome)}`, causeOption(cause));
    this.operationId = operationId;
    this.outcome = outcome;
    this.attempts = attempts;
  }
}

/** The gateway did not answer in time: within `timeout` for one attempt, or before the call's `deadline`. */
export class TimeoutError extends WsapiError {
  override readonly name = 'TimeoutError';
  readonly operationId: string;
  readonly outcome: Outcome;
  readonly attempts: number;
  /** Which of the two bounds was reached. */
  readonly limit: 'timeout' | 'deadline';

  constructor(
    limit: 'timeout' | 'deadline',
    ms: number,
    { operationId, outcome, attempts, cause }: UnansweredFields,
  ) {
    super(
      `${operationId}: no answer within the ${limit} of ${ms / 1000} s. ${afterwards(outcome)}`,
      causeOption(cause),
    );
    this.operationId = operationId;
    this.outcome = outcome;
    this.attempts = attempts;
    this.limit = limit;
  }
}
