import { WsapiError } from './wsapi-error.ts';

/**
 * No receipt of a message came in time. That does not mean that the message did not arrive: the phone may be off, or
 * its receipt is still on the way.
 */
export class NotHeardOfError extends WsapiError {
  override readonly name = 'NotHeardOfError';
}
