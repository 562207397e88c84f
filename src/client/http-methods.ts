// A namespace import: bundled into one file, the declarations would declare `Client` twice.
import type * as openApiFetch from 'openapi-fetch';
import type { paths } from '../../generated/contract-types.ts';
import { guardMedia } from '../media/guard-media.ts';
import type { CallOptions } from './call-by-path.ts';
import type { SendSettings } from '../pipeline/send-settings.ts';

/** The contract by paths: `http.POST('/messages/text', { body })` returns `{ data, error, response }`. */
export type Http = openApiFetch.Client<paths>;

type HttpMiddleware = openApiFetch.Middleware;

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'] as const;

/** Calls by path. The code is loaded at the first call, because most programs make none. */
export const createHttp = (settings: SendSettings): Http => {
  const middleware: HttpMiddleware[] = [];
  const call = async (method: string, path: string, options?: CallOptions): Promise<unknown> => {
    // Before the wait for the module: a stream that fails must not end the process, and the caller may go on.
    const { args, release } = guardMedia({ params: options?.params, body: options?.body });
    try {
      const { callByPath } = await import('./call-by-path.ts');
      return await callByPath(settings, middleware, { method, path, options, args });
    } finally {
      release();
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
  } as unknown as Http; // safe: has every method; openapi-fetch types them by path
};
