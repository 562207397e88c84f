import { guardMedia } from '../media/guard-media.ts';
import type { Http } from './http.ts';
import { lazily } from './lazily.ts';
import type { SendSettings } from '../pipeline/send-settings.ts';

type Middleware = Parameters<Http['use']>[number];

/** A method as it is called, whatever its path. */
type Method = (...args: readonly unknown[]) => Promise<unknown>;

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE'] as const;

/** Calls by path, of which everything is loaded at the first of them: most programs make none. */
export const lazyHttp = (settings: SendSettings): Http => {
  const middleware: Middleware[] = [];
  let http: Http | undefined;
  const load = lazily(async () => {
    const { createHttp } = await import('./http.ts');
    http = createHttp(settings);
    http.use(...middleware);
    return http;
  });
  const method =
    (name: (typeof methods)[number] | 'request'): Method =>
    (...args) => {
      // Before the wait for the module; it releases them.
      guardMedia(args);
      const call = (loaded: Http): Promise<unknown> => (loaded[name] as Method)(...args); // typed by its path, there where it is called
      return http === undefined ? load().then(call) : call(http);
    };
  return {
    ...Object.fromEntries([...methods, 'request' as const].map((name) => [name, method(name)])),
    use: (...added: Middleware[]) => {
      if (http) http.use(...added);
      else middleware.push(...added);
    },
    eject: (...removed: Middleware[]) => {
      http?.eject(...removed);
      for (const each of removed)
        if (middleware.includes(each)) middleware.splice(middleware.indexOf(each), 1);
    },
  } as Http; // all that openapi-fetch gives, by the same names
};
