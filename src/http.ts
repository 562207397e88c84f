import createOpenApiClient, { type Client as OpenApiClient } from 'openapi-fetch';
import * as routes from '../generated/routes.ts';
import type { paths } from '../generated/schema.ts';
import { ConfigurationError } from './errors/configuration-error.ts';
import type { Route } from './route.ts';
import { bodyOf } from './transport/body.ts';
import { guardStream } from './transport/guard-stream.ts';
import { sendPrepared, type Exchange, type SendSettings } from './transport/send.ts';
import { pathOf, queryOf } from './transport/url.ts';

/** The contract by paths: `http.POST('/messages/text', { body })` answers `{ data, error, response }`. */
export type Http = OpenApiClient<paths>;

/** The routes by `POST /messages/text`; made at the first call of any client. */
let routesByPath: Map<string, Route> | undefined;

const routeOf = (method: string, path: string): Route => {
  routesByPath ??= new Map(
    Object.values(routes).map((route: Route) => [`${route.method} ${route.path}`, route]),
  );
  const route = routesByPath.get(`${method} ${path}`);
  if (route === undefined)
    throw new ConfigurationError(`${method} ${path} is no operation of the contract.`);
  return route;
};

/** The part of openapi-fetch's options that has to be read. */
interface CallOptions {
  readonly params?: { readonly path?: Record<string, unknown>; readonly query?: object };
  readonly body?: unknown;
  readonly bodySerializer?: (body: unknown, headers?: unknown) => unknown;
  readonly signal?: AbortSignal | null;
}

/**
 * openapi-fetch over the client's own pipe. Its types, its serialising hooks and its middleware are its own;
 * ids are formatted before it begins, and what it would hand to `fetch` goes through keys, attempts and waits.
 */
export const createHttp = (settings: SendSettings): Http => {
  const client = createOpenApiClient<paths>({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
  });
  const call = async (
    method: string,
    path: string,
    options: CallOptions = {},
  ): Promise<unknown> => {
    const route = routeOf(method, path);
    const formattedPath = settings.baseUrl + pathOf(route, options.params?.path);
    const query = queryOf(route, options.params?.query);
    const body = await bodyOf(route, options.body);
    // openapi-fetch types a call by its literal path, which is checked where the caller writes it; in here it is any.
    const untyped = client.request as (
      method: string,
      path: string,
      options: object,
    ) => Promise<unknown>;
    return untyped(method.toLowerCase(), path, {
      ...options,
      body,
      pathSerializer: () => formattedPath,
      querySerializer: () => query,
      fetch: (request: Request) =>
        sendRequest(settings, route, request, options.signal ?? undefined),
    });
  };
  const method = (name: string) => (path: string, options?: CallOptions) =>
    call(name, path, options);
  return {
    ...client,
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

/** What openapi-fetch hands over, after its middleware. */
const sendRequest = async (
  settings: SendSettings,
  route: Route,
  request: Request,
  signal: AbortSignal | undefined,
): Promise<Response> => {
  const body = request.body === null ? undefined : await request.text();
  const headers = Object.fromEntries(request.headers);
  return responseOf(
    await sendPrepared(settings, route, { url: request.url, headers, body }, { signal }),
  );
};

const responseOf = ({ answer, clock }: Exchange): Response => {
  const { status, headers, body } = answer;
  if (typeof body !== 'function') {
    clock.end();
    return new Response(body === '' ? null : body, { status, headers });
  }
  return new Response(guardStream(body, clock)(), { status, headers });
};
