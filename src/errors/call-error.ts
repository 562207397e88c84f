import { causeOption, WsapiError } from './wsapi-error.ts';

export interface CallErrorFields {
  readonly operationId: string;
  readonly attempts: number;
  readonly cause?: unknown;
}

/** The base class of errors about one call. */
export abstract class CallError extends WsapiError {
  /**
   * The operation of the contract that was called.
   *
   * @example 'sendText'
   */
  readonly operationId: string;
  /**
   * How many requests were made or tried, retries included; 0 if the call ended before the first one.
   *
   * @example 4
   */
  readonly attempts: number;

  constructor(message: string, { operationId, attempts, cause }: CallErrorFields) {
    super(message, causeOption(cause));
    this.operationId = operationId;
    this.attempts = attempts;
  }
}
