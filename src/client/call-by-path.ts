import createOpenApiClient, { type Middleware as HttpMiddleware } from 'openapi-fetch';
import type { paths } from '../../generated/contract-types.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { detailOf } from '../errors/parse-error-body.ts';
import type { StreamedFile } from '../media/streamed-file.ts';
import { checkedRequestOptions } from '../pipeline/check-request-options.ts';
import { sendCall } from '../pipeline/call.ts';
import type { CallResponse } from '../pipeline/call-response.ts';
import type { CallTime } from '../pipeline/call-time.ts';
import { refuseCredentialHeaders } from '../pipeline/credential-headers.ts';
import { guardStream } from '../pipeline/guard-stream.ts';
import { callerHeaders } from '../pipeline/header-values.ts';
import { jsonOf } from '../pipeline/json.ts';
import { closeFiles, formatCall } from '../pipeline/prepare.ts';
import { apiErrorFor, isSuccess, notJson, successText } from '../pipeline/read-response.ts';
import { startTime } from '../pipeline/request.ts';
import type { Route } from '../pipeline/route.ts';
import type { SendSettings } from '../pipeline/send-settings.ts';
import { contractRoutes } from './contract-routes.ts';

/** The options of openapi-fetch that are read here. */
interface CallOptions {
  readonly params?: { readonly path?: Record<string, unknown>; readonly query?: object };
  readonly body?: unknown;
  readonly bodySerializer?: (body: unknown, headers?: unknown) => unknown;
  readonly headers?: Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal | null;
}

/** openapi-fetch types a call by its literal path. The caller's code is checked against that; in here it is any path. */
type UntypedRequest = (
  method: string,
  path: string,
  options: object,
) => Promise<{ readonly data?: unknown }>;

/** Options that would bypass the pipeline, and options of the client that openapi-fetch does not have. */
const fixedOptions = [
  ...['baseUrl', 'fetch', 'Request', 'pathSerializer', 'querySerializer'],
  ...['timeout', 'deadline', 'retry', 'instanceId'],
];

/**
 * Makes one call with openapi-fetch on top of the pipeline. Types, serialising hooks and middleware are those of
 * openapi-fetch; preparing, sending and reading are those of every other call.
 */
export const callByPath = async (
  settings: SendSettings,
  middleware: readonly HttpMiddleware[],
  method: string,
  path: string,
  given: CallOptions | null | undefined,
): Promise<unknown> => {
  const route = routeOf(method, path);
  const options = given ?? {};
  checkOptions(route, options);
  const { signal } = checkedRequestOptions({ signal: options.signal ?? undefined });
  const time = startTime(settings, route, { signal });
  const client = createOpenApiClient<paths>({
    baseUrl: settings.baseUrl,
    headers: settings.headers,
  });
  client.use(...middleware);
  let files: readonly StreamedFile[] = [];
  let response: CallResponse | undefined;
  try {
    const { path: params, query } = options.params ?? {};
    const args = { params, query, body: options.body };
    const { instanceId } = settings.credentials;
    const formatted = await formatCall(settings, route, args, instanceId, time);
    files = formatted.files;
    const result = await (client.request as UntypedRequest)(method.toLowerCase(), path, {
      ...options,
      body: formatted.body,
      bodySerializer: options.bodySerializer ?? ((value: unknown) => jsonOf(value, route.id)),
      pathSerializer: () => formatted.url,
      querySerializer: () => '',
      fetch: async (request: Request) => {
        refuseCredentialHeaders((name) => request.headers.has(name));
        const prepared = {
          url: request.url,
          target: formatted.target,
          headers: Object.fromEntries(request.headers),
          body: request.body ? formatted.encode(await request.text()) : undefined,
        };
        response = await sendCall(settings, route, prepared, {}, time);
        return fetchResponse(response, route, time);
      },
    });
    if (response && isSuccess(response) && !('parseAs' in options))
      settings.validation?.check(route, result.data, response);
    return result;
  } catch (error) {
    // The parser's error quotes the body, which may be private.
    throw error instanceof SyntaxError && response ? notJson(response, route) : error;
  } finally {
    if (response?.file === undefined) time.end();
    closeFiles(files);
  }
};

/** The routes by method and path, made at the first call of any client. */
let routes: Map<string, Route> | undefined;

const routeOf = (method: string, path: string): Route => {
  // JavaScript callers may pass anything.
  if (typeof path !== 'string') throw new ConfigurationError('A path must be a string.');
  routes ??= new Map(contractRoutes().map((route) => [`${route.method} ${route.path}`, route]));
  const route = routes.get(`${method} ${path}`);
  if (route === undefined)
    throw new ConfigurationError(`The contract has no operation ${method} ${path}.`);
  return route;
};

const checkOptions = (route: Route, options: CallOptions): void => {
  if (typeof options !== 'object')
    throw new ConfigurationError(`${route.id}: the options of a call must be an object.`);
  for (const name of fixedOptions)
    if (name in options)
      throw new ConfigurationError(
        `${route.id}: ${name} cannot be set for one call by path. Set it for the client, or call by resource.`,
      );
  // The runtime's own error for an invalid header would print its value.
  if (options.headers) callerHeaders(textHeaders(options.headers));
};

/** openapi-fetch also accepts numbers, lists, and null for a header that is left out. */
const textHeaders = (headers: NonNullable<CallOptions['headers']>): Record<string, string> => {
  const entries: Iterable<readonly [string, unknown]> =
    Symbol.iterator in headers
      ? headers // it has an iterator
      : Object.entries(headers);
  return Object.fromEntries(
    [...entries].flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' || Array.isArray(value)
        ? [[name, value.toString()]]
        : [],
    ),
  );
};

/**
 * The response as openapi-fetch reads it. An error without the gateway's JSON gets it: openapi-fetch takes an empty 500
 * for a success, and one in HTML for a string.
 */
const fetchResponse = (response: CallResponse, route: Route, time: CallTime): Response => {
  const { status, headers, file, text } = response;
  if (file !== undefined) {
    const stream = guardStream(file, time)();
    if (!bodiless.includes(status) && headers.get('content-length') !== '0')
      return new Response(stream, { status, headers });
    // openapi-fetch would leave such a body unread, and the call's time running.
    stream.cancel().catch(() => undefined);
    return new Response(null, { status, headers });
  }
  // A `Response` cannot have these.
  if (status < 200 || status > 599) throw apiErrorFor(response, route);
  const body = isSuccess(response)
    ? successText(response, route)
    : JSON.stringify({ status, detail: detailOf(text) });
  const decoded = new Response(body === '' || bodiless.includes(status) ? null : body, {
    status,
    headers,
  });
  // They described the body before it was parsed.
  decoded.headers.delete('content-length');
  decoded.headers.delete('content-encoding');
  return decoded;
};

/** A `Response` with one of these cannot have a body. */
const bodiless: readonly number[] = [204, 205, 304];
