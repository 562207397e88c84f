import { ConfigurationError } from '../errors/configuration-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import type { Logger } from '../observers/logger.ts';
import { loadPeer } from '../optional-peer.ts';
import type { Route } from '../route.ts';
import type { Exchange } from '../transport/exchange.ts';
import type { KeyedTransport } from '../transport/middleware.ts';
import type { AnswerSchemas } from './answer-schemas.ts';

/** What becomes of an answer that is not what the contract says: nothing, a line in the log, or an error. */
export type Validate = 'off' | 'warn' | 'error';

const modes: readonly Validate[] = ['off', 'warn', 'error'];

/** More are counted only: each of a thousand groups may lack the same field. */
const maxIssues = 20;

/** The module that is looked up where no schemas were passed; in a variable, as for every optional peer. */
const module = 'wsapi-client/schemas';

/** Holds what successes have in them against the contract. */
export class AnswerCheck {
  readonly #isError: boolean;
  readonly #logger: Logger | undefined;
  #schemas: AnswerSchemas | undefined;
  #loading: Promise<AnswerSchemas> | undefined;

  constructor(
    mode: Exclude<Validate, 'off'>,
    schemas: AnswerSchemas | undefined,
    logger: Logger | undefined,
  ) {
    this.#isError = mode === 'error';
    this.#schemas = schemas;
    this.#logger = logger;
  }

  /**
   * A transport that sends nothing before the schemas are there: that they are missing, a `ConfigurationError`, must
   * not be found out after a message went.
   */
  before(transport: KeyedTransport): KeyedTransport {
    return async (request, key) => {
      this.#schemas ??= await (this.#loading ??= loadSchemas());
      return transport(request, key);
    };
  }

  /** @throws {InvalidResponseError} where the data are not what the contract says, and that is to be an error. */
  check({ id: operationId, answer: kind }: Route, data: unknown, exchange: Exchange): void {
    if (kind !== undefined) return;
    const all = this.#schemas?.issuesOf(operationId, data) ?? [];
    const [first] = all;
    if (first === undefined) return;
    const issues = all.slice(0, maxIssues);
    const { status } = exchange.answer;
    const more = all.length === 1 ? '' : ` (and ${all.length - 1} more)`;
    const problem = `its body is not what the contract says: ${first.path}: ${first.rule}${more}`;
    if (this.#isError) {
      const { attempts } = exchange;
      throw new InvalidResponseError(problem, { operationId, status, attempts, issues });
    }
    const details = { operationId, status, count: all.length, issues };
    this.#logger?.warn(`${operationId} was answered ${status}, but ${problem}`, details);
  }

  /** The same for data that somebody else parses; what is no JSON they will find out. */
  checkText(route: Route, text: string, exchange: Exchange): void {
    let data: unknown;
    try {
      data = text === '' ? undefined : JSON.parse(text);
    } catch {
      return;
    }
    this.check(route, data, exchange);
  }
}

const loadSchemas = async (): Promise<AnswerSchemas> => {
  const found = await loadPeer<{ readonly schemas: AnswerSchemas }>(module);
  if (found === undefined)
    throw new ConfigurationError(
      'validate needs the package "zod": install it, or in a bundle import { schemas } from "wsapi-client/schemas" and pass it to the client.',
    );
  return found.schemas;
};

/** @throws {ConfigurationError} for a mode that there is not, and for warnings that nobody would see. */
export const answerCheck = (
  mode: Validate = 'off',
  schemas: AnswerSchemas | undefined,
  logger: Logger | undefined,
): AnswerCheck | undefined => {
  // JavaScript passes anything.
  if (!modes.includes(mode))
    throw new ConfigurationError(`validate has to be one of ${modes.join(', ')}.`);
  if (mode === 'off') return undefined;
  if (mode === 'warn' && logger === undefined)
    throw new ConfigurationError(
      "validate: 'warn' writes to the log: pass a logger, { logger: console } for example.",
    );
  return new AnswerCheck(mode, schemas, logger);
};
