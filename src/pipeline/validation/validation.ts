import { ConfigurationError } from '../../errors/configuration-error.ts';
import type { Logger } from '../../logging/logger.ts';
import { demandPeer } from '../../peers/optional-peer.ts';
import type { Route } from '../route.ts';
import type { Exchange } from '../exchange.ts';
import type { KeyedTransport } from '../middleware.ts';
import { invalid } from '../success-text.ts';
import type { AnswerSchemas, Validate } from './answer-schemas.ts';

/** Holds what successes have in them against the contract, for a client that was told to. */
export interface Validation {
  /**
   * A transport that sends nothing before the schemas are there: that they are missing, a `ConfigurationError`, must
   * not be found out after a message went.
   */
  before(transport: KeyedTransport): KeyedTransport;
  /** @throws {InvalidResponseError} where the data are not what the contract says, and that is to be an error. */
  check(route: Route, data: unknown, exchange: Exchange): void;
}

const modes: readonly Validate[] = ['off', 'warn', 'error'];

/**
 * @param schemas those of `wsapi-client/schemas`, for bundles; without them they are looked up when they are needed.
 * @throws {ConfigurationError} for a mode that there is not, and for warnings that nobody would see.
 */
export const validationOf = (
  mode: Validate,
  schemas: AnswerSchemas | undefined,
  logger: Logger | undefined,
): Validation => {
  // JavaScript passes anything.
  if (!modes.includes(mode))
    throw new ConfigurationError(`validate has to be one of ${modes.join(', ')}.`);
  if (mode === 'warn' && logger === undefined)
    throw new ConfigurationError(
      "validate: 'warn' writes to the log: pass a logger, { logger: console } for example.",
    );
  let answerCheck = schemas?.answerCheck(mode, logger);
  return {
    before: (transport) => async (request, key) => {
      answerCheck ??= (await lookUp()).schemas.answerCheck(mode, logger);
      return transport(request, key);
    },
    check: (route, data, exchange) => {
      const { id, answer: kind } = route;
      const found = kind ? undefined : answerCheck?.(id, exchange.answer.status, data);
      if (found) throw invalid(exchange, route, found.problem, found);
    },
  };
};

const lookUp = (): Promise<{ readonly schemas: AnswerSchemas }> =>
  demandPeer('wsapi-client/schemas', {
    option: 'validate',
    peer: 'zod',
    value: 'schemas',
    entry: 'schemas',
  });
