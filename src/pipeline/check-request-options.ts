import { ConfigurationError } from '../errors/configuration-error.ts';
import type { RequestOptions } from './client-interface.ts';

const none: RequestOptions = {};

/**
 * The options of a call. JavaScript callers may pass anything; what would fail later, with an error of the runtime's,
 * fails here with one of ours.
 *
 * @throws {ConfigurationError}
 */
export const checkedRequestOptions = (options: RequestOptions | undefined): RequestOptions => {
  if (options === undefined || (options as unknown) === null) return none;
  if (typeof options !== 'object')
    throw new ConfigurationError('The options of a call must be an object.');
  const { signal, beforeAttempt } = options;
  if (signal !== undefined && !isSignal(signal))
    throw new ConfigurationError('signal must be an AbortSignal.');
  if (beforeAttempt !== undefined && typeof beforeAttempt !== 'function')
    throw new ConfigurationError('beforeAttempt must be a function.');
  return options;
};

/** By its methods: polyfills and other realms have classes of their own. */
const isSignal = (signal: unknown): boolean =>
  typeof signal === 'object' &&
  signal !== null &&
  'aborted' in signal &&
  'addEventListener' in signal &&
  typeof signal.addEventListener === 'function';
