import type { MiddlewareHandler } from 'hono';

/** For every response: no type sniffing, no caching, no referrer with the key. */
const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * A response of the gateway may be a file that anybody sent, for example a web page. Opened by its address, it must
 * not run scripts with the rights of the playground.
 */
const sandbox = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(always)) context.header(name, value);
  if (!context.res.headers.has('Content-Security-Policy'))
    context.header('Content-Security-Policy', sandbox);
};
