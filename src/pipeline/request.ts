import type { RequestOptions, ResponsePromise, WithResponse } from './client-interface.ts';
import { apiErrorOf, RateLimitError, type ApiError } from '../errors/api-error.ts';
import { detailOf, issuesOf } from '../errors/parse-error-body.ts';
import type { Route, RouteArguments } from './route.ts';
import { notJson, successText } from './success-text.ts';
import type { Exchange, Reader } from './exchange.ts';
import { send } from './send.ts';
import type { SendSettings } from './send-settings.ts';

/**
 * Sends a call and gives its data, or throws what the gateway's answer means.
 *
 * @typeParam T what the contract says of the data: it is not checked here.
 */
export const request = <T>(
  settings: SendSettings,
  route: Route,
  args: RouteArguments,
  options?: RequestOptions,
): ResponsePromise<T> => {
  const reading = new Reading<T>(settings, route);
  const data: Promise<T> & Partial<ResponsePromise<T>> = send(
    settings,
    route,
    args,
    options ?? noOptions, // JavaScript passes null, too
    reading,
  );
  data.withResponse = reading.withResponseOf(data);
  return data as ResponsePromise<T>; // it is one now
};

const noOptions: RequestOptions = {};

/** Reads the data out of the answer to a call, and knows what few look at beside them. */
class Reading<T> implements Reader<T> {
  readonly #settings: SendSettings;
  readonly #route: Route;
  /** There before the data are. */
  #exchange!: Exchange;

  constructor(settings: SendSettings, route: Route) {
    this.#settings = settings;
    this.#route = route;
  }

  read(exchange: Exchange): T | Promise<T> {
    this.#exchange = exchange;
    const { answer, outcome, clock } = exchange;
    const route = this.#route;
    if (outcome.kind === 'success' && typeof answer.body === 'function') {
      const { body } = answer;
      return import('./download.ts').then(({ fileOf }) => fileOf(answer.headers, body, clock) as T); // the route says that it is a file
    }
    clock.end();
    if (outcome.kind !== 'success') throw apiError(exchange, route);
    const data = (route.answer === 'none' ? undefined : parseJson(exchange, route)) as T; // what the contract says of it
    this.#settings.validation?.check(route, data, exchange);
    return data;
  }

  /**
   * The method of the call's promise. It is made in here, for V8 makes a function that is written where a property is set
   * among the old objects, and the whole request, to which this one leads, would live on until those are collected; a
   * minifier writes it there even where it had a name. (`Object.assign` takes longer than all else here.)
   */
  withResponseOf(data: Promise<T>): ResponsePromise<T>['withResponse'] {
    return () => data.then((read) => new AnsweredData(read, this.#exchange));
  }
}

/** Data with what few look at beside them. */
class AnsweredData<T> implements WithResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly attempts: number;
  readonly #answer: Exchange['answer'];

  constructor(data: T, { answer, attempts }: Exchange) {
    this.data = data;
    this.status = answer.status;
    this.attempts = attempts;
    this.#answer = answer;
  }

  get headers(): Headers {
    return this.#answer.headers;
  }
}

const parseJson = (exchange: Exchange, route: Route): unknown => {
  const text = successText(exchange, route);
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw notJson(exchange, route);
  }
};

/** The error that an answer stands for. */
export const apiError = (
  { answer, outcome, attempts }: Exchange,
  { id: operationId }: Route,
): ApiError => {
  const { status, headers, body } = answer;
  const detail = detailOf(typeof body === 'string' ? body : '');
  const fields = { status, detail, operationId, headers, issues: issuesOf(detail), attempts };
  return outcome.kind === 'rate-limited'
    ? new RateLimitError(fields, outcome.source, outcome.retryAfterMs)
    : apiErrorOf(fields, outcome.kind === 'server-error' ? outcome.retryAfterMs : undefined);
};
