import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { ConfigurationError } from '../../src/index.ts';
import { useGateway } from '../support/gateway-client.ts';

/** A caller may use its objects again as soon as a method has returned. */

const gatewayClient = useGateway();
const recipients = ['12025550141', '12025550142', '12025550143'];
const sent = (): string[] =>
  gatewayClient.gateway.requests.map(({ body }) => {
    const { to, mentions } = JSON.parse(body) as { to: string; mentions: string[] }; // as sent below
    return [to, ...mentions].map((id) => id.split('@')[0]).join(' ');
  });
const expected = recipients.map((number) => `${number} ${number}`);

// The first call of a program loads code, and the second does not.
test.each(['the first', 'a later'])('%s call by resource', async () => {
  const { client } = gatewayClient;
  const { messages } = client();
  const body = { to: '', text: 'Hello', mentions: [''] };
  const calls = recipients.map((number) => {
    body.to = body.mentions[0] = number;
    return messages.sendText(body);
  });
  body.to = 'nobody';
  await Promise.all(calls);
  expect(sent().sort()).toEqual(expected);
});

test.each(['the first', 'a later'])('%s call by path', async () => {
  const { client } = gatewayClient;
  const { http } = client();
  const options = { body: { to: '', text: 'Hello', mentions: [''] } };
  const calls = recipients.map((number) => {
    options.body.to = options.body.mentions[0] = number;
    return http.POST('/messages/text', options);
  });
  options.body.to = 'nobody';
  await Promise.all(calls);
  expect(sent().sort()).toEqual(expected);
});

test('an instance of a class is sent by its properties', async () => {
  class Greeting {
    readonly text = 'Hello';
    readonly to: string;
    constructor(to: string) {
      this.to = to;
    }
  }
  await gatewayClient.client().messages.sendText(new Greeting('12025550143'));
  expect(gatewayClient.gateway.messages).toMatchObject([{ text: 'Hello' }]);
});

test('a body from another realm is copied, and its streams are closed', async () => {
  const { runInNewContext } = await import('node:vm');
  const cancel = vi.fn();
  const body = runInNewContext('({ to: "nobody" })') as { data?: unknown }; // as written
  body.data = new ReadableStream({ cancel });
  await expect(gatewayClient.client().messages.sendImage(body as never)).rejects.toThrow('body.to');
  expect(cancel).toHaveBeenCalledOnce();
});

test('a path with values in it is refused without quoting them', async () => {
  const { http } = gatewayClient.client();
  const path = '/chats/12025550143@s.whatsapp.net' as never;
  const error: unknown = await http.GET(path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(String(error)).toMatch(/no operation GET with this path\. .* \/chats\/\{chatId\}/);
  expect(String(error)).not.toContain('12025550143');
});

test('the middleware of a call by path stays that of the caller', async () => {
  const { client, gateway } = gatewayClient;
  const socket = new PassThrough();
  const middleware = {
    calls: 0,
    socket,
    onRequest() {
      this.calls += 1;
    },
  };
  const options = { body: { to: '12025550143', text: 'Hello' }, middleware: [middleware] };
  await client().http.POST('/messages/text', options);
  expect(gateway.messages).toHaveLength(1);
  expect(middleware.calls).toBe(1);
  expect(socket.destroyed).toBe(false);
  expect(socket.listenerCount('error')).toBe(0);
});

test('an object that writes its own JSON is not copied', async () => {
  const body = { to: '12025550143', text: 'Hello', mentions: [] };
  const hidden = Object.defineProperty({ lat: 1 }, 'toJSON', { value: () => 'own' });
  await gatewayClient.client().messages.sendText({ ...body, extra: hidden } as never);
  expect(gatewayClient.gateway.requests[0]?.body).toContain('"extra":"own"');
});
