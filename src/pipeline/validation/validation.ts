import type { Logger } from '../../logging/logger.ts';
import type { CallResponse } from '../call-response.ts';
import { invalidResponse } from '../invalid-response.ts';
import type { Route } from '../route.ts';
import type { ResponseSchemas, Validate } from './schemas-option.ts';
import { checkValidation, loadSchemas } from './loaded-schemas.ts';

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

/**
 * @param schemas those of `wsapi-client/schemas`, for bundles; otherwise they are loaded when they are needed.
 * @throws {ConfigurationError} for an option that cannot be right.
 */
export const validationOf = (
  mode: Validate,
  schemas: ResponseSchemas | undefined,
  logger: Logger | undefined,
): Validation | undefined => {
  if (!checkValidation(mode, schemas, logger)) return undefined;
  let responseCheck = schemas?.responseCheck(mode, logger);
  return {
    load: async () => {
      responseCheck ??= (await loadSchemas()).responseCheck(mode, logger);
    },
    check: (route, data, response) => {
      const found = route.answer ? undefined : responseCheck?.(route.id, response.status, data);
      if (found) throw invalidResponse(response, route, found.problem, found);
    },
  };
};
