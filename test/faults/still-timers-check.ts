/**
 * Makes the first call of a program after a test has stopped its timers, over a real socket, and prints its answer:
 * `still-timers-check.ts loaded-before`, or `loaded-after` the timers were stopped.
 * It runs by itself, for a test has loaded all that a call needs before.
 */
import { createServer, type AddressInfo } from 'node:net';
import { mock } from 'node:test';
import { response } from '../support/fault-server.ts';

const server = createServer((socket) => {
  socket.once('data', () => socket.end(response(201, '{"id":"3EB0"}')));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo; // it listens on a port
// A call that is never sent then ends the program, rather than to wait for ever.
server.unref();

const stopTimers = (): void =>
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'setImmediate'] });
const isLoadedAfter = process.argv[2] === 'loaded-after';
if (isLoadedAfter) stopTimers();
const { WsapiClient } = await import('../../src/index.ts');
if (!isLoadedAfter) stopTimers();
const wsapi = new WsapiClient({
  baseUrl: `http://127.0.0.1:${port}`,
  apiKey: 'k',
  instanceId: 'ins_1',
});
const { id } = await wsapi.messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'Hello' });
console.log(id);
