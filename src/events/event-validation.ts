import { InvalidEventError } from '../errors/invalid-event-error.ts';
import type { Logger } from '../logging/logger.ts';
import type {
  ResponseSchemas,
  CheckedEvent,
  Validate,
} from '../pipeline/validation/schemas-option.ts';
import { checkValidation, loadSchemas } from '../pipeline/validation/loaded-schemas.ts';

/** The options of everything that receives events. */
export interface EventValidationOptions {
  /**
   * Whether events are validated against the contract: `warn` logs an event that differs and handles it, `error` does
   * not hand it to a handler. Events of unknown types are never validated. This needs the package `zod`. Default `off`.
   *
   * @example validate: 'warn'
   */
  readonly validate?: Validate | undefined;
  /**
   * The `schemas` of `wsapi-client/schemas`, for `validate` in a bundle. Default: loaded from the package.
   *
   * @example schemas // import { schemas } from 'wsapi-client/schemas'
   */
  readonly schemas?: ResponseSchemas | undefined;
}

/** Compares events with the contract. */
export interface EventValidation {
  /** Loads the schemas. @throws {ConfigurationError} if zod is not installed. */
  load(): Promise<void>;
  /** @throws {InvalidEventError} if the event differs from the contract and the mode is `error`. */
  check(event: CheckedEvent): void;
}

/**
 * @returns undefined if events are not validated.
 * @throws {ConfigurationError} for an option that cannot be right.
 */
export const eventValidationOf = (
  { validate = 'off', schemas }: EventValidationOptions,
  logger: Logger | undefined,
): EventValidation | undefined => {
  if (!checkValidation(validate, schemas, logger)) return undefined;
  let eventCheck = schemas?.eventCheck(validate, logger);
  return {
    load: async () => {
      eventCheck ??= (await loadSchemas()).eventCheck(validate, logger);
    },
    check: (event) => {
      const found = eventCheck?.(event);
      if (found) throw new InvalidEventError(found.problem, found.issues);
    },
  };
};
