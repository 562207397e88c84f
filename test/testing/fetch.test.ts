import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { createGateway } from '../../src/testing.ts';

/** The gateway without a socket: a client must see the same as through a port. */

const gateway = createGateway();
afterAll(() => gateway.close());
beforeEach(() => gateway.reset());

const wsapi = new WsapiClient({ ...gateway.clientOptions, retry: false });
const call = (path: string, init: RequestInit = {}) =>
  gateway.fetch(gateway.url + path, {
    ...init,
    headers: { 'X-Api-Key': gateway.apiKey, 'X-Instance-Id': gateway.instanceId },
  });

test('answers a client', async () => {
  const { id } = await wsapi.messages.sendText({ to: '+1 202 555 0143', text: 'Hello' });
  expect(id).not.toBe('');
  expect(gateway.requests).toMatchObject([
    { operationId: 'sendText', path: '/messages/text', status: 201 },
  ]);
});

test('accepts a Request, a URL and a string', async () => {
  const headers = { 'X-Api-Key': gateway.apiKey, 'X-Instance-Id': gateway.instanceId };
  const url = `${gateway.url}/groups`;
  for (const input of [new Request(url, { headers }), new URL(url), url]) {
    const response = await gateway.fetch(input, input instanceof Request ? undefined : { headers });
    expect(response.status).toBe(200);
  }
});

test('does not decode paths', async () => {
  const response = await call('/chats/12025550143%40s.whatsapp.net?x=%2F');
  expect(response.status).toBe(404);
  expect(gateway.requests).toMatchObject([
    { path: '/chats/12025550143%40s.whatsapp.net', query: 'x=%2F' },
  ]);
});

describe('a dropped connection', () => {
  test.each([
    ['before the answer', { name: 'ConnectionError', outcome: 'unknown' }],
    ['within the answer', { name: 'InvalidResponseError', status: 200 }],
  ] as const)('%s', async (when, expected) => {
    gateway.drop(when);
    const sent = wsapi.messages.sendText({ to: '+12025550143', text: 'Hello' });
    await expect(sent).rejects.toMatchObject(expected);
    expect(gateway.requests).toMatchObject([{ status: undefined }]);
  });

  test("a broken request body rejects with the caller's own error", async () => {
    const reason = new Error('the disk is gone');
    const body = new ReadableStream({ start: (controller) => controller.error(reason) });
    const sent = call('/messages/text', { method: 'POST', body, duplex: 'half' });
    await expect(sent).rejects.toThrow();
    expect(gateway.requests).toEqual([]);
  });
});

test('an aborted call does not wait for its answer', async () => {
  gateway.delay(600_000);
  const controller = new AbortController();
  const called = call('/groups', { signal: controller.signal });
  const reason = new Error('enough');
  controller.abort(reason);
  await expect(called).rejects.toBe(reason);
});

test("an error has the gateway's form", async () => {
  gateway.fail(400, 'info query returned status 429: rate-overlimit', {
    operationId: 'listGroups',
  });
  expect((await call('/chats')).status).toBe(200);
  const response = await call('/groups');
  expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([
    400,
    'application/json',
    { status: 400, detail: 'info query returned status 429: rate-overlimit' },
  ]);
});

describe('ports', () => {
  test('several can be open; the URL is that of the last', async () => {
    const first = await gateway.listen();
    const second = await gateway.listen();
    expect(gateway.url).toBe(second.url);
    expect((await fetch(`${first.url}/health`)).status).toBe(200);
    await second.close();
    expect(gateway.url).toBe(first.url);
    expect((await fetch(`${first.url}/health`)).status).toBe(200);
    await first.close();
    await expect(fetch(`${first.url}/health`)).rejects.toThrow();
  });

  test('rejects a port that is in use', async () => {
    const { port, close } = await gateway.listen();
    await expect(gateway.listen({ port })).rejects.toThrow(/EADDRINUSE/);
    await close();
  });
});

test('planted faults apply without a socket as well', async () => {
  const faulty = createGateway({
    faults: [
      { kind: 'status', operationId: 'listGroups', status: 418 },
      { kind: 'field', operationId: 'getSessionStatus', path: ['isLoggedIn'], value: 'yes' },
    ],
  });
  const client = new WsapiClient({ ...faulty.clientOptions, retry: false });
  await expect(client.groups.list()).rejects.toMatchObject({ status: 418 });
  expect(await client.session.getStatus()).toMatchObject({ isLoggedIn: 'yes' });
  expect(await client.chats.list()).not.toEqual([]);
});
