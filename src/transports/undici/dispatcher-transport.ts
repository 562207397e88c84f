import { earlyEndOf } from '../attempt-request.ts';
import { AllWords, OlderWords, type OlderHandler } from './dispatch-handler.ts';
import {
  nodeDispatcher,
  type Dispatcher,
  type DispatchHandler,
  type DispatchOptions,
} from './dispatcher.ts';
import type { StreamedBody } from '../../media/streamed-body.ts';
import type { Transport } from '../transport.ts';

/** A transport over undici's dispatch, the layer below its `request` and `fetch`. */
export const dispatcherTransport = (dispatcher: Dispatcher): Transport => {
  let seen: unknown;
  let Handler: typeof OlderWords = AllWords;
  return (request) =>
    new Promise((resolve, reject) => {
      // Whoever watches calls may replace it.
      const dispatch = dispatchOf(dispatcher);
      if (dispatch !== seen) Handler = translates(dispatch) ? OlderWords : AllWords;
      seen = dispatch;
      const { method, url, headers, body } = request;
      const slash = url.indexOf('/', 8);
      const length = typeof body === 'object' ? body.length : undefined;
      earlyEndOf(request).throwIfOver();
      const handler: OlderHandler = new Handler(request, resolve, reject);
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
          handler as DispatchHandler, // it has all of the words that this one knows
        );
      } catch (error) {
        // It does not take the request.
        handler.onError(error as Error); // undici throws no others
      }
    });
};

const dispatchOf = (dispatcher: { readonly dispatch: unknown }): unknown => dispatcher.dispatch;

/**
 * Whether a `dispatch` is undici 7's own, which knows the older words and translates the newer ones, for 2 µs a call. It
 * says so itself. What somebody has put around it may know the newer alone.
 */
const translates = (dispatch: unknown): boolean =>
  Function.prototype.toString.call(dispatch).includes('UnwrapHandler.unwrap(handler)');

/**
 * A transport over the dispatcher that Node has inside, looked up at each call: a program may set another.
 *
 * @param otherwise what sends where there is none.
 */
export const nodesTransport = (otherwise: Transport): Transport => {
  let last: Dispatcher | undefined;
  let transport = otherwise;
  return (request) => {
    const dispatcher = nodeDispatcher();
    if (dispatcher !== last) transport = dispatcher ? dispatcherTransport(dispatcher) : otherwise;
    last = dispatcher;
    return transport(request);
  };
};

/** All of undici take an iterable of bytes; the types of some do not say so. */
const bytesOf = (body: StreamedBody): never => body.open() as AsyncIterable<unknown> as never;
