import { ConfigurationError } from '../../errors/configuration-error.ts';
import type { Logger } from '../../logging/logger.ts';
import { hasMethods, oneOf } from '../../options/option-checks.ts';
import { demandPeer } from '../../peers/optional-peer.ts';
import type { ResponseSchemas, Validate } from './schemas-option.ts';

const modes: readonly Validate[] = ['off', 'warn', 'error'];

/**
 * Checks the options of a validation.
 *
 * @returns whether it is on.
 * @throws {ConfigurationError} for an unknown mode, for `warn` without a logger, and for invalid schemas.
 */
export const checkValidation = (
  mode: Validate,
  schemas: ResponseSchemas | undefined,
  logger: Logger | undefined,
): boolean => {
  if (mode === 'off') return false;
  oneOf(mode, 'validate', modes, 'off');
  if (mode === 'warn' && logger === undefined)
    throw new ConfigurationError(
      "`validate: 'warn'` writes to the log: pass a `logger`, for example { logger: console }.",
    );
  if (
    schemas !== undefined &&
    !hasMethods<ResponseSchemas>(schemas, ['responseCheck', 'eventCheck'])
  )
    throw new ConfigurationError('`schemas` must be the schemas of wsapi-client/schemas.');
  return true;
};

/** @throws {ConfigurationError} if zod is not installed. */
export const loadSchemas = async (): Promise<ResponseSchemas> => {
  const { schemas } = await demandPeer<{ readonly schemas: ResponseSchemas }>(
    'wsapi-client/schemas',
    {
      option: 'validate',
      peer: 'zod',
      since: '3.25.76',
      value: 'schemas',
      entry: 'schemas',
    },
  );
  return schemas;
};
