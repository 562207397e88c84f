import { WsapiError } from './wsapi-error.ts';

/** An event was dropped without being handled: the queue was full. */
export class EventDroppedError extends WsapiError {
  override readonly name = 'EventDroppedError';
}
