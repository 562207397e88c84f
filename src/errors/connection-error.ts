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
  outcome === 'not-sent' ? 'Nothing was sent.' : 'It may have been carried out all the same.';

/** The connection to the gateway failed. */
export class ConnectionError extends WsapiError {
  override readonly name = 'ConnectionError';
  override readonly outcome: Outcome;
  readonly operationId: string;
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
  override readonly outcome: Outcome;
  readonly operationId: string;
  readonly attempts: number;
  /** Which of the two limits was reached. */
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
