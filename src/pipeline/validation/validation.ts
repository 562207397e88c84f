import type { Logger } from '../../logging/logger.ts';
import type { CallResponse } from '../call-response.ts';
import { invalidResponse } from '../invalid-response.ts';
import type { Route } from '../route.ts';
import type { AnswerSchemas, Validate } from './answer-schemas.ts';
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
  schemas: AnswerSchemas | undefined,
  logger: Logger | undefined,
): Validation | undefined => {
  if (!checkValidation(mode, schemas, logger)) return undefined;
  let answerCheck = schemas?.answerCheck(mode, logger);
  return {
    load: async () => {
      answerCheck ??= (await loadSchemas()).answerCheck(mode, logger);
    },
    check: (route, data, response) => {
      const found = route.answer ? undefined : answerCheck?.(route.id, response.status, data);
      if (found) throw invalidResponse(response, route, found.problem, found);
    },
  };
};
