import { undisturbed } from '../../logging/undisturbed.ts';
import type { StreamedBody } from '../../media/streamed-body.ts';
import { unlessAborted } from '../../retry/unless-aborted.ts';
import { connectionFailure } from '../connection-failure.ts';
import { readBeginning, readWhole, streamOf, textOf } from '../read-stream.ts';
import {
  BodyTooLargeError,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  TransportError,
} from '../transport.ts';

/** The global `fetch`, looked up for each request: test tools replace it after the client was made. */
export const globalFetch: typeof fetch = (...args) => globalThis.fetch(...args);

/** A transport over `fetch`, the runtime's own or one that was passed. */
export const fetchTransport =
  (fetch: typeof globalThis.fetch): Transport =>
  async (request) => {
    const { url, body, signal } = request;
    signal.throwIfAborted();
    try {
      const init = await initOf(request);
      request.onSending?.();
      // Mocks return a response without a promise, or throw.
      const fetched = (async () => fetch(url, init))();
      return transportResponseOf(await fetchUnlessAborted(fetched, signal));
    } catch (error) {
      if (typeof body === 'object' && body.failure !== undefined) throw body.failure;
      if (isOfFramework(error)) throw error;
      throw signal.aborted ? signal.reason : connectionFailure(error);
    }
  };

/** Does not wait for a `fetch` that ignores its signal. */
const fetchUnlessAborted = async (
  fetched: Promise<Response>,
  signal: AbortSignal,
): Promise<Response> => {
  try {
    return await unlessAborted(fetched, signal);
  } catch (error) {
    // Nobody will read a response that arrives after the abort.
    fetched.then((late) => late.body?.cancel()).catch(() => undefined);
    throw error;
  }
};

/**
 * Whether `fetch` was interrupted by a framework. Next.js throws such an error to render a page with each request instead
 * of once at build time, and looks for it outside. It recognises its errors by their `digest`, React by `$$typeof`.
 */
const isOfFramework = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  (('digest' in error && typeof error.digest === 'string') || '$$typeof' in error);

const initOf = async ({
  method,
  headers,
  body,
  signal,
}: TransportRequest): Promise<RequestInit> => ({
  method,
  // A copy for each attempt, because a wrapper around `fetch` may modify it.
  headers: { ...headers },
  // A redirect is not followed: fetch would send X-Api-Key to wherever it points.
  redirect: 'manual',
  signal,
  // Next.js 14 caches every response, also that of a send.
  ...(takesCacheMode() && { cache: 'no-store' }),
  ...(typeof body === 'object' ? await streamedInit(body) : body !== undefined && { body }),
});

/** Workers throw for `cache`, unless their compatibility date is 2024-11-11 or later. */
const takesCacheMode = (): boolean => typeof Request === 'function' && 'cache' in Request.prototype;

const { process, WebSocketPair } = globalThis as {
  process?: { versions?: { node?: string } };
  WebSocketPair?: unknown;
};
const isNode = process?.versions?.node !== undefined;
const isWorkers = WebSocketPair !== undefined;

/** Browsers stream request bodies over HTTP/2 only, or not at all: there the body is buffered. */
const canStream = isNode || isWorkers;

const streamedInit = async (body: StreamedBody): Promise<RequestInit> => {
  const chunks = body.open();
  if (!canStream) {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of chunks) parts.push(chunk as Uint8Array<ArrayBuffer>); // safe: a TextEncoder made it
    return { body: new Blob(parts) };
  }
  const stream = streamOf(
    () => chunks.next(),
    () => chunks.return(),
  );
  // With `manual` Node's fetch keeps a copy of everything it sends. Workers do not know `error`.
  return { body: stream, duplex: 'half', redirect: isWorkers ? 'manual' : 'error' };
};

/** Makes a `Response` readable by the client. @throws {TransportError} for something else, as a mock may return. */
export const transportResponseOf = (response: Response): TransportResponse => {
  if (typeof response !== 'object' || (response as Response | null) === null)
    throw new TransportError('fetch returned no response', 'unknown', true);
  return new FetchResponse(response);
};

const refuseTooLarge = async (body: ReadableStream<Uint8Array>): Promise<never> => {
  await body.cancel();
  throw new BodyTooLargeError();
};

/** node-fetch and similar packages return a Node stream instead of a web stream. */
const bodyOf = (response: Response): ReadableStream<Uint8Array> | null => {
  const body = response.body as ReadableStream<Uint8Array> | null | undefined; // safe: bytes, in any fetch
  if (body === null || body === undefined || 'getReader' in body) return body ?? null;
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(await response.arrayBuffer());
  };
  const chunks = whole();
  return streamOf(() => chunks.next());
};

class FetchResponse implements TransportResponse {
  readonly status: number;
  readonly #response: Response;
  #body: ReadableStream<Uint8Array> | null | undefined;

  constructor(response: Response) {
    this.status = response.status;
    this.#response = response;
  }

  get headers(): Headers {
    return this.#response.headers;
  }

  async text(maxBytes: number): Promise<string> {
    const { headers } = this.#response;
    const body = this.#stream();
    if (body === null) return '';
    const declared = Number(headers.get('content-length') ?? Number.NaN);
    if (declared > maxBytes) return refuseTooLarge(body);
    // With a declared length the runtime reads no more than that. A compressed body may become longer.
    return declared <= maxBytes && !headers.has('content-encoding')
      ? this.#response.text()
      : textOf(await readWhole(body, maxBytes));
  }

  async beginning(maxBytes: number): Promise<string> {
    const body = this.#stream();
    return body === null ? '' : textOf(await readBeginning(body, maxBytes)).slice(0, maxBytes);
  }

  stream(): ReadableStream<Uint8Array> {
    return this.#stream() ?? new Blob([]).stream();
  }

  discard(): void {
    // An unread body keeps its connection. Cancelling fails for a body that is read or broken already.
    undisturbed(() => this.#stream()?.cancel())();
  }

  #stream(): ReadableStream<Uint8Array> | null {
    return (this.#body ??= bodyOf(this.#response));
  }
}
