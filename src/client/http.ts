import createOpenApiClient from 'openapi-fetch';
// By way of its module: declarations that are rolled into one file would otherwise have two of the name `Client`.
import type * as openApiFetch from 'openapi-fetch';
import type { paths } from '../../generated/schema.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { contractRoutes } from './contract-routes.ts';
import type { Route } from '../pipeline/route.ts';
import { guardMedia } from '../media/guard-media.ts';
import type { StreamedFile } from '../media/streamed-file.ts';
import { detailOf } from '../errors/parse-error-body.ts';
import { callerHeaders, refuseOwnHeaders } from '../pipeline/header-values.ts';
import { Call } from '../pipeline/call.ts';
import type { CallClock } from '../pipeline/call-clock.ts';
import { closeFiles, formatCall, type FormattedCall } from '../pipeline/format-call.ts';
import { guardStream } from '../pipeline/guard-stream.ts';
import type { Exchange, Reader } from '../pipeline/exchange.ts';
import { bodyOf, jsonOf, startClock } from '../pipeline/send.ts';
import type { SendSettings } from '../pipeline/send-settings.ts';
import { apiError } from '../pipeline/request.ts';
import { notJson, successText } from '../pipeline/success-text.ts';
import type { Validation } from '../pipeline/validation/validation.ts';

/** The contract by paths: `http.POST('/messages/text', { body })` answers `{ data, error, response }`. */
export type Http = openApiFetch.Client<paths>;

type Middleware = Parameters<Http['use']>[number];

/** The routes by path and then by method; made at the first call of any client. */
let routesByPath: Map<string, Map<string, Route>> | undefined;

/** One key made of both would be a new string, to be hashed, for each call. */
const routeOf = (method: string, path: string): Route => {
  routesByPath ??= byPath(contractRoutes());
  const route = routesByPath.get(path)?.get(method);
  if (route === undefined)
    throw new ConfigurationError(`${method} ${path} is no operation of the contract.`);
  return route;
};

const byPath = (routes: readonly Route[]): Map<string, Map<string, Route>> => {
  const paths = new Map<string, Map<string, Route>>();
  for (const route of routes) {
    const methods = paths.get(route.path) ?? new Map<string, Route>();
    paths.set(route.path, methods.set(route.method, route));
  }
  return paths;
};

/** The part of openapi-fetch's options that has to be read. */
interface CallOptions {
  readonly params?: { readonly path?: Record<string, unknown>; readonly query?: object };
  readonly body?: unknown;
  readonly bodySerializer?: (body: unknown, headers?: unknown) => unknown;
  readonly headers?: Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal | null;
  readonly middleware?: readonly object[];
}

/** In the place of a `Request` where there is no middleware to see it: to make one and to read it again costs 8 µs. */
class UnseenRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(
    url: string,
    init: { readonly method: string; readonly headers: Headers; readonly body: string | undefined },
  ) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

/** openapi-fetch also takes numbers, lists, and null for a header that is to be left out. */
const textHeaders = (headers: NonNullable<CallOptions['headers']>): Record<string, string> => {
  const entries = isIterable(headers) ? [...headers] : Object.entries(headers);
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || Array.isArray(value)
        ? [[name, value.toString()]]
        : [],
    ),
  );
};

const isIterable = (
  headers: NonNullable<CallOptions['headers']>,
): headers is Iterable<readonly [string, unknown]> => Symbol.iterator in headers;

/** Options of openapi-fetch by which a call would pass by the pipe, and the client's own, which it does not know. */
const fixedOptions = [
  ...['baseUrl', 'fetch', 'Request', 'pathSerializer', 'querySerializer'],
  ...['timeout', 'deadline', 'retry', 'instanceId'],
];

/**
 * openapi-fetch over the client's own pipe. Its types, its serialising hooks and its middleware are its own;
 * ids are formatted before it begins, and what it would hand to `fetch` goes through keys, attempts and waits.
 */
export const createHttp = (settings: SendSettings): Http => {
  const client = createOpenApiClient<paths>({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
  });
  const inUse: Middleware[] = [];
  const call = async (
    method: string,
    path: string,
    options: CallOptions = {},
  ): Promise<unknown> => {
    const media = guardMedia(options.body);
    try {
      return await guarded(method, path, options);
    } finally {
      media.release();
    }
  };
  const guarded = async (method: string, path: string, options: CallOptions): Promise<unknown> => {
    const route = routeOf(method, path);
    for (const name of fixedOptions) {
      if (name in options)
        throw new ConfigurationError(
          `${route.id}: ${name} cannot be set for one call by path; set it for the client, or call by resource.`,
        );
    }
    // The runtime's error for a header that it does not take would print the value.
    if (options.headers) callerHeaders(textHeaders(options.headers));
    // openapi-fetch types a call by its literal path, which is checked where the caller writes it; in here it is any.
    const untyped = client.request as (
      method: string,
      path: string,
      options: object,
    ) => Promise<unknown>;
    const clock = startClock(settings, route, { signal: options.signal ?? undefined });
    let files: readonly StreamedFile[] = [];
    let exchange: Exchange | undefined;
    try {
      const { path: params, query } = options.params ?? {};
      const args = { params, query, body: options.body };
      const formatted = await formatCall(settings, route, args, undefined, clock);
      files = formatted.files;
      // Looked at where openapi-fetch does: there may have been none before.
      const { bodySerializer, middleware = [] } = options;
      const isUnseen = bodySerializer === undefined && inUse.length + middleware.length === 0;
      return await untyped(method.toLowerCase(), path, {
        ...options,
        body: formatted.body,
        bodySerializer: bodySerializer ?? ((value: unknown) => jsonOf(value, route.id)),
        pathSerializer: () => formatted.url,
        querySerializer: () => '',
        ...(isUnseen && { Request: UnseenRequest }),
        fetch: async (request: Request | UnseenRequest) => {
          exchange = await sendRequest(settings, route, request, formatted.stream, clock);
          return responseOf(settings, exchange, route);
        },
      });
    } catch (error) {
      // The parser's error quotes the body, which may hold anything.
      throw error instanceof SyntaxError && exchange ? notJson(exchange, route) : error;
    } finally {
      if (exchange === undefined) clock.end();
      closeFiles(files);
    }
  };
  const method = (name: string) => (path: string, options?: CallOptions) =>
    call(name, path, options);
  return {
    ...client,
    use: (...middleware: Middleware[]) => {
      client.use(...middleware);
      inUse.push(...middleware);
    },
    eject: (...middleware: Middleware[]) => {
      client.eject(...middleware);
      for (const each of middleware) if (inUse.includes(each)) inUse.splice(inUse.indexOf(each), 1);
    },
    request: (name: string, path: string, options?: CallOptions) =>
      call(name.toUpperCase(), path, options),
    GET: method('GET'),
    PUT: method('PUT'),
    POST: method('POST'),
    DELETE: method('DELETE'),
    PATCH: method('PATCH'),
    HEAD: method('HEAD'),
    OPTIONS: method('OPTIONS'),
    TRACE: method('TRACE'),
  } as Http; // the methods are openapi-fetch's own, typed by it, with the pipe put below
};

/** What openapi-fetch hands over, after its middleware. Files have left their marks in its body. */
const sendRequest = async (
  settings: SendSettings,
  route: Route,
  request: Request | UnseenRequest,
  stream: FormattedCall['stream'],
  clock: CallClock,
): Promise<Exchange> => {
  refuseOwnHeaders((name) => request.headers.has(name));
  const text = request instanceof UnseenRequest ? request.body : await textOf(request);
  const headers = Object.fromEntries(request.headers);
  const prepared = { url: request.url, headers, body: bodyOf(text, stream) };
  return new Call(settings, route, prepared, {}, clock).run(asItIs);
};

const textOf = async (request: Request): Promise<string | undefined> =>
  request.body ? request.text() : undefined;

const asItIs: Reader<Exchange> = { read: (exchange) => exchange };

/**
 * The answer as openapi-fetch reads it. An error without the gateway's JSON gets it: openapi-fetch takes an empty
 * 500 for no error at all, and one in HTML for a string.
 */
const responseOf = (settings: SendSettings, exchange: Exchange, route: Route): Response => {
  const { answer, outcome, clock } = exchange;
  const { status, body } = answer;
  const { headers } = answer;
  if (typeof body === 'function') {
    const stream = guardStream(body, clock)();
    // openapi-fetch leaves such a body unread, and with it the call's time running.
    if (!bodiless.includes(status) && headers.get('content-length') !== '0')
      return new Response(stream, { status, headers });
    stream.cancel().catch(() => undefined);
    return new Response(null, { status, headers });
  }
  clock.end();
  // There is no `Response` with these.
  if (status < 200 || status > 599) throw apiError(exchange, route);
  if (outcome.kind === 'success') {
    const text = successText(exchange, route);
    if (settings.validation) checkText(settings.validation, route, text, exchange);
    return decoded(text === '' ? null : text, status, headers);
  }
  const error = JSON.stringify({ status, detail: detailOf(body) });
  return decoded(bodiless.includes(status) ? null : error, status, headers);
};

/** Without the headers that were about the body as it came. */
const decoded = (body: string | null, status: number, headers: Headers): Response => {
  const response = new Response(body, { status, headers });
  response.headers.delete('content-length');
  response.headers.delete('content-encoding');
  return response;
};

/** What openapi-fetch will read; what is no JSON it finds out by itself. */
const checkText = (
  validation: Validation,
  route: Route,
  text: string,
  exchange: Exchange,
): void => {
  let data: unknown;
  try {
    data = text === '' ? undefined : JSON.parse(text);
  } catch {
    return;
  }
  validation.check(route, data, exchange);
};

/** `Response` takes no body with these. */
const bodiless: readonly number[] = [204, 205, 304];
