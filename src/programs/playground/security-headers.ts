import type { MiddlewareHandler } from 'hono';

/** For every answer: it is taken for what it says it is, is kept nowhere, and does not tell others our address. */
const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * What the gateway answers may be anybody's file, a web page among them: opened by its address, it may not act in the
 * playground's name.
 */
const sandbox = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export const answerHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(always)) context.header(name, value);
  if (!context.res.headers.has('Content-Security-Policy'))
    context.header('Content-Security-Policy', sandbox);
};
