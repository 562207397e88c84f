import { serve } from '@hono/node-server';
import { Hono, type Handler } from 'hono';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The two ends of the connection, for handlers that break it. */
export interface Http1Bindings {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

export interface LocalServer {
  readonly url: string;
  close(): Promise<void>;
}

/** A server on a free loopback port with one handler for all requests. */
export const startServer = (handler: Handler<{ Bindings: Http1Bindings }>): Promise<LocalServer> =>
  new Promise((resolve, reject) => {
    const app = new Hono<{ Bindings: Http1Bindings }>();
    app.all('*', handler);
    const server = serve(
      { fetch: app.fetch, hostname: '127.0.0.1', port: 0 },
      (address: AddressInfo) => {
        resolve({
          url: `http://127.0.0.1:${address.port}`,
          close: () =>
            new Promise((done) => {
              server.close(() => done());
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        });
      },
    );
    server.on('error', reject);
  });
