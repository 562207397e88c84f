import { ConfigurationError } from '../../errors/configuration-error.ts';
import type { Logger } from '../../logging/logger.ts';
import { demandPeer } from '../../peers/optional-peer.ts';
import type { CallResponse } from '../call-response.ts';
import { invalidResponse } from '../invalid-response.ts';
import type { Route } from '../route.ts';
import type { ResponseSchemas, Validate } from './schemas-option.ts';

/** Compares the data of successful responses with the contract. */
export interface Validation {
  /**
   * Loads the schemas. This happens before anything is sent: a missing package, a `ConfigurationError`, must not be
   * noticed after a message went out.
   */
  load(): Promise<void>;
  /** @throws {InvalidResponseError} if the data differ from the contract and the mode is `error`. */
  check(route: Route, data: unknown, response: CallResponse): void;
}

const modes: readonly Validate[] = ['off', 'warn', 'error'];

/**
 * @param schemas those of `wsapi-client/schemas`, for bundles; otherwise they are loaded when they are needed.
 * @throws {ConfigurationError} for an unknown mode, and for warnings that nobody would see.
 */
export const validationOf = (
  mode: Validate,
  schemas: ResponseSchemas | undefined,
  logger: Logger | undefined,
): Validation | undefined => {
  if (mode === 'off') return undefined;
  // JavaScript callers may pass anything.
  if (!modes.includes(mode))
    throw new ConfigurationError(`validate must be one of ${modes.join(', ')}.`);
  if (mode === 'warn' && logger === undefined)
    throw new ConfigurationError(
      "validate: 'warn' writes to the log: pass a logger, for example { logger: console }.",
    );
  if (
    schemas !== undefined &&
    typeof (schemas as Partial<ResponseSchemas> | null)?.responseCheck !== 'function'
  )
    throw new ConfigurationError('schemas must be the schemas of wsapi-client/schemas.');
  let responseCheck = schemas?.responseCheck(mode, logger);
  return {
    load: async () => {
      responseCheck ??= (await loadSchemas()).schemas.responseCheck(mode, logger);
    },
    check: (route, data, response) => {
      const found = route.answer ? undefined : responseCheck?.(route.id, response.status, data);
      if (found) throw invalidResponse(response, route, found.problem, found);
    },
  };
};

const loadSchemas = (): Promise<{ readonly schemas: ResponseSchemas }> =>
  demandPeer('wsapi-client/schemas', {
    option: 'validate',
    peer: 'zod',
    since: '3.25.76',
    value: 'schemas',
    entry: 'schemas',
  });
