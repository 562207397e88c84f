import type { ResponseIssue } from './response-issue.ts';
import { causeOption, WsapiError } from './wsapi-error.ts';

export interface InvalidResponseFields {
  readonly operationId: string;
  readonly status: number;
  readonly attempts: number;
  readonly cause?: unknown;
  readonly issues?: readonly ResponseIssue[];
}

/**
 * The gateway reported success, but its response cannot be used: JSON that is broken or cut off, HTML from a proxy, more
 * than the limit, or, with `validate: 'error'`, data that differ from the contract. The operation was carried out; do
 * not repeat a send.
 */
export class InvalidResponseError extends WsapiError {
  override readonly name = 'InvalidResponseError';
  /**
   * The operation of the contract that was called.
   *
   * @example 'sendText'
   */
  readonly operationId: string;
  /**
   * The HTTP status of the response, which says success.
   *
   * @example 201
   */
  readonly status: number;
  /**
   * How many requests were made, retries included.
   *
   * @example 1
   */
  readonly attempts: number;
  /**
   * Where the data differ from the contract, at most 20 issues; empty if the response could not be read.
   *
   * @example [{ path: '$.id', rule: 'expected string, found null' }]
   */
  readonly issues: readonly ResponseIssue[];

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
