import { beforeEach, expect, test } from 'vitest';
import { ConfigurationError, WsapiClient } from '../../src/index.ts';
import { createGateway } from '../../src/testing.ts';

const gateway = createGateway();
beforeEach(() => gateway.reset());
const wsapi = new WsapiClient({ ...gateway.clientOptions, retry: false });
const to = '+12025550143';

test('fails a number of requests of one operation', async () => {
  gateway.fail(400, 'info query timed out', { operationId: 'listGroups', times: 2 });
  await wsapi.messages.sendText({ to, text: 'Hello' });
  for (const time of [1, 2])
    await expect(wsapi.groups.list(), String(time)).rejects.toMatchObject({
      status: 400,
      detail: 'info query timed out',
    });
  expect(await wsapi.groups.list()).toHaveLength(1);
});

test.each([
  ['not-connected', 'websocket not connected'],
  ['disconnected-while-sending', 'websocket disconnected before message send returned response'],
  ['send-timed-out', 'timed out waiting for message send response'],
  ['disconnected-while-querying', 'websocket disconnected before info query returned response'],
  ['query-timed-out', 'info query timed out'],
  ['rate-overlimit', 'info query returned status 429: rate-overlimit'],
] as const)('fails as WhatsApp does: %s', async (failure, detail) => {
  const ask = async (method: string, path: string) => {
    gateway.fail(failure);
    const response = await gateway.fetch(`${gateway.url}${path}`, { method });
    return response.json();
  };
  expect(await ask('POST', '/messages/text')).toEqual({ status: 400, detail });
  expect(await ask('GET', '/groups')).toEqual({ status: 404, detail: `not found: ${detail}` });
  expect(await ask('GET', '/chats')).toEqual({ status: 400, detail });
});

test('rejects an unknown failure', () => {
  const untyped = gateway as { fail(name: string): void }; // as JavaScript allows
  expect(() => {
    untyped.fail('not-conected');
  }).toThrow(
    new ConfigurationError('There is no failure not-conected. Did you mean not-connected?'),
  );
});

test("limits the rate by the gateway's clock", async () => {
  gateway.clock.set('2026-03-14T09:00:00Z');
  gateway.rateLimit({ perSecond: 2, burst: 3 });
  // Without the client, which would wait by itself.
  const ask = async () => {
    const response = await gateway.fetch(`${gateway.url}/health`);
    return [response.status, response.headers.get('retry-after')];
  };
  const admitted = [200, null];
  expect([await ask(), await ask(), await ask()]).toEqual([admitted, admitted, admitted]);
  expect(await ask()).toEqual([429, '1']);
  gateway.clock.advance(500);
  expect([await ask(), await ask()]).toEqual([admitted, [429, '1']]);
  gateway.reset();
  expect([await ask(), await ask(), await ask(), await ask()]).toEqual(
    Array.from({ length: 4 }, () => admitted),
  );
});

test('refuses to send to an id with a device part or an unknown server', async () => {
  const send = async (recipient: string) => {
    const response = await gateway.fetch(`${gateway.url}/messages/text`, {
      method: 'POST',
      headers: { 'X-Api-Key': gateway.apiKey, 'X-Instance-Id': gateway.instanceId },
      body: JSON.stringify({ to: recipient, text: 'Hello' }),
    });
    return response.status;
  };
  expect(await send('12025550143:5@s.whatsapp.net')).toBe(400);
  expect(await send('12025550143@c.us')).toBe(400);
  expect(await send('status@broadcast')).toBe(201);
  // Without a server, any text becomes a user JID.
  expect(await send('abc')).toBe(201);
  expect(gateway.messages.at(-1)?.chatId).toBe('abc@s.whatsapp.net');
});

test('keeps the state of several gateways apart', async () => {
  const other = createGateway({ empty: true, phone: '+44 7700 900123' });
  await wsapi.messages.sendText({ to, text: 'Hello' });
  expect(other.inbox.messages).toEqual([]);
  expect(await new WsapiClient(other.clientOptions).groups.list()).toEqual([]);
  expect(other.phone).toBe('447700900123@s.whatsapp.net');
});

test('restores its first state on reset', async () => {
  await wsapi.messages.sendText({ to, text: 'Hello' });
  await wsapi.groups.setName('120363041234567890@g.us', { name: 'x' });
  gateway.instances.clear();
  gateway.reset();
  expect(gateway.messages).toEqual([]);
  expect((await wsapi.groups.get('120363041234567890@g.us')).name).toBe('Weekend hikers');
});

test('rejects an unknown operation and suggests a similar one', async () => {
  for (const order of [
    () => gateway.fail(400, 'no', { operationId: 'listGroup' }),
    () => gateway.answer(200, '', { operationId: 'listGroup' }),
    () => gateway.delay(1, { operationId: 'listGroup' }),
    () => gateway.drop('before the answer', { operationId: 'listGroup' }),
    () => gateway.rateLimit({ operationId: 'listGroup' }),
  ])
    expect(order).toThrow(
      new ConfigurationError('The contract has no operation listGroup. Did you mean listGroups?'),
    );
  expect(() => gateway.fail(400, 'no', { operationId: 'xyz' })).toThrow(
    new ConfigurationError('The contract has no operation xyz.'),
  );
  expect(await wsapi.groups.list()).toHaveLength(1);
});

test.each([Number.POSITIVE_INFINITY, 2 ** 31])(
  'a delay of %s ms does not end at once',
  async (ms) => {
    gateway.delay(ms);
    await expect(wsapi.groups.list({ timeout: 100 })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  },
);

test.each([Number.POSITIVE_INFINITY, 2 ** 31])('the inbox waits for %s ms', async (timeout) => {
  const next = gateway.inbox.next({}, { timeout });
  // A timer that cannot run for so long fires after 1 ms.
  await new Promise((resolve) => setTimeout(resolve, 5));
  await wsapi.messages.sendText({ to, text: 'Hello' });
  expect(await next).toMatchObject({ kind: 'text' });
});

test('phones that would confirm later than a timer can run are refused', () => {
  for (const afterMs of [Number.POSITIVE_INFINITY, 2 ** 31])
    expect(() => gateway.phones.set({ afterMs })).toThrow(ConfigurationError);
});
