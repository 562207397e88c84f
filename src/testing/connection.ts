import type { HttpBindings } from '@hono/node-server';

/** What of a request lies below HTTP: the address as it came, and the connection that can break under it. */
export interface Connection {
  /** The path with the query, neither decoded nor collapsed where the request came by a socket. */
  readonly target: string;
  /** Ends with the reader, where there is no socket that could. */
  readonly signal: AbortSignal | undefined;
  /** Breaks it, as a proxy or a crash does. */
  drop(when: 'before the answer' | 'within the answer'): Promise<Response>;
  /** Where half of a request came: nobody reads an answer. */
  abandon(reason: unknown): Promise<Response>;
}

/** The connection of a socket, or of a call of `gateway.fetch`, which has none. */
export const connectionOf = (request: Request, bindings: Partial<HttpBindings>): Connection =>
  bindings.incoming && bindings.outgoing
    ? socketConnection(bindings.incoming, bindings.outgoing)
    : fetchConnection(request);

/** The adapter would write to a connection that is gone; this answer never comes. */
const never = (): Promise<Response> => new Promise(() => undefined);

const socketConnection = (
  incoming: HttpBindings['incoming'],
  outgoing: HttpBindings['outgoing'],
): Connection => ({
  target: incoming.url ?? '/',
  // The adapter cancels the body with the socket; a body that breaks instead, it writes to the terminal.
  signal: undefined,
  drop: (when) => {
    if (when === 'within the answer' && 'writeHead' in outgoing) {
      outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
      outgoing.write('{"id":"3EB0', () => incoming.socket.resetAndDestroy());
    } else {
      incoming.socket.resetAndDestroy();
    }
    return never();
  },
  abandon: never,
});

/** Fails as `fetch` does where a socket is reset. */
const fetchConnection = ({ url, signal }: Request): Connection => ({
  // `Request` has collapsed dots by now; escapes are still as they were.
  target: url.slice(url.indexOf('/', url.indexOf('://') + 3)).replace(/#.*$/s, ''),
  signal,
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
  abandon: (reason) => Promise.reject(reason), // as it came out of the caller's stream
});
