import type { AddressInfo } from 'node:net';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { checkListenOptions } from './check-gateway-input.ts';
import type { Listening, ListenOptions } from './gateway-interface.ts';

/** How long idle connections are kept. The gateway's server, written in Go, keeps them open. */
const keepAliveTimeout = 120_000;

/** Serves on a port. The Node adapter is loaded here, so that everything else runs in any runtime. */
export const listen = async (
  fetch: (request: Request, bindings: object) => Response | Promise<Response>,
  options: ListenOptions = {},
): Promise<Listening> => {
  checkListenOptions(options);
  const { port = 0, hostname = '127.0.0.1' } = options;
  const { serve } = await import('@hono/node-server');
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch, hostname, port, serverOptions: { keepAliveTimeout } }, () => {
      resolve(starting);
    });
    starting.on('error', (cause: Error & { readonly code?: string }) => {
      const why = cause.code ?? cause.name;
      reject(
        new ConfigurationError(`The gateway cannot listen on port ${port} (${why}).`, { cause }),
      );
    });
  });
  const address = server.address() as AddressInfo; // safe: it listens on a port
  return {
    url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
};
