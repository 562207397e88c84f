import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { open } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { WsapiClient } from '../../src/index.ts';
import { originOf } from '../../src/transports/node/origins.ts';
import { faults, response, startFaultServer, type Behaviour } from '../support/fault-server.ts';

const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };
const accepted = response(201, '{"id":"3EB0C767D097B7C41F9A"}');
import { runNode } from '../support/workspace.ts';

/** Each test has a server of its own, for what is learned of one is kept. */
const start = async (behaviour: Behaviour, host?: string) => {
  const server = await startFaultServer(host);
  onTestFinished(() => server.close());
  const ports = new Set<number | undefined>();
  server.behave((socket, request) => {
    ports.add(socket.remotePort);
    behaviour(socket, request);
  });
  const wsapi = new WsapiClient({
    baseUrl: server.url,
    apiKey: 'k',
    instanceId: 'ins_1',
    retry: false,
  });
  return { server, ports, wsapi, send: () => wsapi.messages.sendText(message) };
};

afterEach(() => vi.useRealTimers());

describe('a connection', () => {
  test('is used again', async () => {
    const { ports, send } = await start((socket) => socket.write(accepted));
    for (let count = 0; count < 5; count += 1) await send();
    expect(ports.size).toBe(1);
  });

  test('is made to an IPv6 address', async () => {
    const { ports, send, server } = await start((socket) => socket.write(accepted), '::1');
    expect(server.url).toContain('[::1]');
    await send();
    await send();
    expect(ports.size).toBe(1);
    expect(server.requests[0]?.headers).toMatchObject({ host: server.url.slice(7) });
  });

  test('that is kept is closed before the time that the server names', async () => {
    const { server, send } = await start((socket) =>
      socket.write(response(201, '{"id":"3EB0"}', { 'Keep-Alive': 'timeout=1' })),
    );
    await send();
    await expect.poll(() => server.connections).toBe(0);
  });

  test('is not kept where the server names no time at all', async () => {
    const { ports, send } = await start((socket) =>
      socket.write(response(201, '{"id":"3EB0"}', { 'Keep-Alive': 'timeout=0' })),
    );
    await send();
    await send();
    expect(ports.size).toBe(2);
  });

  test('on which the server hangs up without a word is used once, and no call is lost by it', async () => {
    const { server, ports, send } = await start((socket) => socket.end(accepted));
    await send();
    await expect.poll(() => server.connections).toBe(0);
    for (let count = 0; count < 10; count += 1) await send();
    expect(ports.size).toBe(11);
    expect(server.requests.at(-1)?.headers).toMatchObject({ connection: 'close' });
  });

  test('is used once too where calls follow each other so fast that one may be lost', async () => {
    const { server, send } = await start((socket) => socket.end(accepted));
    let lost = 0;
    for (let count = 0; count < 30; count += 1)
      await send().catch((error: unknown) => {
        expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'unknown' });
        lost += 1;
      });
    expect(lost).toBeLessThan(2);
    expect(server.requests.length).toBeGreaterThan(28);
  });

  test('that is lost after many answers says nothing of the others', async () => {
    let count = 0;
    const { ports, send, server } = await start((socket) => {
      count += 1;
      if (count === 10) socket.resetAndDestroy();
      else socket.write(accepted);
    });
    for (let call = 1; call < 10; call += 1) await send();
    await expect(send()).rejects.toMatchObject({ outcome: 'unknown' });
    for (let call = 0; call < 5; call += 1) await send();
    expect(ports.size).toBe(2);
    expect(server.requests.at(-1)?.headers).not.toMatchObject({ connection: 'close' });
  });

  test.each<[string, Behaviour]>([
    ['breaks off', faults.resetInBody],
    ['is no HTTP', faults.garbage],
  ])('on which an answer %s says nothing of the others', async (_, fault) => {
    let count = 0;
    const { ports, send } = await start((socket, request) => {
      count += 1;
      if (count === 2) fault(socket, request);
      else socket.write(accepted);
    });
    await send();
    await expect(send()).rejects.toThrow();
    for (let call = 0; call < 5; call += 1) await send();
    expect(ports.size).toBe(2);
  });

  test('that ends with a file that cannot be read says nothing of the others', async () => {
    const { ports, send, wsapi } = await start((socket, { path }) => {
      if (path === '/messages/text') socket.write(accepted);
    });
    await send();
    async function* broken(): AsyncGenerator<Uint8Array, void> {
      yield new Uint8Array(200_000);
      // By then it has its connection.
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Error('the disk is gone');
    }
    const data = ReadableStream.from(broken());
    await expect(
      wsapi.messages.sendImage({ to: message.to, data, mimeType: 'image/png' }),
    ).rejects.toThrow();
    for (let call = 0; call < 5; call += 1) await send();
    expect(ports.size).toBe(2);
  });

  test('that the server closed while the program was busy is not used', async () => {
    // In a thread of its own, so that it closes while this one does not run.
    const worker = new Worker(
      `const { createServer } = require('node:net');
       const { parentPort } = require('node:worker_threads');
       createServer((socket) => {
         socket.on('error', () => undefined);
         socket.on('data', () => socket.write(${JSON.stringify(accepted)}, () => setTimeout(() => socket.destroy(), 100)));
       }).listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port); });`,
      { eval: true },
    );
    onTestFinished(async () => {
      await worker.terminate();
    });
    const port = await new Promise<number>((resolve) => worker.once('message', resolve));
    const wsapi = new WsapiClient({
      baseUrl: `http://127.0.0.1:${port}`,
      apiKey: 'k',
      instanceId: 'ins_1',
      retry: false,
    });
    for (let count = 0; count < 3; count += 1) {
      await wsapi.messages.sendText(message);
      // From within an event of the system, after which Node does not ask it for others before it goes on.
      const sent = await new Promise<{ done: Promise<unknown> }>((resolve) =>
        open(inProject('package.json'), () => {
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
          resolve({ done: wsapi.messages.sendText(message) });
        }),
      );
      expect(await sent.done).toMatchObject({ id: '3EB0C767D097B7C41F9A' });
    }
  });

  test('is closed before a server does that showed how long it keeps them', async () => {
    const ends: string[] = [];
    const { server, send } = await start((socket) => {
      socket.write(accepted);
      const timer = setTimeout(() => {
        ends.push('by the server');
        socket.removeAllListeners('end').end();
      }, 1_600);
      socket.on('end', () => {
        ends.push('by the client');
        clearTimeout(timer);
      });
    });
    await send();
    await expect.poll(() => server.connections, { timeout: 20_000 }).toBe(0);
    await send();
    await expect.poll(() => server.connections, { timeout: 20_000 }).toBe(0);
    expect(ends).toEqual(['by the server', 'by the client']);
  });

  test('that was given bytes while nobody used it is not used', async () => {
    const { server, ports, send } = await start((socket) => {
      socket.write(accepted);
      setTimeout(() => socket.write(response(201, '{"id":"other"}')), 50);
    });
    await send();
    await expect.poll(() => server.connections).toBe(0);
    expect(await send()).toMatchObject({ id: '3EB0C767D097B7C41F9A' });
    expect(ports.size).toBe(2);
  });
});

test('a program that speaks to very many gateways keeps its connections to the latest of them', async () => {
  const { ports, send } = await start((socket) => socket.write(accepted));
  const meet = (name: string): void => {
    for (let count = 0; count < 600; count += 1) void originOf(`http://${name}${count}.example`);
  };
  meet('before');
  await send();
  meet('after');
  await send();
  expect(ports.size).toBe(1);
});

test('a call comes through while the timers of a test stand still', async () => {
  const { send } = await start((socket) => socket.write(accepted));
  vi.useFakeTimers();
  await send();
  await send();
});

test('so does the first of a package that was loaded while they stood still', async () => {
  const { server } = await start((socket) => socket.write(accepted));
  vi.useFakeTimers();
  vi.resetModules();
  const loaded = await import('../../src/index.ts');
  const wsapi = new loaded.WsapiClient({ baseUrl: server.url, apiKey: 'k', instanceId: 'ins_1' });
  expect(await wsapi.messages.sendText(message)).toMatchObject({ id: '3EB0C767D097B7C41F9A' });
});

test.each(['loaded-before', 'loaded-after'])(
  'so does the first call of a program, with the timers of node:test, %s',
  async (order) => {
    const { code, stdout, stderr } = await runNode(inProject(), [
      '--disable-warning=ExperimentalWarning',
      'test/faults/still-timers-check.ts',
      order,
    ]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '3EB0\n', stderr: '' });
  },
  30_000,
);

test('whoever traces calls sees each in the context that it was made in', async () => {
  const { send } = await start((socket) => socket.write(accepted));
  const context = new AsyncLocalStorage<number>();
  const seen: (number | undefined)[] = [];
  const onStart = (): void => {
    seen.push(context.getStore());
  };
  subscribe('http.client.request.start', onStart);
  try {
    const after = await Promise.all(
      [1, 2, 3].map((number) =>
        context.run(number, async () => {
          await send();
          return context.getStore();
        }),
      ),
    );
    expect(after).toEqual([1, 2, 3]);
  } finally {
    unsubscribe('http.client.request.start', onStart);
  }
  expect(seen).toEqual([1, 2, 3]);
});

test('what is given up before it has a connection takes none', async () => {
  let connections = 0;
  const counting = createServer((socket) => {
    connections += 1;
    socket.resume().on('end', () => socket.end());
  });
  await new Promise<void>((resolve) => counting.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => counting.close(() => resolve())));
  const wsapi = new WsapiClient({
    baseUrl: `http://127.0.0.1:${(counting.address() as AddressInfo).port}`, // it listens on a port
    apiKey: 'k',
    instanceId: 'ins_1',
  });
  // Something has to load it first.
  const warm = wsapi.messages.sendText(message, { timeout: 200 }).catch(() => undefined);
  await expect.poll(() => connections).toBe(1);
  await warm;
  const before = connections;
  const abort = new AbortController();
  const call = wsapi.messages.sendText(message, { signal: abort.signal });
  await Promise.resolve();
  abort.abort(new Error('never mind'));
  await expect(call).rejects.toThrow('never mind');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(connections).toBe(before);
});
