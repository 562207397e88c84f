import createOpenApiClient, { type Middleware as HttpMiddleware } from 'openapi-fetch';
import type { paths } from '../../generated/contract-types.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { detailOf } from '../errors/parse-error-body.ts';
import { bodyWith } from '../media/streamed-body.ts';
import { checkObject } from '../options/option-checks.ts';
import type { CallResponse } from '../pipeline/call-response.ts';
import type { Call } from '../pipeline/call.ts';
import type { RequestOptions } from '../pipeline/client-interface.ts';
import { refuseCredentialHeaders } from '../pipeline/credential-headers.ts';
import { guardStream } from '../pipeline/guard-stream.ts';
import { callerHeaders } from '../pipeline/header-values.ts';
import { notJson, successText } from '../pipeline/read-response.ts';
import { apiErrorFor } from '../pipeline/response-error.ts';
import { runCall } from '../pipeline/run-call.ts';
import type { Route } from '../pipeline/route.ts';
import { sendCall } from '../pipeline/send-call.ts';
import type { SendSettings } from '../pipeline/send-settings.ts';
import { isSuccess } from '../transports/transport.ts';
import { contractRoutes } from './contract-routes.ts';

/** The options of openapi-fetch that are read here. */
export interface CallOptions {
  readonly params?:
    { readonly path?: Record<string, unknown>; readonly query?: object } | undefined;
  readonly body?: unknown;
  readonly bodySerializer?: (body: unknown) => unknown;
  readonly headers?: Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal | null;
}

interface CallByPath {
  readonly method: string;
  readonly path: string;
  readonly options: CallOptions | null | undefined;
  /** Those of the options that were taken over from the caller. */
  readonly args: Pick<CallOptions, 'params' | 'body'>;
}

/** openapi-fetch types a call by its literal path. Callers are checked against that; in here it is any path. */
type UntypedRequest = (
  method: string,
  path: string,
  options: object,
) => Promise<{ readonly data?: unknown }>;

/** Options that would bypass the pipeline. */
const bypassing = ['baseUrl', 'fetch', 'Request', 'pathSerializer', 'querySerializer'];

/** Options of a call by resource that openapi-fetch does not have. `test/faults/secrets.test.ts` lists all. */
const resourceCallOptions: readonly (keyof RequestOptions)[] = [
  'timeout',
  'deadline',
  'retry',
  'beforeAttempt',
  'instanceId',
];

/**
 * Makes one call with openapi-fetch on top of the pipeline. Types, serialising hooks and middleware are those of
 * openapi-fetch; preparing, sending and reading are those of every other call.
 */
export const callByPath = async (
  settings: SendSettings,
  middleware: readonly HttpMiddleware[],
  { method, path, options: given, args }: CallByPath,
): Promise<unknown> => {
  const route = routeOf(method, path);
  checkOptions(route, given ?? {});
  const options = { ...given, ...args };
  const { path: params, query } = options.params ?? {};
  const parts = {
    settings,
    route,
    args: { params, query, body: options.body },
    options: { signal: options.signal ?? undefined },
    serialize: options.bodySerializer && jsonBy(options.bodySerializer, route),
  };
  return runCall(parts, async (call, prepared) => {
    const { url, body, files } = prepared;
    const client = createOpenApiClient<paths>({
      baseUrl: settings.baseUrl,
      headers: prepared.headers,
    });
    client.use(...middleware);
    let response: CallResponse | undefined;
    try {
      const result = await (client.request as UntypedRequest)(method.toLowerCase(), path, {
        ...options,
        body: typeof body === 'object' ? body.json : body,
        bodySerializer: (json: string) => json,
        pathSerializer: () => url,
        querySerializer: () => '',
        fetch: async (request: Request) => {
          refuseCredentialHeaders((name) => request.headers.has(name));
          response = await sendCall(call, {
            ...prepared,
            url: request.url,
            headers: Object.fromEntries(request.headers),
            body: request.body ? bodyWith(await request.text(), files) : undefined,
          });
          // It is returned, not thrown.
          if (!isSuccess(response.status))
            call.log.failed(apiErrorFor(response, route), response.attempts);
          return webResponseOf(response, call);
        },
      });
      if (response && isSuccess(response.status) && !('parseAs' in options))
        settings.validation?.check(route, result.data, response);
      return result;
    } catch (error) {
      // The parser's error quotes the body, which may be private.
      throw error instanceof SyntaxError && response ? notJson(response, route) : error;
    }
  });
};

const jsonBy =
  (serializer: (body: unknown) => unknown, { id }: Route) =>
  (body: unknown): string => {
    const json = serializer(body);
    if (typeof json === 'string') return json;
    throw new ConfigurationError(`${id}: \`bodySerializer\` must return JSON as a string.`);
  };

/** The routes by method and path, made at the first call of any client. */
let routes: Map<string, Route> | undefined;

const routeOf = (method: string, path: string): Route => {
  if (typeof path !== 'string') throw new ConfigurationError('A path must be a string.');
  routes ??= new Map(contractRoutes().map((route) => [`${route.method} ${route.path}`, route]));
  const route = routes.get(`${method} ${path}`);
  if (route === undefined)
    // The path is not quoted: with values in it, it may name a phone number.
    throw new ConfigurationError(
      `The contract has no operation ${method} with this path. Pass it as the contract writes it, such as /chats/{chatId}, and its values as params.path.`,
    );
  return route;
};

const checkOptions = (route: Route, options: CallOptions): void => {
  checkObject(options, `${route.id}: the options of a call`);
  for (const name of [...bypassing, ...resourceCallOptions])
    if (name in options)
      throw new ConfigurationError(
        `${route.id}: \`${name}\` cannot be set for one call by path. Set it for the client, or call by resource.`,
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
 * The response as openapi-fetch reads it. Error bodies are rewritten as the gateway's JSON, because openapi-fetch takes
 * an empty 500 for a success, and one in HTML for a string.
 */
const webResponseOf = (response: CallResponse, { route, time }: Call): Response => {
  const { status, file, text } = response;
  const headers = response.headers();
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
  const body = isSuccess(status)
    ? successText(response, route)
    : JSON.stringify({ status, detail: detailOf(text) });
  const decoded = new Response(body === '' || bodiless.includes(status) ? null : body, {
    status,
    headers,
  });
  // They describe the original body.
  decoded.headers.delete('content-length');
  decoded.headers.delete('content-encoding');
  return decoded;
};

/** A `Response` with one of these cannot have a body. */
const bodiless: readonly number[] = [204, 205, 304];
