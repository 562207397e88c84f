import { WsapiError } from './wsapi-error.ts';

/** An event stream was silent for too long. Its connection counts as lost, and the stream reconnects. */
export class SilenceError extends WsapiError {
  override readonly name = 'SilenceError';
}
