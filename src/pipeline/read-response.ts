import type { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { isSuccess } from '../transports/transport.ts';
import type { CallResponse } from './call-response.ts';
import type { Call } from './call.ts';
import { invalidResponse } from './invalid-response.ts';
import { apiErrorFor } from './response-error.ts';
import { isSafe, type Route } from './route.ts';

/**
 * The data of a response.
 *
 * @throws {ApiError} if it reports an error.
 * @throws {TimeoutError} for a read whose body came too late.
 * @throws {InvalidResponseError} if it cannot be read, or is not what the contract says.
 */
export const readData = ({ route, settings }: Call, response: CallResponse): unknown => {
  if (!isSuccess(response.status)) throw apiErrorFor(response, route);
  const text = successText(response, route);
  if (text === '' || route.answer === 'none') return undefined;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw notJson(response, route);
  }
  settings.validation?.check(route, data, response);
  return data;
};

/**
 * The text of a success; empty if it has no body.
 *
 * @throws {TimeoutError} for a read whose body came too late.
 * @throws {InvalidResponseError} if the body is missing or was cut off.
 */
export const successText = (response: CallResponse, route: Route): string => {
  const { text, status, unreadable } = response;
  // For a read, throw the plain timeout: its outcome does not matter.
  if (unreadable?.timeout !== undefined && isSafe(route)) throw unreadable.timeout;
  if (unreadable) throw invalidResponse(response, route, unreadable.problem, unreadable);
  if (text === '' && status !== 204 && route.answer !== 'none')
    throw invalidResponse(response, route, 'the body is empty');
  return text;
};

const knownType =
  /^(?:application\/(?:json|problem\+json|octet-stream|xml)|text\/(?:plain|html|xml|css|javascript)|without a content type)(?![^;\s])/;

/** The error for a text that is not JSON. It quotes nothing, unlike the parser's own error: the text may be private. */
export const notJson = (response: CallResponse, route: Route): InvalidResponseError => {
  const { text, headers } = response;
  const what = /^\s*</.test(text) ? 'HTML or XML, perhaps the page of a proxy' : 'not JSON';
  const given = headers().get('content-type') ?? 'without a content type';
  // A server may write anything there, also the key that it was sent.
  const type = knownType.exec(given)?.[0] ?? 'an unusual content type';
  return invalidResponse(
    response,
    route,
    `the body is ${what} (${text.length} characters, ${type})`,
  );
};
