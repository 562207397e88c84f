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
    let started: DispatchController | undefined;
    let received: Readable | undefined;
    const onAbort = (): void => {
      reject(signal.reason);
      started?.abort(abortError());
    };
    /** Ends it without a response, or without the rest of one. */
    const fail = (error: unknown): void => {
      signal.removeEventListener('abort', onAbort);
      const failure = connectionFailure(error, started !== undefined);
      received?.destroy(failure);
      reject((typeof body === 'object' ? body.failure : undefined) ?? failure);
    };
    const handler: DispatchHandler = {
      onRequestStart(controller) {
        started = controller;
        // It was aborted while it waited for a connection.
        if (signal.aborted) controller.abort(abortError());
        else request.onSending?.();
      },
      onResponseStart(controller, status, responseHeaders) {
        // Informational, such as 103.
        if (status < 200) return;
        const { Readable } = process.getBuiltinModule('node:stream');
        received = new Readable({
          read: () => controller.resume(),
          destroy: (error, callback) => {
            // If the body is destroyed early, the rest is not wanted.
            if (received?.readableEnded !== true) controller.abort(abortError());
            callback(error);
          },
        });
        resolve(new ReadableResponse(status, responseHeaders, received));
      },
      onResponseData(controller, chunk) {
        if (received?.push(chunk) === false) controller.pause();
      },
      onResponseEnd() {
        signal.removeEventListener('abort', onAbort);
        received?.push(null);
      },
      onResponseError: (_, error) => fail(error),
    };
    signal.addEventListener('abort', onAbort, { once: true });
    const url = new URL(request.url);
    const length = typeof body === 'object' ? body.length : undefined;
    try {
      dispatcher.dispatch(
        {
          origin: url.origin,
          path: url.pathname + url.search,
          method: method as DispatchOptions['method'], // safe: undici checks it
          headers: length === undefined ? headers : { ...headers, 'content-length': `${length}` },
          body: typeof body === 'object' ? iterableOf(body) : (body ?? null),
          // The client has a timeout of its own, for the whole attempt.
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        handler,
      );
    } catch (error) {
      if (isOldUndici(error))
        reject(new ConfigurationError('`dispatcher` must come from undici 7 or later.'));
      else fail(error);
    }
  });

/** Undici 7.0 accepts an async iterable, which its types do not say. */
const iterableOf = (body: StreamedBody): never => body.open() as AsyncIterable<unknown> as never;

/** Undici 6 asks for methods that were renamed in undici 7. */
const isOldUndici = (error: unknown): boolean =>
  error instanceof Error && /^invalid on\w+ method$/.test(error.message);

const abortError = (): DOMException => new DOMException('The call is over.', 'AbortError');
