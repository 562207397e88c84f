import { errorName } from '../errors/error-name.ts';
import { WsapiError } from '../errors/wsapi-error.ts';

/** Our own messages hold no texts and no numbers. Other errors' may hold anything, so only their name is used. */
export const errorText = (error: unknown): string =>
  WsapiError.is(error) ? error.message : errorName(error);
