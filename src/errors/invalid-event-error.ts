import { WsapiError } from './wsapi-error.ts';

/** A payload that is not an event of the gateway: it is not JSON, or a part of the envelope is missing. The error does not quote it. */
export class InvalidEventError extends WsapiError {
  override readonly name = 'InvalidEventError';
}
