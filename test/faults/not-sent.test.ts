import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WsapiClient } from '../../src/index.ts';

/** A server that accepts connections and is silent, in the handshake as well as after a request. */
let silent: Server;
beforeAll(async () => {
  silent = createServer((socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
});
afterAll(() => silent.close());

test.each([
  ['not-sent', 'https'],
  ['unknown', 'http'],
])('a timeout is %s over %s if the server is silent', async (outcome, scheme) => {
  const { port } = silent.address() as AddressInfo; // it listens to a port
  const wsapi = new WsapiClient({
    baseUrl: `${scheme}://127.0.0.1:${port}`,
    apiKey: 'k',
    instanceId: 'ins_1',
    timeout: 300,
    retry: false,
  });
  await expect(
    wsapi.messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'Hello' }),
  ).rejects.toMatchObject({ name: 'TimeoutError', outcome });
});

test('a timeout in the handshake is not-sent with middleware as well', async () => {
  const { port } = silent.address() as AddressInfo; // it listens to a port
  const wsapi = new WsapiClient({
    baseUrl: `https://127.0.0.1:${port}`,
    apiKey: 'k',
    instanceId: 'ins_1',
    timeout: 300,
    retry: false,
    middleware: (request, next) =>
      next({ ...request, headers: { ...request.headers, 'x-trace': '7' } }),
  });
  await expect(
    wsapi.messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'Hello' }),
  ).rejects.toMatchObject({ name: 'TimeoutError', outcome: 'not-sent' });
});

test('a port that fetch blocks is named as the reason, and not tried again', async () => {
  const wsapi = new WsapiClient({
    baseUrl: 'http://127.0.0.1:6000',
    apiKey: 'k',
    instanceId: 'ins_1',
    fetch: globalThis.fetch,
  });
  await expect(wsapi.groups.list()).rejects.toMatchObject({
    name: 'ConnectionError',
    message: expect.stringContaining('fetch does not connect to this port') as string,
    outcome: 'not-sent',
    attempts: 1,
  });
});
