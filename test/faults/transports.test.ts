import { createServer, type AddressInfo, type Socket } from 'node:net';
import { Agent } from 'undici';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ConnectionError, type ClientOptions } from '../../src/index.ts';
import type { Dispatcher } from '../../src/transports/undici/dispatcher.ts';
import { nodeDispatcher } from '../../src/transports/node/node-dispatcher.ts';
import { useFaultServer } from '../support/fault-client.ts';
import { answer, endless, faults, response, type Behaviour } from '../support/fault-server.ts';

/** Every way of sending has to come out the same. */
const ways: [string, ClientOptions][] = [
  ["Node's http", {}],
  ['fetch', { fetch: globalThis.fetch }],
  ["Node's dispatcher", { dispatcher: 'node' }],
  ['a dispatcher that was given', { dispatcher: nodeDispatcher('http://127.0.0.1') }],
  ['a middleware', { middleware: (request, next) => next({ ...request }) }],
];

const { server, client } = useFaultServer({ retry: false, timeout: 300_000 });
const message = { to: '12025550143@s.whatsapp.net', text: 'Grüße 👋' };
/** Nobody listens to this port any more. */
let nowhere = '';
beforeAll(async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo; // it listens to a port
  nowhere = `http://127.0.0.1:${port}/messages/text`;
  await new Promise((resolve) => closed.close(resolve));
});
const bytes = new Uint8Array(300_000).map((_, index) => index % 251);

describe.each(ways)('over %s', (_, way) => {
  test('sends a message with its headers, and returns the response', async () => {
    server.behave(answer(201, '{"id":"3EB0é"}', { 'X-Trace': 'a', 'Set-Cookie': 'b=c' }));
    const { data, status, headers, attempts } = await client(way)
      .messages.sendText(message)
      .withResponse();
    expect({ data, status, attempts }).toEqual({ data: { id: '3EB0é' }, status: 201, attempts: 1 });
    expect(headers.get('x-trace')).toBe('a');
    const [request] = server.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/messages/text' });
    expect(request?.headers).toMatchObject({
      host: server.url.slice('http://'.length),
      'content-type': 'application/json',
      'x-api-key': 'k',
      'x-instance-id': 'ins_1',
    });
    expect(request?.headers).not.toHaveProperty('expect');
    expect(JSON.parse(request?.body ?? '')).toEqual(message);
  });

  test.each([
    ['reset', { name: 'ConnectionError', outcome: 'unknown' }],
    ['hangUp', { name: 'ConnectionError', outcome: 'unknown' }],
    ['garbage', { name: 'ConnectionError', outcome: 'unknown' }],
    ['resetInBody', { name: 'InvalidResponseError', status: 201 }],
    ['endInChunk', { name: 'InvalidResponseError', status: 201 }],
  ] as const)('%s', async (fault, error) => {
    server.behave(faults[fault]);
    await expect(client(way).messages.sendText(message)).rejects.toMatchObject(error);
    expect(server.requests).toHaveLength(1);
  });

  test('does not repeat a send whose first request was lost, if its middleware sends it again in vain', async () => {
    server.behave(faults.reset, answer(201, '{"id":"1"}'));
    const sentTwice = client({
      ...way,
      retry: {},
      middleware: async (request, next) => {
        try {
          return await next(request);
        } catch {
          return next({ ...request, url: nowhere });
        }
      },
    }).messages.sendText(message);
    await expect(sentTwice).rejects.toMatchObject({ name: 'ConnectionError', outcome: 'unknown' });
    expect(server.requests).toHaveLength(1);
  });

  test('retries a send when no byte was sent, however often its middleware tried', async () => {
    server.behave(answer(201, '{"id":"1"}'));
    let tries = 0;
    const { attempts } = await client({
      ...way,
      retry: { baseWaitMs: 1 },
      middleware: async (request, next) => {
        tries += 1;
        if (tries > 1) return next(request);
        await next({ ...request, url: nowhere }).catch(() => undefined);
        return next({ ...request, url: nowhere });
      },
    })
      .messages.sendText(message)
      .withResponse();
    expect(attempts).toBe(2);
  });

  test.each([300, 301, 302, 303, 304, 307, 308, 408, 499])(
    'reports an unknown outcome after a %i',
    async (status) => {
      server.behave(answer(status, '', { Location: '/messages/1' }));
      await expect(client(way).messages.sendText(message)).rejects.toMatchObject({
        name: 'ApiError',
        status,
        outcome: 'unknown',
      });
      expect(server.requests).toHaveLength(1);
    },
  );

  test('reports an unsolicited protocol switch', async () => {
    server.behave((socket) =>
      socket.write(
        'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      ),
    );
    await expect(client(way).messages.sendText(message)).rejects.toMatchObject({
      name: 'ConnectionError',
      outcome: 'unknown',
    });
    await expect.poll(() => server.connections).toBe(0);
  });

  const late = { name: 'TimeoutError', outcome: 'unknown' };
  const carriedOut = { name: 'InvalidResponseError', status: 201 };
  test.each<[keyof typeof faults, object]>([
    ['silence', late],
    ['halfHead', late],
    ['headOnly', carriedOut],
    ['trickle', carriedOut],
  ])('the timeout ends %s, and closes its connection', async (fault, error) => {
    server.behave(faults[fault]);
    await expect(client(way).messages.sendText(message, { timeout: 200 })).rejects.toMatchObject(
      error,
    );
    await expect.poll(() => server.connections).toBe(0);
  });

  test('reports not-sent if there is no server', async () => {
    const { url } = server;
    const nobody = client({ ...way, baseUrl: 'http://127.0.0.1:1' });
    expect(url).not.toBe('http://127.0.0.1:1');
    await expect(nobody.messages.sendText(message)).rejects.toMatchObject({
      name: 'ConnectionError',
      outcome: 'not-sent',
    });
  });

  test('sends nothing if it was aborted before', async () => {
    const abort = new AbortController();
    const call = client({ ...way, apiKey: () => Promise.resolve('k') }).messages.sendText(message, {
      signal: abort.signal,
    });
    abort.abort(new Error('never mind'));
    await expect(call).rejects.toThrow('never mind');
    expect(server.requests).toHaveLength(0);
  });

  test('reads an error of any length', async () => {
    server.behave(endless(400));
    await expect(client(way).messages.sendText(message)).rejects.toMatchObject({ status: 400 });
    await expect.poll(() => server.connections).toBe(0);
  });

  test('does not read more than the limit', async () => {
    server.behave(endless(200));
    await expect(client({ ...way, maxResponseBytes: 100_000 }).groups.list()).rejects.toThrow(
      'larger than `maxResponseBytes`',
    );
    await expect.poll(() => server.connections).toBe(0);
  });

  test('aborts an unread response that does not end', async () => {
    server.behave((socket) =>
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n'),
    );
    await client(way).chats.markAsRead(message.to, { read: true });
    await expect.poll(() => server.connections).toBe(0);
  });

  test('sends a file in base64', async () => {
    server.behave(faults.accept);
    await client(way).messages.sendImage({
      to: message.to,
      data: new Blob([bytes]),
      mimeType: 'image/png',
    });
    const [request] = server.requests;
    if (way.fetch) {
      // It does not take a length; what it sends is tried against a gateway elsewhere.
      expect(request?.headers).toMatchObject({ 'transfer-encoding': 'chunked' });
      return;
    }
    const { data } = JSON.parse(request?.body ?? '') as { data: string }; // what was sent
    expect(Buffer.from(data, 'base64').equals(bytes)).toBe(true);
  });

  test('returns a file, whole or in part', async () => {
    const text = Buffer.from(bytes).toString('latin1');
    server.behave((socket) => {
      socket.write(response(200, '', { 'Content-Length': bytes.length, Connection: 'close' }));
      socket.end(Buffer.from(text, 'latin1'));
    });
    const file = await client(way).media.download({ id: 'a' });
    expect(file.size).toBe(bytes.length);
    expect(Buffer.from(await file.bytes()).equals(bytes)).toBe(true);

    server.behave(endless(200));
    const endlessFile = await client(way).media.download({ id: 'a' });
    const reader = endlessFile.stream().getReader();
    expect((await reader.read()).value?.length).toBeGreaterThan(0);
    await reader.cancel();
    await expect.poll(() => server.connections).toBe(0);
  });

  describe('an error before the body is read is kept for its reader, and ends no process:', () => {
    let socket: Socket | undefined;
    const head = (headers?: Readonly<Record<string, string>>): Behaviour => {
      const text = response(200, '', { 'Content-Length': 100, ...headers });
      return (connection) => {
        socket = connection;
        connection.write(text);
      };
    };
    /** Breaks the connection, and waits until a later request was answered: by then the client has noticed. */
    const breakConnection = async (): Promise<void> => {
      socket?.resetAndDestroy();
      server.behave(answer(201, '{"id":"3EB0"}'));
      await client(way).messages.sendText(message);
    };

    test.each([
      ['a file', {}],
      ['a deflated file', { 'Content-Encoding': 'deflate' }],
      ['a file in gzip', { 'Content-Encoding': 'gzip' }],
    ] as const)('%s whose connection breaks', async (_, headers) => {
      server.behave(head(headers));
      const file = await client(way).media.download({ id: 'a' });
      const stream = file.stream();
      await breakConnection();
      await expect(stream.getReader().read()).rejects.toThrow(ConnectionError);
    });

    test.each(['identity', 'gzip', 'deflate', 'br'])(
      'a file in %s whose connection broke before it was opened',
      async (coding) => {
        server.behave(head({ 'Content-Encoding': coding }));
        const file = await client({ ...way, timeout: Infinity }).media.download({ id: 'a' });
        await breakConnection();
        await expect(file.bytes()).rejects.toThrow(ConnectionError);
      },
    );

    test('a file whose connection breaks, and that is cancelled', async () => {
      server.behave(head());
      const file = await client(way).media.download({ id: 'a' });
      await breakConnection();
      await file.cancel();
    });

    test('a file whose call times out, and that is cancelled', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      try {
        server.behave(head());
        const file = await client(way).media.download({ id: 'a' });
        vi.advanceTimersByTime(300_000);
        await breakConnection();
        await file.cancel();
      } finally {
        vi.useRealTimers();
      }
    });

    test('a file whose call is aborted', async () => {
      const abort = new AbortController();
      server.behave(head());
      const file = await client(way).media.download({ id: 'a' }, { signal: abort.signal });
      abort.abort(new Error('enough'));
      await breakConnection();
      await expect(file.bytes()).rejects.toThrow('enough');
    });

    test('a response that a middleware holds while its connection breaks', async () => {
      const wsapi = client({
        ...way,
        middleware: async (request, next) => {
          const held = await next(request);
          await breakConnection();
          return held;
        },
      });
      server.behave(head());
      await expect(wsapi.messages.sendText(message)).rejects.toMatchObject({
        name: 'InvalidResponseError',
      });
    });
  });
});

test.each<[ClientOptions, RegExp]>([
  [{ dispatcher: 'node', fetch }, /either `fetch` or `dispatcher`, not both/],
  [
    { dispatcher: {} as never },
    /`dispatcher` must be 'node' or a dispatcher of the package undici/,
  ],
])('refuses impossible combinations of options', (options, message) => {
  expect(() => client(options)).toThrow(message);
});

test('the response of a dispatcher is aborted only if it was not read to its end', async () => {
  const aborts: Error[] = [];
  const agent = new Agent();
  const watched: Dispatcher = {
    dispatch: (options, handler) =>
      agent.dispatch(options, {
        ...handler,
        onRequestStart(controller) {
          const abort = controller.abort.bind(controller);
          controller.abort = (reason) => {
            aborts.push(reason);
            abort(reason);
          };
          handler.onRequestStart(controller);
        },
      }),
  };
  const { messages, chats, media } = client({ dispatcher: watched });

  server.behave(answer(201, '{"id":"3EB0"}'));
  await messages.sendText(message);
  server.behave(answer(500, '{"status":500,"detail":"broken"}'));
  await expect(messages.sendText(message)).rejects.toThrow('500');
  server.behave(answer(200, '{}'));
  await chats.setPresence(message.to, { state: 'typing' });
  expect(aborts).toEqual([]);

  server.behave(endless(200));
  const file = await media.download({ id: 'a' });
  await file.stream().cancel();
  expect(aborts).toMatchObject([{ name: 'AbortError' }]);
  await agent.close();
});
