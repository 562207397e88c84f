import { WsapiError } from './wsapi-error.ts';

/** What came is no event of the gateway: it is no JSON, or lacks a part of the envelope. It is not shown here. */
export class InvalidEventError extends WsapiError {
  override readonly name = 'InvalidEventError';
}
