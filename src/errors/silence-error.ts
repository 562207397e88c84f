import { WsapiError } from './wsapi-error.ts';

/** Nothing came of an event stream for too long: its connection was taken for dead, and is made anew. */
export class SilenceError extends WsapiError {
  override readonly name = 'SilenceError';
}
