import { earlyEndOf } from './attempt-request.ts';
import { connectionFailure } from './connection-failure.ts';
import type {
  Dispatcher,
  DispatchHandler,
  DispatchController,
  DispatchOptions,
} from './dispatcher.ts';
import { PushedResponse, type Source } from './pushed-response.ts';
import type { EarlyEnd } from './early-end.ts';
import type { StreamedBody } from './streamed-body.ts';
import { TransportError, type Transport, type TransportRequest } from './transport.ts';

/** A transport over undici's dispatch, the layer below its `request` and `fetch`. */
export const dispatcherTransport =
  (dispatcher: Dispatcher): Transport =>
  (request) =>
    new Promise((resolve, reject) => {
      const { method, url, headers, body } = request;
      const slash = url.indexOf('/', 8);
      const length = typeof body === 'object' ? body.length : undefined;
      earlyEndOf(request).throwIfOver();
      const handler = new Handler(request, resolve, reject);
      try {
        dispatcher.dispatch(
          {
            origin: slash === -1 ? url : url.slice(0, slash),
            path: slash === -1 ? '/' : url.slice(slash),
            method: method as DispatchOptions['method'], // undici checks it
            headers: length === undefined ? headers : { ...headers, 'content-length': `${length}` },
            body: typeof body === 'object' ? bytesOf(body) : (body ?? null),
            // The client has a time-out of its own, over all of an attempt.
            headersTimeout: 0,
            bodyTimeout: 0,
          },
          handler,
        );
      } catch (error) {
        // It does not take the request.
        handler.onError(error as Error); // undici throws no others
      }
    });

/** All of undici take an iterable of bytes; the types of some do not say so. */
const bytesOf = (body: StreamedBody): never => body.open() as AsyncIterable<unknown> as never;

/** Told by a dispatcher how a request goes: in the words of undici 7 (`onRequest…`, `onResponse…`), and in those of 6. */
class Handler implements DispatchHandler {
  readonly #request: TransportRequest;
  readonly #earlyEnd: EarlyEnd;
  readonly #resolve: (response: PushedResponse) => void;
  readonly #reject: (error: unknown) => void;
  #response: PushedResponse | undefined;
  #controller: DispatchController | undefined;

  constructor(
    request: TransportRequest,
    resolve: (response: PushedResponse) => void,
    reject: (error: unknown) => void,
  ) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#earlyEnd = earlyEndOf(request);
    this.#earlyEnd.onEnd(this.#onEnd);
  }

  onRequestStart(controller: DispatchController): void {
    this.#controller = controller;
    // It was given up while it waited for a connection.
    if (this.#earlyEnd.isOver) controller.abort(aborted());
  }

  onResponseStart(controller: DispatchController, status: number, headers: HeadersByName): void {
    if (status < 200) return;
    this.#answer(status, new Answer(controller, headers));
  }

  onResponseData(_: DispatchController, chunk: Uint8Array): void {
    this.#response?.take(chunk);
  }

  onResponseEnd(): void {
    this.#forget();
    this.#response?.end();
  }

  onResponseError(_: DispatchController, error: Error): void {
    this.onError(error);
  }

  onConnect(abort: (reason: Error) => void): void {
    this.onRequestStart({ abort, pause: () => undefined, resume: () => undefined });
  }

  onHeaders(status: number, raw: readonly Uint8Array[], resume: () => void): boolean {
    if (status < 200) return true;
    const abort = (reason: Error): void => this.#controller?.abort(reason);
    this.#answer(status, new Answer({ abort, pause: () => undefined, resume }, byName(raw)));
    return true;
  }

  onData(chunk: Uint8Array): boolean {
    this.#response?.take(chunk);
    return this.#response?.isFull !== true;
  }

  onComplete(): void {
    this.onResponseEnd();
  }

  onError(error: Error): void {
    this.#forget();
    const { body } = this.#request;
    if (typeof body === 'object' && body.failure !== undefined) {
      this.#reject(body.failure);
      return;
    }
    const failure = connectionFailure(error);
    if (this.#response) this.#response.fail(failure);
    // Before a connection took it, nothing of it can have left.
    else if (this.#controller !== undefined || failure.outcome === 'not-sent')
      this.#reject(failure);
    else
      this.#reject(
        new TransportError(failure.message, 'not-sent', failure.temporary, failure.cause),
      );
  }

  #answer(status: number, answer: Source): void {
    this.#response = new PushedResponse(status, answer);
    this.#resolve(this.#response);
  }

  #forget(): void {
    this.#earlyEnd.onEnd(undefined);
  }

  readonly #onEnd = (): void => {
    this.#earlyEnd.mayHaveLeft = this.#controller !== undefined;
    this.#controller?.abort(aborted());
  };
}

/** By their names in lower case. */
type HeadersByName = Parameters<DispatchHandler['onResponseStart']>[2];

/** An answer as a dispatcher hands it over: undici has the names of headers in lower case. */
class Answer implements Source {
  /** Undici hands out parts of what it has read. */
  readonly givesMemory = false;
  readonly #controller: DispatchController;
  readonly #headers: HeadersByName;

  constructor(controller: DispatchController, headers: HeadersByName) {
    this.#controller = controller;
    this.#headers = headers;
  }

  pause(): void {
    this.#controller.pause();
  }

  resume(): void {
    this.#controller.resume();
  }

  abort(): void {
    this.#controller.abort(new DOMException('Nobody reads the rest.', 'AbortError'));
  }

  header(name: string): string | undefined {
    const value = this.#headers[name];
    return typeof value === 'object' ? value.join(', ') : value;
  }

  pairs(): [string, string][] {
    return Object.entries(this.#headers).flatMap(([name, values = []]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    );
  }
}

/** The list of undici 6 in the form of undici 7. */
const byName = (raw: readonly Uint8Array[]): HeadersByName => {
  const decoder = new TextDecoder('latin1');
  const headers: Record<string, string[]> = {};
  for (let index = 0; index + 1 < raw.length; index += 2)
    (headers[decoder.decode(raw[index]).toLowerCase()] ??= []).push(decoder.decode(raw[index + 1]));
  return headers;
};

const aborted = (): DOMException => new DOMException('The call is over.', 'AbortError');
