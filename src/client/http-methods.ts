// Imported as a module: rolled into one file, the declarations would have two types named `Client`.
import type * as openApiFetch from 'openapi-fetch';
import type { paths } from '../../generated/contract-types.ts';
import { guardMedia } from '../media/guard-media.ts';
import type { SendSettings } from '../pipeline/send-settings.ts';

type HttpMethod = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options' | 'trace';

/** The paths that have a method. */
type PathsWithMethod<Method extends HttpMethod> = {
  [Path in keyof paths]: paths[Path] extends Readonly<Record<Method, object>> ? Path : never;
}[keyof paths];

type OperationAt<Path extends keyof paths, Method extends HttpMethod> =
  paths[Path] extends Readonly<Record<Method, infer Operation extends object>> ? Operation : never;

type BodyOf<Operation> = Operation extends { requestBody?: never }
  ? { body?: never }
  : Operation extends { requestBody: { content: { 'application/json': infer Body } } }
    ? { body: Body }
    : Operation extends { requestBody?: { content: { 'application/json': infer Body } } }
      ? { body?: Body | undefined }
      : unknown;

/**
 * What openapi-fetch takes, with the body as the contract has it. The type of openapi-fetch takes properties that can
 * only be `undefined` for read-only ones, refuses them, and fills the compiler's messages with the methods of strings.
 */
type CallOptions<Operation> = openApiFetch.ParamsOption<Operation> &
  BodyOf<Operation> &
  Omit<openApiFetch.FetchOptions<unknown>, 'params' | 'body'>;

/** Options may be left out where none is required. */
type Rest<Operation, Options> =
  Partial<CallOptions<Operation>> extends CallOptions<Operation>
    ? [options?: Options & Readonly<Record<string, unknown>>]
    : [options: Options & Readonly<Record<string, unknown>>];

type CallByPath<Method extends HttpMethod> = <
  Path extends PathsWithMethod<Method>,
  Options extends CallOptions<OperationAt<Path, Method>>,
>(
  path: Path,
  ...options: Rest<OperationAt<Path, Method>, Options>
) => Promise<openApiFetch.FetchResponse<OperationAt<Path, Method>, Options, `${string}/${string}`>>;

/**
 * The contract by paths: `http.POST('/messages/text', { body })` returns `{ data, error, response }`.
 */
export interface Http extends Pick<openApiFetch.Client<paths>, 'request' | 'use' | 'eject'> {
  readonly GET: CallByPath<'get'>;
  readonly PUT: CallByPath<'put'>;
  readonly POST: CallByPath<'post'>;
  readonly DELETE: CallByPath<'delete'>;
  readonly PATCH: CallByPath<'patch'>;
  readonly HEAD: CallByPath<'head'>;
  readonly OPTIONS: CallByPath<'options'>;
  readonly TRACE: CallByPath<'trace'>;
}

type HttpMiddleware = openApiFetch.Middleware;

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'] as const;

/** Calls by path. The code is loaded at the first call, because most programs make none. */
export const createHttp = (settings: SendSettings): Http => {
  const middleware: HttpMiddleware[] = [];
  const call = async (
    method: string,
    path: string,
    options?: { readonly body?: unknown },
  ): Promise<unknown> => {
    // Before the wait for the module: a stream that fails must not end the process.
    const media = guardMedia(options?.body);
    try {
      const { callByPath } = await import('./call-by-path.ts');
      return await callByPath(settings, middleware, method, path, options);
    } finally {
      media.release();
    }
  };
  return {
    request: (method: unknown, path: string, options?: object) =>
      call(typeof method === 'string' ? method.toUpperCase() : '', path, options),
    ...Object.fromEntries(
      methods.map((method) => [
        method,
        (path: string, options?: object) => call(method, path, options),
      ]),
    ),
    use: (...added: HttpMiddleware[]) => void middleware.push(...added),
    eject: (...removed: HttpMiddleware[]) => {
      for (const each of removed)
        if (middleware.includes(each)) middleware.splice(middleware.indexOf(each), 1);
    },
  } as unknown as Http; // openapi-fetch types the methods by path
};
