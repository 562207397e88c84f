import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/testing/checks/instance-and-key.ts';
import { createGateway, type Gateway } from '../../src/testing/gateway.ts';

/** Calls the gateway with plain `fetch`: it must refuse requests as the real one does. */

let gateway: Gateway;

const start = async (edition: Edition): Promise<void> => {
  gateway = createGateway({ edition });
  await gateway.listen();
};

interface Asked {
  readonly method?: string;
  readonly key?: string | undefined;
  readonly instance?: string | undefined;
  readonly body?: unknown;
}

/** The status with the detail of an error, or with the body of a success. */
const ask = async (path: string, { method = 'GET', key, instance, body }: Asked = {}) => {
  const response = await fetch(gateway.url + path, {
    method,
    headers: {
      ...(key !== undefined && { 'X-Api-Key': key }),
      ...(instance !== undefined && { 'X-Instance-Id': instance }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const data: unknown = text === '' ? undefined : JSON.parse(text);
  const isError = typeof data === 'object' && data !== null && 'detail' in data;
  return [response.status, isError ? data.detail : data];
};

describe('the cloud edition', () => {
  beforeAll(() => start('cloud'));
  afterAll(() => gateway.close());
  afterEach(() => {
    gateway.reset();
    gateway.pair();
    gateway.instances.set(gateway.instanceId, {
      apiKey: gateway.apiKey,
      paired: true,
      available: true,
    });
  });
  const asInstance = () => ({ key: gateway.apiKey, instance: gateway.instanceId });

  test('checks the header first, then the instance, then the key', async () => {
    expect(await ask('/groups')).toEqual([400, 'missing X-Instance-Id header']);
    expect(await ask('/groups', { instance: 'nobody' })).toEqual([404, 'instance not found']);
    expect(await ask('/groups', { instance: gateway.instanceId })).toEqual([401, 'unauthorized']);
    expect(await ask('/groups', { instance: gateway.instanceId, key: 'wrong' })).toEqual([
      401,
      'unauthorized',
    ]);
  });

  test("accepts the instance's key and the customer's", async () => {
    expect((await ask('/groups', asInstance()))[0]).toBe(200);
    expect((await ask('/groups', { ...asInstance(), key: gateway.customerKey }))[0]).toBe(200);
    expect((await ask('/groups', { ...asInstance(), key: gateway.adminKey }))[0]).toBe(401);
  });

  test("requires the customer's key for the account, and none for health", async () => {
    expect((await ask('/account/instances', { key: gateway.customerKey }))[0]).toBe(200);
    expect((await ask('/account/instances', { key: gateway.apiKey }))[0]).toBe(401);
    expect(await ask('/health')).toEqual([200, { status: 'ok' }]);
  });

  test('answers 404 to an unknown route, 405 to a wrong method, and 401 to both without a valid key', async () => {
    expect(await ask('/nowhere', asInstance())).toEqual([404, 'not found']);
    expect(await ask('/groups', { ...asInstance(), method: 'DELETE' })).toEqual([
      405,
      'method not allowed',
    ]);
    expect((await ask('/nowhere'))[0]).toBe(401);
    expect((await ask('/groups', { method: 'DELETE' }))[0]).toBe(401);
  });

  test('routes an empty id to the list', async () => {
    expect((await ask('/chats/', asInstance()))[0]).toBe(200);
    expect(gateway.requests.at(-1)?.operationId).toBe('listChats');
  });

  test('does not take the name of a route for an id', async () => {
    // Groups have no list of invitations: this is not the group "invite".
    expect(await ask('/groups/invite/', asInstance())).toEqual([404, 'not found']);
  });

  test('does not decode paths', async () => {
    expect(await ask('/chats/12025550143%40s.whatsapp.net', asInstance())).toEqual([
      404,
      'not found: get chat 12025550143%40s.whatsapp.net: sql: no rows in result set',
    ]);
    expect(await ask('/chats/12025550143%40s.whatsapp.net/picture', asInstance())).toEqual([
      400,
      'invalid chat JID: invalid JID "12025550143%40s.whatsapp.net": must be in user@server format',
    ]);
    expect((await ask('/chats/12025550143@s.whatsapp.net', asInstance()))[0]).toBe(200);
  });

  test("refuses invalid bodies in the gateway's words", async () => {
    const post = (path: string, body: unknown) =>
      ask(path, { ...asInstance(), method: 'POST', body });
    expect(await post('/messages/text', '{')).toEqual([
      400,
      'invalid request body: unexpected EOF',
    ]);
    expect(await post('/messages/text', { text: 5, to: 'x' })).toEqual([
      400,
      'invalid request body: json: cannot unmarshal number into Go struct field SendTextRequest.text of type string',
    ]);
    expect(await post('/messages/text', {})).toEqual([
      400,
      "validation error: Key: 'SendTextRequest.To' Error:Field validation for 'To' failed on the 'required' tag\nKey: 'SendTextRequest.Text' Error:Field validation for 'Text' failed on the 'required' tag",
    ]);
  });

  test.each(['/messages/image', '/messages/document', '/messages/sticker', '/status/image'])(
    '%s requires exactly one of data and url',
    async (path) => {
      const body = { to: '12025550143@s.whatsapp.net', filename: 'x.pdf' };
      const post = (more: object) =>
        ask(path, { ...asInstance(), method: 'POST', body: { ...body, ...more } });
      expect(await post({})).toEqual([400, 'either data or url is required']);
      expect(await post({ data: 'AAAA', url: 'https://example.com/x' })).toEqual([
        400,
        'provide either data or url, not both',
      ]);
      expect((await post({ data: 'AAAA' }))[0]).toBe(201);
    },
  );

  test('answers 503 while an instance starts, and 409 without a paired device', async () => {
    const instance = gateway.instances.get(gateway.instanceId);
    if (instance) instance.available = false;
    expect(await ask('/groups', asInstance())).toEqual([503, 'instance not available']);
    if (instance) instance.available = true;
    gateway.unpair();
    expect(await ask('/groups', asInstance())).toEqual([409, 'device not paired']);
    expect(await ask('/session/flush-history', { ...asInstance(), method: 'POST' })).toEqual([
      400,
      'device not paired',
    ]);
    expect(await ask('/session/status', asInstance())).toMatchObject([
      200,
      { isLoggedIn: false, deviceId: '' },
    ]);
  });

  test('starts a pairing only on an unpaired device', async () => {
    expect(await ask('/session/qr/text', asInstance())).toEqual([400, 'device already registered']);
    expect(await ask('/session/pair-code/+12025550143', asInstance())).toEqual([
      400,
      'device already registered',
    ]);
    gateway.unpair();
    expect((await ask('/session/qr/text', asInstance()))[0]).toBe(200);
    expect(await ask('/session/pair-code/12025550143', asInstance())).toEqual([
      400,
      'invalid phone number. Should start with a + and have between 9 and 15 digits',
    ]);
    expect((await ask('/session/pair-code/+12025550143', asInstance()))[0]).toBe(200);
  });
});

describe('the self-hosted edition', () => {
  afterAll(() => gateway.close());

  test('ignores the header with a single instance', async () => {
    await start('self-hosted-single');
    expect((await ask('/groups', { key: gateway.apiKey }))[0]).toBe(200);
    expect((await ask('/groups', { key: gateway.apiKey, instance: 'nobody' }))[0]).toBe(200);
    expect(await ask('/groups')).toEqual([401, 'unauthorized']);
    await gateway.close();
  });

  test("accepts only the instance's own key with many instances", async () => {
    await start('self-hosted-multi');
    const { instanceId: instance, apiKey, customerKey } = gateway;
    expect((await ask('/groups', { instance, key: apiKey }))[0]).toBe(200);
    expect((await ask('/groups', { instance, key: customerKey }))[0]).toBe(401);
    expect((await ask('/groups', { key: apiKey }))[0]).toBe(400);
  });
});

describe('the operations of another edition', () => {
  const statuses = async (
    edition: Edition | undefined,
    key: 'apiKey' | 'customerKey' | 'adminKey',
  ) => {
    const asked = createGateway({ edition });
    const status = async (path: string) =>
      (await asked.fetch(asked.url + path, { headers: { 'X-Api-Key': asked[key] } })).status;
    return [await status('/account/instances'), await status('/admin/instances')];
  };

  test('are unknown routes', async () => {
    expect(await statuses('cloud', 'customerKey')).toEqual([200, 404]);
    expect(await statuses('cloud', 'apiKey')).toEqual([401, 404]);
    expect(await statuses('cloud', 'adminKey')).toEqual([401, 401]);
    // Without an instance, which is asked for first.
    expect(await statuses('self-hosted-multi', 'adminKey')).toEqual([400, 200]);
    expect(await statuses('self-hosted-multi', 'apiKey')).toEqual([400, 401]);
    expect(await statuses('self-hosted-multi', 'customerKey')).toEqual([400, 401]);
    expect(await statuses('self-hosted-single', 'apiKey')).toEqual([404, 404]);
    expect(await statuses('self-hosted-single', 'adminKey')).toEqual([401, 401]);
  });

  test('exist if no edition is given', async () => {
    expect(await statuses(undefined, 'customerKey')).toEqual([200, 401]);
    expect(await statuses(undefined, 'adminKey')).toEqual([401, 200]);
  });
});
