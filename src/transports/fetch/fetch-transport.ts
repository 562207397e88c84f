import { connectionFailure } from '../connection-failure.ts';
import { promised } from '../promised.ts';
import { readBeginning, readText } from '../read-stream.ts';
import type { StreamedBody } from '../../media/streamed-body.ts';
import { earlyEndOf } from '../attempt-request.ts';
import {
  BodyTooLargeError,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from '../transport.ts';

/** A transport over `fetch`, the runtime's own or one that was given. */
export const fetchTransport =
  (fetch: typeof globalThis.fetch): Transport =>
  (request) => {
    const { url, body, onSending } = request;
    const failed = (error: unknown): never => {
      if (typeof body === 'object' && body.failure !== undefined) throw body.failure;
      throw earlyEndOf(request).isOver ? error : connectionFailure(error);
    };
    if (typeof body === 'object')
      return streamedInit(body)
        .then((more) => {
          onSending?.();
          return fetch(url, Object.assign(initOf(request), more));
        })
        .then(received)
        .catch(failed);
    onSending?.();
    return promised(() => fetch(url, initOf(request))).then(received, failed);
  };

const received = (response: Response | null | undefined): TransportResponse => {
  // JavaScript passes anything.
  if (typeof response !== 'object' || response === null)
    throw connectionFailure(new TypeError('fetch gave no response'));
  return responseOf(response);
};

/** What `fetch` is told, as an object of its own: a `Request` costs 10 µs, a `Headers` 1 µs. */
const initOf = ({ method, headers, body, signal }: TransportRequest): RequestInit => {
  const init: RequestInit = {
    method,
    // A copy for each attempt: whoever wraps `fetch` may write into it.
    headers: { ...headers },
    // Redirects are not followed: fetch would carry X-Api-Key along to wherever they point.
    redirect: 'manual',
    signal,
  };
  if (typeof body === 'string') init.body = body;
  return init;
};

const { process, WebSocketPair } = globalThis as {
  process?: { versions?: { node?: string } };
  WebSocketPair?: unknown;
};
const isNode = process?.versions?.node !== undefined;
const isWorkers = WebSocketPair !== undefined;

/** Browsers stream requests over HTTP/2 alone, or not at all: there the body is put together first. */
const canStream = isNode || isWorkers;

const streamedInit = async (body: StreamedBody): Promise<RequestInit> => {
  const chunks = body.open();
  if (!canStream) {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of chunks) parts.push(chunk as Uint8Array<ArrayBuffer>); // a TextEncoder made it
    return { body: new Blob(parts) };
  }
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return();
      },
    },
    { highWaterMark: 0 },
  );
  // Told not to follow redirects in any other way, Node's fetch keeps a copy of all that it sends. Workers know no other.
  return { body: stream, duplex: 'half', redirect: isWorkers ? 'manual' : 'error' };
};

/** node-fetch and its kin give a stream of Node's in place of the web's. */
const bodyOf = (response: Response): ReadableStream<Uint8Array> | null => {
  const body = response.body as ReadableStream<Uint8Array> | null | undefined; // fetch gives bytes
  if (body === null || body === undefined || 'getReader' in body) return body ?? null;
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(new Uint8Array(await response.arrayBuffer()));
      controller.close();
    },
  });
};

/** A `Response` as the client reads it. */
export const responseOf = (response: Response): TransportResponse => new FetchResponse(response);

const refuseTooLarge = async (body: ReadableStream<Uint8Array>): Promise<never> => {
  await body.cancel();
  throw new BodyTooLargeError();
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

  text(maxBytes: number): Promise<string> {
    const { headers } = this.#response;
    const body = this.#stream();
    if (body === null) return Promise.resolve('');
    const declared = Number(headers.get('content-length') ?? Number.NaN);
    if (declared > maxBytes) return refuseTooLarge(body);
    // With a declared length the runtime reads no more than that, and faster; packed, it may become more.
    return declared <= maxBytes && !headers.has('content-encoding')
      ? promised(() => this.#response.text())
      : readText(body, maxBytes);
  }

  beginning(maxBytes: number): Promise<string> {
    const body = this.#stream();
    return body === null ? Promise.resolve('') : readBeginning(body, maxBytes);
  }

  stream(): ReadableStream<Uint8Array> {
    return this.#stream() ?? new Blob([]).stream();
  }

  discard(): void {
    // A body that is not read keeps its connection; one that is already read or broken needs no more.
    this.#stream()
      ?.cancel()
      .catch(() => undefined);
  }

  #stream(): ReadableStream<Uint8Array> | null {
    return (this.#body ??= bodyOf(this.#response));
  }
}
