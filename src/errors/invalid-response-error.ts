import { causeOption, WsapiError } from './wsapi-error.ts';

export interface InvalidResponseFields {
  readonly operationId: string;
  readonly status: number;
  readonly attempts: number;
  readonly cause?: unknown;
}

/**
 * The gateway said that it worked, but what it answered cannot be read: JSON that is broken or cut off, HTML
 * from a proxy, more than the limit. The operation was carried out; a send must not be repeated.
 */
export class InvalidResponseError extends WsapiError {
  override readonly name = 'InvalidResponseError';
  readonly operationId: string;
  readonly status: number;
  readonly attempts: number;

  constructor(problem: string, { operationId, status, attempts, cause }: InvalidResponseFields) {
    super(
      `${operationId} was answered ${status}, but ${problem}. The operation itself was carried out.`,
      causeOption(cause),
    );
    this.operationId = operationId;
    this.status = status;
    this.attempts = attempts;
  }
}
