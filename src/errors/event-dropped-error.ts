import { WsapiError } from './wsapi-error.ts';

/** An event was let go without having been handled: there was no room for it, or newer ones needed its place. */
export class EventDroppedError extends WsapiError {
  override readonly name = 'EventDroppedError';
}
