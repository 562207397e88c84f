import type { HttpBindings } from '@hono/node-server';

/** The part of a request that lies below HTTP: the target as it was sent, the body, and the connection. */
export interface Connection {
  /** The path with the query. Through a socket, it is neither decoded nor collapsed. */
  readonly target: string;
  /** The signal of the reader of an event stream. Undefined with a socket, which ends with the reader. */
  readonly signal: AbortSignal | undefined;
  readBody(): Promise<string>;
  /** Discards a body that was not read, because the request was refused. */
  discardBody(): Promise<void>;
  /** Breaks the connection, as a proxy or a crash does. */
  drop(when: 'before the answer' | 'within the answer'): Promise<Response>;
}

/** The connection of a request: a socket, or a call of `gateway.fetch`, which has none. */
export const connectionOf = (request: Request, bindings: Partial<HttpBindings>): Connection =>
  bindings.incoming && bindings.outgoing
    ? socketConnection(request, bindings.incoming, bindings.outgoing)
    : fetchConnection(request);

/** The text of a body. `Request.text()` would remove a byte order mark, which is an error to the gateway. */
const textOf = async (request: Request): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await request.arrayBuffer());

/** For a connection that is gone: the adapter must not write a response to it. */
const never = (): Promise<never> => new Promise(() => undefined);

const socketConnection = (
  request: Request,
  incoming: HttpBindings['incoming'],
  outgoing: HttpBindings['outgoing'],
): Connection => ({
  target: incoming.url ?? '/',
  // The adapter cancels a stream that is being sent when its socket closes. An aborted one it would print as an error.
  signal: undefined,
  // The body breaks off with the socket.
  readBody: () => textOf(request).catch(never),
  // Node itself reads and drops the rest.
  discardBody: () => Promise.resolve(),
  drop: (when) => {
    if (when === 'within the answer' && 'writeHead' in outgoing) {
      outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
      outgoing.write('{"id":"3EB0', () => incoming.socket.resetAndDestroy());
    } else {
      incoming.socket.resetAndDestroy();
    }
    return never();
  },
});

/** Fails as `fetch` does when a socket is reset. */
const fetchConnection = (request: Request): Connection => ({
  // `Request` has collapsed dots by now. Escapes are still as they were sent.
  target: request.url
    .slice(request.url.indexOf('/', request.url.indexOf('://') + 3))
    .replace(/#.*$/s, ''),
  signal: request.signal,
  readBody: () => textOf(request),
  discardBody: async () => {
    if (!request.bodyUsed) await request.body?.cancel();
  },
  drop: (when) => {
    const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    if (when === 'before the answer')
      return Promise.reject(new TypeError('fetch failed', { cause: reset }));
    let begun = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (begun) controller.error(new TypeError('terminated', { cause: reset }));
        else controller.enqueue(new TextEncoder().encode('{"id":"3EB0'));
        begun = true;
      },
    });
    return Promise.resolve(new Response(body, { headers: { 'Content-Type': 'application/json' } }));
  },
});
