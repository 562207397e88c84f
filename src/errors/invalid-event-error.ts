import type { ResponseIssue } from './response-issue.ts';
import { WsapiError } from './wsapi-error.ts';

/**
 * A payload that is not an event of the gateway: it is not JSON, a part of the envelope is missing, or, with
 * `validate: 'error'`, it differs from the contract. The error does not quote it.
 */
export class InvalidEventError extends WsapiError {
  override readonly name = 'InvalidEventError';
  /**
   * Where the event differs from the contract, at most 20 issues; empty if it is no event at all.
   *
   * @example for (const { path, rule } of error.issues) console.error(path, rule);
   */
  readonly issues: readonly ResponseIssue[];

  constructor(message: string, issues: readonly ResponseIssue[] = []) {
    super(message);
    this.issues = issues;
  }
}
