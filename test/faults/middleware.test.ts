import { fetch as fetchOfUndici } from 'undici';
import { describe, expect, test } from 'vitest';
import {
  ConfigurationError,
  UnknownOutcomeError,
  type ClientOptions,
  type Middleware,
} from '../../src/index.ts';
import { useFaultServer } from '../support/fault-client.ts';
import { answer, faults } from '../support/fault-server.ts';

const { server, client } = useFaultServer({ retry: false, timeout: 300_000 });
const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };

/** JavaScript may pass any body. */
const withBody =
  (body: unknown): Middleware =>
  (request, next) =>
    next({ ...request, body: body as string });

const ways: [string, ClientOptions][] = [
  ["Node's http", {}],
  ['fetch', { fetch: globalThis.fetch }],
  ["Node's dispatcher", { dispatcher: 'node' }],
];

describe.each(ways)('over %s', (_, way) => {
  test.each([Buffer.from('{}'), { to: message.to }, ['{}'], null, 5])(
    'a body that cannot be sent is refused: %o',
    async (body) => {
      const call = client({ ...way, middleware: withBody(body) }).messages.sendText(message);
      await expect(call).rejects.toThrow(ConfigurationError);
      await expect(call).rejects.toThrow('The `body` of a request must be');
      expect(server.requests).toHaveLength(0);
    },
  );
});

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('no bytes');
    },
  ],
  ['returns no bytes', () => undefined],
])("a body whose `open` %s leaves no connection of Node's http open", async (_, open) => {
  server.behave(answer(201, '{"id":"1"}', { Connection: 'close' }));
  const call = client({ middleware: withBody({ open }) }).messages.sendText(message);
  await expect(call).rejects.toThrow();
  // The server accepts connections in their order: once this was answered, it knows those of before.
  await client().messages.sendText(message);
  await expect.poll(() => server.connections).toBe(0);
  expect(server.requests).toHaveLength(1);
});

describe("middleware that answers with the response of undici's own fetch", () => {
  const middleware: Middleware = async ({ url, method, headers, body }) => {
    const sent = { method, headers, body: typeof body === 'string' ? body : null };
    const response: unknown = await fetchOfUndici(url, sent);
    expect(response).not.toBeInstanceOf(Response);
    return response as Response; // safe: it has the same methods
  };

  test('a message that was accepted', async () => {
    server.behave(faults.accept);
    expect(await client({ middleware }).messages.sendText(message)).toHaveProperty('id');
  });

  test('no content', async () => {
    server.behave((socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n'));
    await client({ middleware }).chats.markAsRead(message.to, { read: true });
    expect(server.requests).toHaveLength(1);
  });

  test('a body that nobody reads', async () => {
    server.behave(answer(200, '{}'));
    await client({ middleware }).chats.markAsRead(message.to, { read: true });
    expect(server.requests).toHaveLength(1);
  });

  test('a send whose outcome is unknown', async () => {
    server.behave(answer(400, '{"detail":"timed out waiting for message send response"}'));
    const call = client({ middleware, retry: {} }).messages.sendText(message);
    await expect(call).rejects.toThrow(UnknownOutcomeError);
    await expect(call).rejects.toMatchObject({ outcome: 'unknown' });
    expect(server.requests).toHaveLength(1);
  });

  test('a file', async () => {
    server.behave(answer(200, 'picture'));
    const file = await client({ middleware }).media.download({ id: 'a' });
    expect(await file.text()).toBe('picture');
  });
});
