import { WsapiError } from './wsapi-error.ts';

/** The client, or a call, was set up in a way that cannot work. Nothing was sent. */
export class ConfigurationError extends WsapiError {
  override readonly name = 'ConfigurationError';
}
