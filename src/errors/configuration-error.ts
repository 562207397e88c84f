import { WsapiError } from './wsapi-error.ts';

/** An option or an argument is wrong, or a needed package is missing. Nothing was sent. */
export class ConfigurationError extends WsapiError {
  override readonly name = 'ConfigurationError';
}
