import type { Readable } from 'node:stream';
import { ConfigurationError } from '../../errors/configuration-error.ts';
import type { StreamedBody } from '../../media/streamed-body.ts';
import { connectionFailure } from '../connection-failure.ts';
import { ReadableResponse } from '../readable-response.ts';
import type { TransportRequest, TransportResponse } from '../transport.ts';
import type {
  DispatchController,
  Dispatcher,
  DispatchHandler,
  DispatchOptions,
} from './dispatcher.ts';

/** Sends a request by undici's dispatch, the layer below its `request` and `fetch`. */
export const sendByDispatcher = (
  dispatcher: Dispatcher,
  request: TransportRequest,
): Promise<TransportResponse> =>
  new Promise((resolve, reject) => {
    const { method, headers, body, signal } = request;
    signal.throwIfAborted();
    const url = new URL(request.url);
    const length = typeof body === 'object' ? body.length : undefined;
    const handler = new RequestHandler(request, resolve, reject);
    try {
      dispatcher.dispatch(
        {
          origin: url.origin,
          path: url.pathname + url.search,
          method: method as DispatchOptions['method'], // undici checks it
          headers: length === undefined ? headers : { ...headers, 'content-length': `${length}` },
          body: typeof body === 'object' ? iterableOf(body) : (body ?? null),
          // The client has a timeout of its own, for the whole attempt.
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        handler,
      );
    } catch (error) {
      handler.fail(isOldUndici(error) ? oldUndici() : error);
    }
  });

/** Undici 7.0 accepts an async iterable, which its types do not say. */
const iterableOf = (body: StreamedBody): never => body.open() as AsyncIterable<unknown> as never;

/** Undici 6 asks for methods that were renamed in undici 7. */
const isOldUndici = (error: unknown): boolean =>
  error instanceof Error && /^invalid on\w+ method$/.test(error.message);

const oldUndici = (): ConfigurationError =>
  new ConfigurationError('`dispatcher` must come from undici 7 or later.');

/** Turns what undici reports about a request into a response. */
class RequestHandler implements DispatchHandler {
  readonly #request: TransportRequest;
  readonly #resolve: (response: TransportResponse) => void;
  readonly #reject: (error: unknown) => void;
  #controller: DispatchController | undefined;
  #body: Readable | undefined;

  constructor(
    request: TransportRequest,
    resolve: (response: TransportResponse) => void,
    reject: (error: unknown) => void,
  ) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
    request.signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  onRequestStart(controller: DispatchController): void {
    this.#controller = controller;
    // It was aborted while it waited for a connection.
    if (this.#request.signal.aborted) controller.abort(abortError());
    else this.#request.onSending?.();
  }

  onResponseStart(
    controller: DispatchController,
    status: number,
    headers: Parameters<DispatchHandler['onResponseStart']>[2],
  ): void {
    // Informational, such as 103.
    if (status < 200) return;
    const { Readable } = process.getBuiltinModule('node:stream');
    this.#body = new Readable({
      read: () => controller.resume(),
      destroy: (error, callback) => {
        // If the body is destroyed early, the rest is not wanted. After the end this does nothing.
        controller.abort(abortError());
        callback(error);
      },
    });
    this.#resolve(new ReadableResponse(status, headers, this.#body));
  }

  onResponseData(controller: DispatchController, chunk: Uint8Array): void {
    if (this.#body?.push(chunk) === false) controller.pause();
  }

  onResponseEnd(): void {
    this.#stopListening();
    this.#body?.push(null);
  }

  onResponseError(_: DispatchController, error: Error): void {
    this.fail(error);
  }

  /** Ends it without a response, or without the rest of one. */
  fail(error: unknown): void {
    this.#stopListening();
    const { body } = this.#request;
    const failure = connectionFailureOf(error, this.#controller !== undefined);
    this.#body?.destroy(failure);
    this.#reject((typeof body === 'object' ? body.failure : undefined) ?? failure);
  }

  readonly #onAbort = (): void => {
    this.#reject(this.#request.signal.reason);
    this.#controller?.abort(abortError());
  };

  #stopListening(): void {
    this.#request.signal.removeEventListener('abort', this.#onAbort);
  }
}

const connectionFailureOf = (error: unknown, left: boolean): Error =>
  error instanceof ConfigurationError ? error : connectionFailure(error, left);

const abortError = (): DOMException => new DOMException('The call is over.', 'AbortError');

const dispatcherKey = Symbol.for('undici.globalDispatcher.1');

/** The dispatcher of Node's own `fetch`. Undefined before Node 24: there it is undici 6, which has other methods. */
export const nodeDispatcher = (): Dispatcher | undefined => {
  const known = globalThis as {
    process?: { versions?: { undici?: string } };
    [dispatcherKey]?: Dispatcher;
  };
  if (Number.parseInt(known.process?.versions?.undici ?? '0', 10) < 7) return undefined;
  // Node loads it with the first use of anything that belongs to `fetch`.
  if (known[dispatcherKey] === undefined) new Headers();
  return known[dispatcherKey];
};
