import { WsapiError } from './wsapi-error.ts';

/** The handler of an event did not end within `handlerTimeoutMs`: the event counts as failed, and others go on. */
export class HandlerTimeoutError extends WsapiError {
  override readonly name = 'HandlerTimeoutError';
}
