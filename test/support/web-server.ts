import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { makeAuthority, makeCertificate, type Certificate } from './certificates.ts';

/** Servers with and without TLS for the tests of a file. Each ends with its test; until then all clients trust it. */
export const useWebServers = (): {
  /** For clients that do not use Node's trusted certificates. */
  readonly ca: string;
  /** For servers at `localhost` that a test starts itself. */
  readonly certificate: Certificate;
  /** Starts a server and returns its address. */
  readonly listen: (scheme: 'http' | 'https', listener: RequestListener) => Promise<string>;
} => {
  const trusted = tls.getCACertificates('default');
  const servers: Server[] = [];
  let authority: Certificate;
  let certificate: Certificate;
  beforeAll(async () => {
    authority = await makeAuthority();
    certificate = await makeCertificate([{ type: 2, value: 'localhost' }], authority);
    tls.setDefaultCACertificates([...trusted, authority.cert]);
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
  afterAll(() => {
    tls.setDefaultCACertificates(trusted);
  });
  return {
    get ca() {
      return authority.cert;
    },
    get certificate() {
      return certificate;
    },
    listen: async (scheme, listener) => {
      const server =
        scheme === 'http' ? createServer(listener) : createSecureServer(certificate, listener);
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return `${scheme}://localhost:${(server.address() as AddressInfo).port}`; // it listens on a port
    },
  };
};
