import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WsapiClient } from '../../src/index.ts';

/** A server that takes connections and says nothing: neither to a handshake nor to a request. */
let silent: Server;
beforeAll(async () => {
  silent = createServer((socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
});
afterAll(() => silent.close());

test.each([
  ['not-sent', 'https'],
  ['unknown', 'http'],
])('a time-out is %s over %s where nobody says anything', async (outcome, scheme) => {
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

test('so it is with middleware around the attempt', async () => {
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
