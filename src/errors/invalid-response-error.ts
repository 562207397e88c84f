import type { ResponseIssue } from './response-issue.ts';
import { CallError, type CallErrorFields } from './call-error.ts';

export interface InvalidResponseFields extends CallErrorFields {
  readonly status: number;
  readonly issues?: readonly ResponseIssue[];
}

/**
 * The gateway reported success, but its response cannot be used: JSON that is broken or cut off, HTML from a proxy,
 * more than the limit, or, with `validate: 'error'`, data that differ from the contract. The operation was carried out;
 * do not repeat a send.
 */
export class InvalidResponseError extends CallError {
  override readonly name = 'InvalidResponseError';
  /**
   * The HTTP status of the response, which says success.
   *
   * @example 201
   */
  readonly status: number;
  /**
   * Where the data differ from the contract, at most 20 issues; empty if the response could not be read.
   *
   * @example [{ path: '$.id', rule: 'expected string, found null' }]
   */
  readonly issues: readonly ResponseIssue[];

  constructor(problem: string, { status, issues = [], ...fields }: InvalidResponseFields) {
    super(
      `${fields.operationId}: the gateway responded with ${status}, but ${problem}. The operation itself was carried out.`,
      fields,
    );
    this.status = status;
    this.issues = issues;
  }
}
