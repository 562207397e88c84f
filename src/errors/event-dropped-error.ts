import { WsapiError } from './wsapi-error.ts';

/** An event was taken in and let go again without having been handled, for newer ones needed its place. */
export class EventDroppedError extends WsapiError {
  override readonly name = 'EventDroppedError';
}
