import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import tls from 'node:tls';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Agent } from 'undici';
import { inProject } from '../../src/contract/project.ts';
import { withTemporaryFolder } from '../../src/filesystem/temporary-folder.ts';
import { WsapiClient, type ClientOptions } from '../../src/index.ts';
import { makeAuthority, makeCertificate, type Certificate } from '../support/certificates.ts';
import { startTunnelProxy } from '../support/tunnel-proxy.ts';

const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };
const local = [
  { type: 2, value: 'localhost' },
  { type: 7, ip: '127.0.0.1' },
  { type: 7, ip: '::1' },
] as const;

let authority: Certificate;
let certificate: Certificate;
const servers: Server[] = [];
/** The keys that came with the requests. */
const received: (string | undefined)[] = [];

const listen = async (options: Parameters<typeof createServer>[0], host = '127.0.0.1') => {
  const server = createServer(options, (request, response) => {
    received.push(request.headers['x-api-key'] as string | undefined); // it comes once
    request.resume();
    request.on('end', () =>
      response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":"3EB0"}'),
    );
  });
  // A client that breaks off the handshake is part of what is tested.
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  servers.push(server);
  return (server.address() as AddressInfo).port; // it listens on a port
};

const trusted = tls.getCACertificates('default');

beforeAll(async () => {
  authority = await makeAuthority();
  certificate = await makeCertificate([...local], authority);
  // As NODE_EXTRA_CA_CERTS does, which is read when Node starts.
  tls.setDefaultCACertificates([...trusted, authority.cert]);
});
afterEach(() => {
  vi.unstubAllEnvs();
  received.length = 0;
});
afterAll(async () => {
  tls.setDefaultCACertificates(trusted);
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const client = (options: ClientOptions): WsapiClient =>
  new WsapiClient({ apiKey: 'k', instanceId: 'ins_1', retry: false, ...options });

const ways: [string, () => ClientOptions][] = [
  ["Node's https", () => ({})],
  ['fetch', () => ({ fetch: globalThis.fetch })],
  ["Node's dispatcher", () => ({ dispatcher: 'node' })],
  ['an Agent', () => ({ dispatcher: new Agent({ connect: { ca: authority.cert } }) })],
];

describe.each(ways)('over %s', (name, way) => {
  test.each(['localhost', '127.0.0.1'])(
    'accepts %s with a certificate of its own',
    async (host) => {
      const port = await listen(certificate);
      const wsapi = client({ ...way(), baseUrl: `https://${host}:${port}` });
      for (let count = 0; count < 3; count += 1)
        expect(await wsapi.messages.sendText(message)).toEqual({ id: '3EB0' });
      expect(received).toEqual(['k', 'k', 'k']);
    },
  );

  test('accepts an IPv6 address', async () => {
    const port = await listen(certificate, '::1');
    const wsapi = client({ ...way(), baseUrl: `https://[::1]:${port}` });
    expect(await wsapi.messages.sendText(message)).toEqual({ id: '3EB0' });
  });

  test.each<[string, () => Promise<Certificate>]>([
    [
      'is for another host',
      () => makeCertificate([{ type: 2, value: 'other.example' }], authority),
    ],
    ['signs itself', () => makeCertificate([...local])],
    ['is no longer valid', () => makeCertificate([...local], authority, { validForMinutes: -1 })],
    ['is signed with SHA-1', () => makeCertificate([...local], authority, { algorithm: 'sha1' })],
  ])('a certificate that %s is refused for good', async (_, make) => {
    const port = await listen(await make());
    const wsapi = client({ ...way(), baseUrl: `https://localhost:${port}`, retry: {} });
    await expect(wsapi.messages.sendText(message)).rejects.toMatchObject({
      name: 'ConnectionError',
      outcome: 'not-sent',
      attempts: 1,
    });
    expect(received).toEqual([]);
  });

  test('reports a server that speaks another version of TLS', async () => {
    const port = await listen({ ...certificate, minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' });
    vi.spyOn(tls, 'DEFAULT_MAX_VERSION', 'get').mockReturnValue('TLSv1.2');
    const wsapi = client({ ...way(), baseUrl: `https://localhost:${port}` });
    try {
      await expect(wsapi.messages.sendText(message)).rejects.toMatchObject({
        name: 'ConnectionError',
        // `fetch` does not tell whether the request had left when the alert arrived.
        outcome: name === 'fetch' ? 'unknown' : 'not-sent',
      });
    } finally {
      vi.restoreAllMocks();
    }
  });
});

test('first calls that are made at once share their connections with those after them', async () => {
  const port = await listen(certificate);
  let handshakes = 0;
  servers.at(-1)?.on('secureConnection', () => (handshakes += 1));
  const wsapi = client({ baseUrl: `https://localhost:${port}` });
  const callEight = () =>
    Promise.all(Array.from({ length: 8 }, () => wsapi.messages.sendText(message)));
  await callEight();
  await callEight();
  expect(handshakes).toBe(8);
});

describe('a tunnel', () => {
  const viaProxy = (proxy: string) => vi.stubEnv('HTTPS_PROXY', proxy);

  test.each([
    ['', undefined],
    ['name:p%40ss@', `Basic ${btoa('name:p@ss')}`],
  ])('of a proxy with the credentials "%s"', async (credentials, authorization) => {
    const port = await listen(certificate);
    const proxy = await startTunnelProxy();
    viaProxy(`http://${credentials}127.0.0.1:${proxy.port}`);
    const wsapi = client({ baseUrl: `https://localhost:${port}` });
    for (let count = 0; count < 3; count += 1)
      expect(await wsapi.messages.sendText(message)).toEqual({ id: '3EB0' });
    expect(received).toEqual(['k', 'k', 'k']);
    // One tunnel for all of them, and the proxy sees nothing of what goes through.
    expect(proxy.requests).toEqual([{ authority: `localhost:${port}`, authorization }]);
  });

  test('may lead through a proxy that is reached over TLS', async () => {
    const port = await listen(certificate);
    const proxy = await startTunnelProxy(() => true, certificate);
    viaProxy(`https://localhost:${proxy.port}`);
    await client({ baseUrl: `https://localhost:${port}` }).messages.sendText(message);
    expect(received).toEqual(['k']);
    expect(proxy.requests).toHaveLength(1);
  });

  test('may lead to an IPv6 address', async () => {
    const port = await listen(certificate);
    const proxy = await startTunnelProxy();
    viaProxy(`http://127.0.0.1:${proxy.port}`);
    await client({ baseUrl: `https://[::1]:${port}` }).messages.sendText(message);
    expect(proxy.requests).toMatchObject([{ authority: `[::1]:${port}` }]);
  });

  test('is not used for hosts in NO_PROXY', async () => {
    const port = await listen(certificate);
    const proxy = await startTunnelProxy();
    viaProxy(`http://127.0.0.1:${proxy.port}`);
    vi.stubEnv('NO_PROXY', 'example.com,localhost');
    await client({ baseUrl: `https://localhost:${port}` }).messages.sendText(message);
    expect(received).toEqual(['k']);
    expect(proxy.requests).toEqual([]);
  });

  test('checks the certificate of the gateway', async () => {
    const port = await listen(await makeCertificate([...local]));
    const proxy = await startTunnelProxy();
    viaProxy(`http://127.0.0.1:${proxy.port}`);
    await expect(
      client({ baseUrl: `https://localhost:${port}` }).messages.sendText(message),
    ).rejects.toMatchObject({ name: 'ConnectionError', outcome: 'not-sent' });
    await expect.poll(() => proxy.connections).toBe(0);
  });

  test('fails if the certificate of the proxy is not accepted', async () => {
    const port = await listen(certificate);
    const proxy = await startTunnelProxy(() => true, await makeCertificate([...local]));
    viaProxy(`https://localhost:${proxy.port}`);
    await expect(
      client({ baseUrl: `https://localhost:${port}` }).messages.sendText(message),
    ).rejects.toMatchObject({ name: 'ConnectionError', outcome: 'not-sent' });
  });

  test('names a proxy that asks for a password, by every transport', async () => {
    const port = await listen(certificate);
    const proxy = await startTunnelProxy((socket) => {
      socket.end('HTTP/1.1 407 No\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n');
      return false;
    });
    viaProxy(`http://127.0.0.1:${proxy.port}`);
    const call = client({ baseUrl: `https://localhost:${port}`, retry: {} }).messages.sendText(
      message,
    );
    await expect(call).rejects.toMatchObject({ outcome: 'not-sent', attempts: 1 });
    await expect(call).rejects.toThrow(/user name and password \(407\)/);
  });

  test('of a silent proxy ends with the call', async () => {
    const port = await listen(certificate);
    const proxy = await startTunnelProxy(() => false);
    viaProxy(`http://127.0.0.1:${proxy.port}`);
    const wsapi = client({ baseUrl: `https://localhost:${port}`, timeout: 300 });
    await expect(wsapi.messages.sendText(message)).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('that ends before the handshake has sent nothing', async () => {
    const port = await listen(certificate);
    const proxy = await startTunnelProxy((socket) => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n', () => socket.destroy());
      return false;
    });
    viaProxy(`http://127.0.0.1:${proxy.port}`);
    await expect(
      client({ baseUrl: `https://localhost:${port}` }).messages.sendText(message),
    ).rejects.toMatchObject({ name: 'ConnectionError', outcome: 'not-sent' });
  });
});

test('NODE_EXTRA_CA_CERTS is honoured', async () => {
  const port = await listen(certificate);
  await withTemporaryFolder('wsapi-ca-', async (folder) => {
    const file = join(folder, 'ca.pem');
    await writeFile(file, authority.cert);
    const program = `
      const { WsapiClient } = await import('./src/index.ts');
      const wsapi = new WsapiClient({ baseUrl: 'https://localhost:${port}', apiKey: 'k', instanceId: 'i' });
      console.log(JSON.stringify(await wsapi.messages.sendText(${JSON.stringify(message)})));
    `;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', program],
      { cwd: inProject(), env: { ...process.env, NODE_EXTRA_CA_CERTS: file } },
    );
    expect(JSON.parse(stdout)).toEqual({ id: '3EB0' });
  });
});
