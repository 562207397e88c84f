import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { WsapiClient } from '../../src/index.ts';
import { connectionsTo } from '../../src/transports/node/connections.ts';
import { faults, response, startFaultServer, type Behaviour } from '../support/fault-server.ts';

const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };
const accepted = response(201, '{"id":"3EB0C767D097B7C41F9A"}');
import { runNode } from '../support/workspace.ts';

/** Each test has a server of its own, since connections are kept by their origin. */
const start = async (behaviour: Behaviour, host?: string) => {
  const server = await startFaultServer({ host });
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
  test('is reused', async () => {
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

  test('is closed before the time that the server names', async () => {
    const { server, send } = await start((socket) =>
      socket.write(response(201, '{"id":"3EB0"}', { 'Keep-Alive': 'timeout=1' })),
    );
    await send();
    await expect.poll(() => server.connections).toBe(0);
  });

  test('is not kept if the server allows no time', async () => {
    const { ports, send } = await start((socket) =>
      socket.write(response(201, '{"id":"3EB0"}', { 'Keep-Alive': 'timeout=0' })),
    );
    await send();
    await send();
    expect(ports.size).toBe(2);
  });

  test('is not reused once it rested for longer than allowed, though no timer has run', async () => {
    // As after the process was stopped, or a function frozen: the clock went on, and the timers did not.
    vi.useFakeTimers({ toFake: ['Date'] });
    const { ports, send } = await start((socket) => socket.write(accepted));
    await send();
    vi.setSystemTime(Date.now() + 3_900);
    await send();
    expect(ports.size).toBe(1);
    vi.setSystemTime(Date.now() + 4_100);
    await send();
    expect(ports.size).toBe(2);
    // Nor after the clock was set back: the idle time is unknown.
    vi.setSystemTime(Date.now() - 60_000);
    await send();
    expect(ports.size).toBe(3);
  });

  test('is not reused for a minute after a server hung up on one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    let count = 0;
    const { ports, send } = await start((socket) => {
      count += 1;
      if (count === 2) socket.destroy();
      else socket.write(accepted);
    });
    await send();
    await expect(send()).rejects.toMatchObject({ name: 'ConnectionError', outcome: 'unknown' });
    for (let call = 0; call < 3; call += 1) await send();
    expect(ports.size).toBe(4);
    vi.setSystemTime(Date.now() + 60_001);
    await send();
    await send();
    expect(ports.size).toBe(5);
  });

  test('is used once if a server hangs up after each response, and at most one call is lost', async () => {
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

  test.each<[string, Behaviour]>([
    ['breaks off', faults.resetInBody],
    ['is no HTTP', faults.garbage],
  ])('is the only one lost if a response %s', async (_, fault) => {
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

  test('is the only one lost if a file cannot be read', async () => {
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

  test('is not reused if bytes arrived while it was idle', async () => {
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

test('a program with very many gateways keeps the connections to the latest of them', async () => {
  const { ports, send } = await start((socket) => socket.write(accepted));
  const meet = (name: string): void => {
    for (let count = 0; count < 600; count += 1)
      connectionsTo(new URL(`http://${name}${count}.example`));
  };
  meet('before');
  await send();
  meet('after');
  await send();
  expect(ports.size).toBe(1);
});

test('a call is sent while the timers of a test are stopped', async () => {
  const { send } = await start((socket) => socket.write(accepted));
  vi.useFakeTimers();
  await send();
  await send();
});

test('the first call of a package that was loaded with stopped timers is sent', async () => {
  const { server } = await start((socket) => socket.write(accepted));
  vi.useFakeTimers();
  vi.resetModules();
  const loaded = await import('../../src/index.ts');
  const wsapi = new loaded.WsapiClient({ baseUrl: server.url, apiKey: 'k', instanceId: 'ins_1' });
  expect(await wsapi.messages.sendText(message)).toMatchObject({ id: '3EB0C767D097B7C41F9A' });
});

test.each(['loaded-before', 'loaded-after'])(
  'the first call of a program is sent with the timers of node:test, %s',
  async (order) => {
    const { code, stdout, stderr } = await runNode(inProject(), [
      '--disable-warning=ExperimentalWarning',
      'test/faults/still-timers-check.ts',
      order,
    ]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '3EB0\n', stderr: '' });
  },
);

test('tracing sees each call in its own context', async () => {
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
