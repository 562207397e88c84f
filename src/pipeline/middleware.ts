import { ConfigurationError } from '../errors/configuration-error.ts';
import type { StreamedBody } from '../media/streamed-body.ts';
import { hasMethods } from '../options/option-checks.ts';
import { connectionFailure } from '../transports/connection-failure.ts';
import { transportResponseOf } from '../transports/fetch/fetch-transport.ts';
import { readBeginning, readWhole, streamOf, textOf } from '../transports/read-stream.ts';
import {
  BodyTooLargeError,
  isSuccess,
  maxErrorBytes,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from '../transports/transport.ts';
import { checkedHeaders } from './header-values.ts';

/**
 * Runs around every attempt. It sees the request and may change it, sends it with `next` or responds itself, and sees
 * or changes the response. What it throws ends the call and reaches the caller as it is. The key is added afterwards:
 * middleware does not see it.
 *
 * Middleware may read the text of a response; the client can read it again.
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

/**
 * Puts middleware around a transport, the first one outermost.
 *
 * @param maxBytes how much of a response is kept when middleware reads it.
 */
export const withMiddleware = (
  middleware: readonly Middleware[],
  transport: Transport,
  maxBytes: number,
): Transport => {
  if (middleware.length === 0) return transport;
  // Checked here, since the runtime's own error would print the value of a wrong header.
  const innermost: Transport = async (request) => {
    checkBody(request.body);
    const headers = checkedHeaders(request.headers);
    return new RereadableResponse(await transport({ ...request, headers }), maxBytes);
  };
  return middleware.reduceRight<Transport>(
    (next, around) => async (request) => checkedResponse(await around(request, next)),
    innermost,
  );
};

const checkBody = (body: unknown): void => {
  if (body === undefined || typeof body === 'string') return;
  if (!hasMethods<StreamedBody>(body, ['open']))
    throw new ConfigurationError(
      'The `body` of a request must be text, the `body` that the middleware got, or undefined.',
    );
};

const checkedResponse = (response: TransportResponse | Response): TransportResponse => {
  if (typeof (response as { status?: unknown } | undefined)?.status !== 'number')
    throw new ConfigurationError(
      'Middleware must return the response of `next()`, or a response of its own.',
    );
  // By its methods: the `Response` of undici or node-fetch is of another class than this runtime's.
  return hasMethods<Response>(response, ['arrayBuffer']) ? transportResponseOf(response) : response;
};

/** Keeps the body once it was read, so that the client can read it after a middleware did. */
class RereadableResponse implements TransportResponse {
  readonly status: number;
  readonly #response: TransportResponse;
  readonly #maxBytes: number;
  #read: Promise<Uint8Array[]> | undefined;

  constructor(response: TransportResponse, maxBytes: number) {
    this.status = response.status;
    this.#response = response;
    this.#maxBytes = maxBytes;
  }

  get headers(): Headers {
    return this.#response.headers;
  }

  async text(limit: number): Promise<string> {
    const text = textOf(await this.#readOnce());
    if (text.length > limit) throw new BodyTooLargeError();
    return text;
  }

  async beginning(limit: number): Promise<string> {
    return textOf(await this.#readOnce()).slice(0, limit);
  }

  stream(): ReadableStream<Uint8Array> {
    if (this.#read === undefined) return this.#response.stream();
    const chunks = this.#chunks();
    return streamOf(() => chunks.next());
  }

  discard(): void {
    if (this.#read === undefined) this.#response.discard();
  }

  async *#chunks(): AsyncGenerator<Uint8Array> {
    yield* await this.#readOnce();
  }

  /** Bytes and not text: the body may be a file. */
  #readOnce(): Promise<Uint8Array[]> {
    const body = (): ReadableStream<Uint8Array> => this.#response.stream();
    return (this.#read ??= isSuccess(this.status)
      ? readWhole(body(), this.#maxBytes).catch((error: unknown) => {
          throw error instanceof BodyTooLargeError ? error : connectionFailure(error);
        })
      : readBeginning(body(), maxErrorBytes));
  }
}
