import type { RequestOptions, ResponsePromise, WithResponse } from '../client-interface.ts';
import { apiErrorOf, RateLimitError, type ApiError } from '../errors/api-error.ts';
import { InvalidResponseError } from '../errors/invalid-response-error.ts';
import { detailOf, issuesOf } from '../errors/parse-error-body.ts';
import type { Route, RouteArguments } from '../route.ts';
import { Download } from './download.ts';
import { guardStream } from './guard-stream.ts';
import { send, type Exchange, type SendSettings } from './send.ts';

/**
 * Sends a call and gives its data, or throws what the gateway's answer means.
 *
 * @typeParam T what the contract says of the data: it is not checked here.
 */
export const request = <T>(
  settings: SendSettings,
  route: Route,
  args: RouteArguments,
  options: RequestOptions | undefined,
): ResponsePromise<T> => {
  const response = send(settings, route, args, options).then((exchange) =>
    read<T>(exchange, route),
  );
  const data = response.then((answer) => answer.data);
  return Object.assign(data, {
    withResponse: () => {
      // Nobody awaits the data by themselves now, so nobody would handle that they are not to be had.
      data.catch(() => undefined);
      return response;
    },
  });
};

const read = <T>(exchange: Exchange, route: Route): WithResponse<T> => {
  const { answer, outcome, attempts, clock } = exchange;
  const { status, headers } = answer;
  if (outcome.kind === 'success' && typeof answer.body === 'function') {
    return {
      data: new Download(headers, guardStream(answer.body, clock)) as T,
      status,
      headers,
      attempts,
    }; // the route says that it is a file
  }
  clock.end();
  if (outcome.kind !== 'success') throw apiError(exchange, route);
  const data = (route.answer === 'none' ? undefined : parseJson(exchange, route)) as T; // what the contract says of it
  return { data, status, headers, attempts };
};

const parseJson = ({ answer, attempts }: Exchange, { id: operationId }: Route): unknown => {
  const { body, status, broken } = answer;
  const text = typeof body === 'string' ? body : '';
  const invalid = (problem: string, cause?: unknown): InvalidResponseError =>
    new InvalidResponseError(problem, { operationId, status, attempts, cause });
  if (broken !== undefined)
    throw invalid(
      broken === 'too large' ? 'the body is larger than maxResponseBytes' : 'its body was cut off',
    );
  if (text === '') {
    if (status === 204) return undefined;
    throw invalid('its body is empty');
  }
  try {
    return JSON.parse(text);
  } catch {
    // The reader's own error quotes the text, which may hold anything.
    throw invalid(`its body is not JSON: ${detailOf(text)}`);
  }
};

/** The error that an answer stands for. */
const apiError = ({ answer, outcome, attempts }: Exchange, route: Route): ApiError => {
  const { status, headers, body } = answer;
  const detail = detailOf(typeof body === 'string' ? body : '');
  const fields = {
    status,
    detail,
    operationId: route.id,
    headers,
    issues: issuesOf(detail),
    attempts,
  };
  return outcome.kind === 'rate-limited'
    ? new RateLimitError(fields, outcome.source, outcome.retryAfterMs)
    : apiErrorOf(fields);
};
