import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Certificate } from './certificates.ts';

/** A request for a tunnel. */
export interface TunnelRequest {
  readonly authority: string;
  readonly authorization: string | undefined;
}

export interface TunnelProxy {
  readonly port: number;
  readonly requests: readonly TunnelRequest[];
  /** The number of open connections to it. */
  readonly connections: number;
}

/** Decides about a request for a tunnel. If it returns true, the tunnel is opened. */
export type Doorkeeper = (socket: Duplex, request: IncomingMessage) => boolean;

/** Starts a proxy that opens tunnels, over TLS if it has a certificate. It stops with the test. */
export const startTunnelProxy = async (
  doorkeeper: Doorkeeper = () => true,
  certificate?: Certificate,
): Promise<TunnelProxy> => {
  const requests: TunnelRequest[] = [];
  const sockets = new Set<Socket | Duplex>();
  const refuse: RequestListener = (_, response) => response.writeHead(405).end();
  const server: Server = certificate
    ? createSecureServer(certificate, refuse)
    : createServer(refuse);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => undefined);
    const authority = request.url ?? '';
    requests.push({ authority, authorization: request.headers['proxy-authorization'] });
    socket.on('end', () => socket.end());
    if (!doorkeeper(socket, request)) {
      socket.resume();
      return;
    }
    const upstream = connect(Number(authority.slice(authority.lastIndexOf(':') + 1)), '127.0.0.1');
    upstream.on('error', () => socket.destroy()).on('close', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
    upstream.on('connect', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  );
  return {
    port: (server.address() as AddressInfo).port, // it listens on a port
    requests,
    get connections() {
      return sockets.size;
    },
  };
};
