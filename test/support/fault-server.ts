import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createServer as createSecureServer, TLSSocket } from 'node:tls';
import type { Certificate } from './certificates.ts';

/** A request as it arrived. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the server does with a request: it may write anything, and end or break the connection. */
export type Behaviour = (socket: Socket, request: RawRequest) => void;

export interface FaultServer {
  readonly url: string;
  readonly requests: readonly RawRequest[];
  /** Sets the behaviours for the next requests, in order. The last one is repeated. */
  behave(...behaviours: Behaviour[]): void;
  /** The number of open connections. */
  readonly connections: number;
  close(): Promise<void>;
}

/**
 * A server that speaks HTTP by hand over sockets, so that it can do what no HTTP library would: stop in the middle of a
 * head, reset, send half a chunk.
 *
 * @param certificate with one, it speaks TLS. The certificate must be for `localhost`.
 */
export const startFaultServer = async ({
  host = '127.0.0.1',
  certificate,
}: {
  readonly host?: string | undefined;
  readonly certificate?: Certificate | undefined;
} = {}): Promise<FaultServer> => {
  const requests: RawRequest[] = [];
  const sockets = new Set<Socket>();
  let behaviours: Behaviour[] = [];
  const onConnection = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Tests let clients go away in the middle.
    socket.on('error', () => undefined);
    onRequest(socket, (request) => {
      requests.push(request);
      const behaviour = behaviours.length > 1 ? behaviours.shift() : behaviours[0];
      behaviour?.(socket, request);
    });
  };
  const server =
    certificate === undefined
      ? createServer(onConnection)
      : createSecureServer(certificate, onConnection);
  // Clients that give up during the handshake.
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const shown = host.includes(':') ? `[${host}]` : host;
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: certificate === undefined ? `http://${shown}:${port}` : `https://localhost:${port}`,
    requests,
    behave: (...next) => {
      behaviours = next;
    },
    get connections() {
      return sockets.size;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};

/** Reads the requests of a connection, one after another. */
const onRequest = (socket: Socket, handle: (request: RawRequest) => void): void => {
  let buffer = '';
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      if (end === -1) return;
      const [start = '', ...lines] = buffer.slice(0, end).split('\r\n');
      const headers = Object.fromEntries(
        lines.map((line) => [
          line.slice(0, line.indexOf(':')).toLowerCase(),
          line.slice(line.indexOf(':') + 1).trim(),
        ]),
      );
      const length = Number(headers['content-length'] ?? 0);
      if (buffer.length < end + 4 + length) return;
      const body = Buffer.from(buffer.slice(end + 4, end + 4 + length), 'latin1').toString('utf8');
      buffer = buffer.slice(end + 4 + length);
      const [method = '', path = ''] = start.split(' ');
      handle({ method, path, headers, body });
    }
  });
};

/** A response as text, with its length. */
export const response = (
  status: number,
  body: string,
  headers: Readonly<Record<string, string | number>> = {},
): string =>
  [
    `HTTP/1.1 ${status} Status`,
    ...Object.entries({
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      ...headers,
    }).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');

const accepted = response(201, '{"id":"3EB0C767D097B7C41F9A"}');

export const answer =
  (status: number, body: string, headers?: Readonly<Record<string, string | number>>): Behaviour =>
  (socket) =>
    socket.write(response(status, body, headers));

export const rateLimit = (headers?: Readonly<Record<string, string | number>>): Behaviour =>
  answer(429, '{"status":429,"detail":"too many requests"}', headers);

/** A body without an end, as fast as it is taken. */
export const endless =
  (status: number): Behaviour =>
  (socket) => {
    socket.write(
      `HTTP/1.1 ${status} Status\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const pump = (): void => {
      while (!socket.destroyed && socket.write(chunk));
      if (!socket.destroyed) socket.once('drain', pump);
    };
    pump();
  };

/** A TLS connection cannot be reset, only closed without a farewell. */
const reset = (socket: Socket): void => {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
};

/** Faults of servers, proxies and networks, by name. */
export const faults = {
  /** Accepts the message. */
  accept: (socket) => socket.write(accepted),
  /** Reads the request and never responds. */
  silence: () => undefined,
  /** Sends half of a head. */
  halfHead: (socket) => socket.write('HTTP/1.1 201 Created\r\nContent-Type: appl'),
  /** Sends a head without the body that it announces. */
  headOnly: (socket) =>
    socket.write(
      'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n',
    ),
  /** Resets the connection before a response. */
  reset,
  /** Closes the connection before a response. */
  hangUp: (socket) => socket.end(),
  /** Sends half of a body, and resets the connection. */
  resetInBody: (socket) =>
    socket.write('HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{"id":"3EB0', () =>
      reset(socket),
    ),
  /** Sends half of a chunked body, and closes the connection. */
  endInChunk: (socket) =>
    socket.end('HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{"id":"3EB0'),
  /** Sends JSON that is cut off, with the right length. */
  cutJson: answer(201, '{"id":"3EB0C7'),
  /** Sends something that is not HTTP. */
  garbage: (socket) => socket.end('\u0000\u0001\u0002 not http at all\r\n\r\n'),
  /** Sends a body byte by byte, slower than any timeout. */
  trickle: (socket) => {
    socket.write(
      'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n',
    );
    const timer = setInterval(
      () => (socket.destroyed ? clearInterval(timer) : socket.write(' ')),
      20,
    );
    socket.on('close', () => clearInterval(timer));
  },
} satisfies Record<string, Behaviour>;
