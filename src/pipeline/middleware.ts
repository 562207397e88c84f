import { ConfigurationError } from '../errors/configuration-error.ts';
import { checkedHeaders } from './header-values.ts';
import { connectionFailure } from '../transports/connection-failure.ts';
import { fetchResponse } from '../transports/fetch/fetch-transport.ts';
import {
  BodyTooLargeError,
  maxErrorBytes,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from '../transports/transport.ts';

/**
 * Stands around every attempt: it sees the request, may change it, send it on by `next`, answer by itself, and see
 * or change the answer. What it throws ends the call, as it is. The key is not among the headers that it sees: it
 * is added afterwards.
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

/** A transport that adds the caller's key to the request. */
export type KeyedTransport = (
  request: TransportRequest,
  key: string | undefined,
) => Promise<TransportResponse>;

/**
 * A transport with middleware around it, the first of them outermost.
 *
 * @param maxBytes how much of an answer is kept where a middleware reads it.
 */
export const withMiddleware = (
  transport: Transport,
  middleware: readonly Middleware[],
  maxBytes: number,
): KeyedTransport => {
  if (middleware.length === 0)
    return (request, key) =>
      transport({
        ...request,
        headers: { ...request.headers, ...(key !== undefined && { 'x-api-key': key }) },
      });
  return (request, key) => {
    const innermost: Transport = async (sent) => {
      // The runtime's error for a header that it does not take would print the value.
      const headers = { ...checkedHeaders(sent.headers) };
      if (key !== undefined) headers['x-api-key'] = key;
      return new ReadTwice(
        await transport({ ...sent, headers, onSending: request.onSending }),
        maxBytes,
      );
    };
    return middleware.reduceRight<Transport>(
      (next, around) => async (seen) => transportResponse(await around(seen, next)),
      innermost,
    )(request);
  };
};

const transportResponse = (response: TransportResponse | Response): TransportResponse => {
  // JavaScript passes anything.
  if (typeof (response as { status?: unknown } | undefined)?.status !== 'number')
    throw new ConfigurationError(
      'A middleware has to return the response that next() gives, or one of its own.',
    );
  return response instanceof Response ? fetchResponse(response) : response;
};

/** An answer of which the body is kept once it was read, so that the client can read it after a middleware did. */
class ReadTwice implements TransportResponse {
  readonly status: number;
  readonly #response: TransportResponse;
  readonly #maxBytes: number;
  #read: Promise<string> | undefined;

  constructor(response: TransportResponse, maxBytes: number) {
    this.status = response.status;
    this.#response = response;
    this.#maxBytes = maxBytes;
  }

  get headers(): Headers {
    return this.#response.headers;
  }

  async text(maxBytes: number): Promise<string> {
    const text = await this.#whole();
    if (text.length > maxBytes) throw new BodyTooLargeError();
    return text;
  }

  async beginning(maxBytes: number): Promise<string> {
    return (await this.#whole()).slice(0, maxBytes);
  }

  stream(): ReadableStream<Uint8Array> {
    const read = this.#read;
    if (read === undefined) return this.#response.stream();
    return new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode(await read));
        controller.close();
      },
    });
  }

  discard(): void {
    if (this.#read === undefined) this.#response.discard();
  }

  #whole(): Promise<string> {
    const isError = this.status < 200 || this.status > 299;
    return (this.#read ??= isError
      ? this.#response.beginning(maxErrorBytes)
      : this.#response.text(this.#maxBytes).catch(broken));
  }
}

const broken = (error: unknown): never => {
  throw error instanceof BodyTooLargeError ? error : connectionFailure(error);
};
