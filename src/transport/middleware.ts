import { checkedHeaders } from '../options/header-values.ts';
import { responseOf } from './fetch-transport.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

/**
 * Stands around every attempt: it sees the request, may change it, send it on by `next`, answer by itself, and see
 * or change the answer. What it throws ends the call, as it is.
 *
 * The text of an answer may be read here; the client reads it once more.
 *
 * @example
 * const timed: Middleware = async (request, next) => {
 *   const started = performance.now();
 *   const response = await next({ ...request, headers: { ...request.headers, 'X-Trace': traceId } });
 *   metrics.observe(request.operationId, response.status, performance.now() - started);
 *   return response;
 * };
 */
export type Middleware = (
  request: TransportRequest,
  next: Transport,
) => Promise<TransportResponse | Response>;

/** A transport with middleware around it, the first of them outermost. */
export const withMiddleware = (
  transport: Transport,
  middleware: readonly Middleware[],
): Transport => {
  if (middleware.length === 0) return transport;
  // The runtime's error for a header that it does not take would print the value.
  const checked: Transport = (request) =>
    transport({ ...request, headers: checkedHeaders(request.headers) });
  return middleware.reduceRight<Transport>(
    (next, around) => async (request) => {
      const response = await around(request, async (inner) => readTwice(await next(inner)));
      return response instanceof Response ? responseOf(response) : response;
    },
    checked,
  );
};

/** An answer whose text is kept once it was read, so that the client can read it after a middleware did. */
const readTwice = (response: TransportResponse): TransportResponse => {
  let read: Promise<string> | undefined;
  const whole = (maxBytes: number): Promise<string> => (read ??= response.text(maxBytes));
  return {
    status: response.status,
    headers: response.headers,
    text: whole,
    beginning: async (maxBytes) =>
      read === undefined ? response.beginning(maxBytes) : (await read).slice(0, maxBytes),
    stream: () => (read === undefined ? response.stream() : textStream(read)),
    discard: () => {
      if (read === undefined) response.discard();
    },
  };
};

const textStream = (text: Promise<string>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async start(controller) {
      controller.enqueue(new TextEncoder().encode(await text));
      controller.close();
    },
  });
