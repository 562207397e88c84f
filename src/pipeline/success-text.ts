import {
  InvalidResponseError,
  type InvalidResponseFields,
} from '../errors/invalid-response-error.ts';
import type { Route } from './route.ts';
import type { Exchange } from './exchange.ts';

/**
 * The text of a success; empty for one that has no body.
 *
 * @throws {InvalidResponseError} where there is not all of what was promised.
 */
export const successText = (exchange: Exchange, route: Route): string => {
  const { body, status, broken } = exchange.answer;
  const text = typeof body === 'string' ? body : '';
  if (broken) throw invalid(exchange, route, broken.problem, broken);
  if (text === '' && status !== 204 && route.answer !== 'none')
    throw invalid(exchange, route, 'its body is empty');
  return text;
};

/** The error for a text that is no JSON. It quotes nothing, and so not the parser's error either: that holds what people wrote. */
export const notJson = (exchange: Exchange, route: Route): InvalidResponseError => {
  const { body, headers } = exchange.answer;
  const text = typeof body === 'string' ? body : '';
  const what = /^\s*</.test(text) ? 'HTML or XML, perhaps the page of a proxy' : 'no JSON';
  const type = headers.get('content-type') ?? 'without a content type';
  return invalid(exchange, route, `its body is ${what} (${text.length} characters, ${type})`);
};

/** The error for an answer of which something has to be said, and what else is known of it. */
export const invalid = (
  { answer: { status }, attempts }: Exchange,
  { id: operationId }: Route,
  problem: string,
  more: Pick<InvalidResponseFields, 'cause' | 'issues'> = {},
): InvalidResponseError =>
  new InvalidResponseError(problem, { operationId, status, attempts, ...more });
