import { WsapiError } from './wsapi-error.ts';

/** The handler of an event did not finish within `handlerTimeoutMs`. The event counts as failed. */
export class HandlerTimeoutError extends WsapiError {
  override readonly name = 'HandlerTimeoutError';
}
