import type { AnswerIssue } from './answer-issue.ts';
import { causeOption, WsapiError } from './wsapi-error.ts';

export interface InvalidResponseFields {
  readonly operationId: string;
  readonly status: number;
  readonly attempts: number;
  readonly cause?: unknown;
  readonly issues?: readonly AnswerIssue[];
}

/**
 * The gateway said that it worked, but what it answered cannot be read: JSON that is broken or cut off, HTML
 * from a proxy, more than the limit; or, with `validate: 'error'`, something else than the contract says. The
 * operation was carried out; a send must not be repeated.
 */
export class InvalidResponseError extends WsapiError {
  override readonly name = 'InvalidResponseError';
  readonly operationId: string;
  readonly status: number;
  readonly attempts: number;
  /** Where it is not what the contract says, 20 places at most; empty where it could not be read at all. */
  readonly issues: readonly AnswerIssue[];

  constructor(
    problem: string,
    { operationId, status, attempts, cause, issues = [] }: InvalidResponseFields,
  ) {
    super(
      `${operationId} was answered ${status}, but ${problem}. The operation itself was carried out.`,
      causeOption(cause),
    );
    this.operationId = operationId;
    this.status = status;
    this.attempts = attempts;
    this.issues = issues;
  }
}
