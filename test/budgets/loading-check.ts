/**
 * Prints which of Node's own modules are loaded with the package, with a client, and with a first call, as JSON.
 * It runs in its own process, because a test runner has loaded all of them.
 */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

const builtin = process as typeof process & { readonly moduleLoadList: readonly string[] };
const isLoaded = (name: string): boolean => builtin.moduleLoadList.includes(`NativeModule ${name}`);
const loaded = (): object => ({
  http: isLoaded('_http_client'),
  undici: isLoaded('internal/deps/undici/undici'),
});

const answer =
  'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"id":"m1"}';
const server = createServer((socket) => {
  socket.once('data', () => socket.end(answer));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo; // it listens to a port

const { WsapiClient } = await import('../../src/index.ts');
const withPackage = loaded();
const wsapi = new WsapiClient({
  baseUrl: `http://127.0.0.1:${port}`,
  apiKey: 'k',
  instanceId: 'ins_1',
  headers: { 'X-Trace': '7' },
});
const withClient = loaded();
const { id } = await wsapi.messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'Hello' });
console.log(JSON.stringify({ withPackage, withClient, id, withCall: loaded() }));
server.close();
