import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  ConfigurationError,
  WsapiClient,
  type ClientOptions,
  type RequestOptions,
} from '../../src/index.ts';
import { useGateway } from '../support/gateway-client.ts';

const gatewayClient = useGateway();

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('environment variables', () => {
  test('set keys, instance and address', async () => {
    const { gateway } = gatewayClient;
    vi.stubEnv('WSAPI_BASE_URL', gateway.url);
    vi.stubEnv('WSAPI_API_KEY', gateway.apiKey);
    vi.stubEnv('WSAPI_INSTANCE_ID', gateway.instanceId);
    vi.stubEnv('WSAPI_CUSTOMER_API_KEY', gateway.customerKey);
    vi.stubEnv('WSAPI_ADMIN_API_KEY', gateway.adminKey);
    const wsapi = new WsapiClient();
    await wsapi.session.getStatus();
    await wsapi.account.listInstances();
    await wsapi.instance.list();
    await wsapi.health.check();
    expect(
      gateway.requests.map(({ headers }) => [headers['x-api-key'], headers['x-instance-id']]),
    ).toEqual([
      [gateway.apiKey, gateway.instanceId],
      [gateway.customerKey, undefined],
      [gateway.adminKey, undefined],
      [undefined, undefined],
    ]);
  });

  test('are overridden by options', async () => {
    const { gateway, client } = gatewayClient;
    vi.stubEnv('WSAPI_API_KEY', 'another');
    vi.stubEnv('WSAPI_INSTANCE_ID', 'another');
    await client().session.getStatus();
    expect(gateway.requests[0]?.headers).toMatchObject({
      'x-api-key': gateway.apiKey,
      'x-instance-id': gateway.instanceId,
    });
  });

  test('that are empty count as not set', () => {
    vi.stubEnv('WSAPI_API_KEY', '');
    expect(() => new WsapiClient()).toThrow(/`apiKey` is missing/);
  });
});

test('fall back to apiKey for the keys of customer and admin', async () => {
  const { gateway, client } = gatewayClient;
  await client({ apiKey: gateway.customerKey }).account.listInstances();
  await client({ apiKey: gateway.adminKey }).instance.list();
  expect(gateway.requests.map(({ status }) => status)).toEqual([200, 200]);
});

test('without apiKey, calls that need one fail before anything is sent', async () => {
  const { gateway } = gatewayClient;
  const wsapi = new WsapiClient({ baseUrl: gateway.url, adminApiKey: gateway.adminKey });
  await wsapi.instance.list();
  await expect(wsapi.groups.list()).rejects.toThrow(
    new ConfigurationError('listGroups needs the option `apiKey`, which is not set.'),
  );
  expect(gateway.requests).toHaveLength(1);
});

test('withInstance acts as another instance with the same keys, and does not change the client', async () => {
  const { gateway, client } = gatewayClient;
  gateway.instances.set('ins_other', { apiKey: gateway.apiKey, paired: true, available: true });
  const wsapi = client();
  await wsapi.withInstance('ins_other').groups.list();
  await wsapi.groups.list();
  await wsapi.groups.list({ instanceId: 'ins_other' });
  expect(gateway.requests.map(({ headers }) => headers['x-instance-id'])).toEqual([
    'ins_other',
    gateway.instanceId,
    'ins_other',
  ]);
});

test('a path prefix of the address is kept', async () => {
  const urls: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    urls.push(url);
    return Promise.resolve(Response.json([]));
  };
  await new WsapiClient({
    apiKey: 'k',
    baseUrl: 'https://example.com/gateway/',
    fetch: fetch as typeof globalThis.fetch,
  }).groups.list();
  expect(urls).toEqual(['https://example.com/gateway/groups']);
});

describe('rejects options that cannot work, without quoting them:', () => {
  const secret = 'super-secret-key';
  test.each<[string, ClientOptions, RegExp]>([
    [
      'no key',
      {},
      /^`apiKey` is missing: pass \{ apiKey \} or set the environment variable WSAPI_API_KEY\.$/,
    ],
    ['an empty key', { apiKey: '' }, /^`apiKey` is empty\.$/],
    [
      'a key with a line break',
      { apiKey: `${secret}\r\nX-Evil: 1` },
      /^`apiKey` has a character that is not allowed in a header, at position 17\.$/,
    ],
    [
      'a key with a space at its end',
      { apiKey: `${secret} ` },
      /^`apiKey` starts or ends with a space\.$/,
    ],
    ['a key beyond ASCII', { apiKey: `${secret}…` }, /^`apiKey` has a character .*at position 17/],
    [
      'a key that is no string',
      { apiKey: 5 as unknown as string },
      /^`apiKey` must be a string, not a number\.$/,
    ],
    [
      'an instance with a line break',
      { apiKey: 'k', instanceId: 'a\nb' },
      /^`instanceId` has a character .*at position 2/,
    ],
    ['an invalid address', { apiKey: 'k', baseUrl: 'localhost:8080 ' }, /^`baseUrl`/],
    [
      'another scheme',
      { apiKey: 'k', baseUrl: 'ftp://example.com' },
      /^`baseUrl` must start with http:\/\/ or https:\/\/, not ftp:$/,
    ],
    [
      'a password in the address',
      { apiKey: 'k', baseUrl: `https://user:${secret}@example.com` },
      /^`baseUrl` must not contain a name or a password/,
    ],
    [
      'a query in the address',
      { apiKey: 'k', baseUrl: 'https://example.com/?a=1' },
      /^`baseUrl` must not contain "\?" or "#"\.$/,
    ],
    [
      'a header with a line break',
      { apiKey: 'k', headers: { 'X-Trace': 'a\r\nb' } },
      /^The header `X-Trace` has a character .*at position 2/,
    ],
    [
      'a key among the headers',
      { apiKey: 'k', headers: { 'X-API-Key': secret } },
      /^The client sets the header `x-api-key` itself: set `apiKey`\.$/,
    ],
    [
      'an instance among the headers',
      { apiKey: 'k', headers: new Headers({ 'X-Instance-Id': 'a' }) },
      /^The client sets the header `x-instance-id` itself: set `instanceId`, or use `withInstance`\.$/,
    ],
    [
      'a content type among the headers',
      { apiKey: 'k', headers: { 'content-type': 'text/plain' } },
      /^The client sets the header `content-type` itself: bodies are JSON\.$/,
    ],
    ['no timeout', { apiKey: 'k', timeout: 0 }, /^`timeout` must be a number above 0\.$/],
    [
      'a deadline that is no number',
      { apiKey: 'k', deadline: Number.NaN },
      /^`deadline` must be a number above 0\.$/,
    ],
    [
      'a limit that is no number',
      { apiKey: 'k', retry: { maxRetries: Number.NaN } },
      /^`retry\.maxRetries` must be a number of 0 or more\.$/,
    ],
    [
      'retries as a number',
      { apiKey: 'k', retry: 5 as unknown as false },
      /^`retry` must be false or an object such as \{ maxRetries: 5 \}\.$/,
    ],
    ['an empty pace', { apiKey: 'k', pace: { perSecond: 0 } }, /^`pace\.perSecond` .* above 0\.$/],
    [
      'an invalid header name',
      { apiKey: 'k', headers: { 'X Trace': 'a' } },
      /^"X Trace" is not a valid header name\.$/,
    ],
  ])('%s', (_, options, message) => {
    let error: unknown;
    try {
      new WsapiClient(options);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toMatch(message);
    expect(String((error as Error).stack)).not.toContain(secret);
  });
});

describe('headers', () => {
  test('of a call replace those of the client, in upper or lower case', async () => {
    const { gateway, client } = gatewayClient;
    await client({ headers: { 'X-Trace': 'client', 'X-Kept': '1' } }).groups.list({
      headers: new Headers({ 'x-trace': 'call', ACCEPT: 'application/json; v=2' }),
    });
    expect(gateway.requests[0]?.headers).toMatchObject({
      'x-trace': 'call',
      'x-kept': '1',
      accept: 'application/json; v=2',
    });
  });

  test('that are undefined are not sent', async () => {
    const { gateway, client } = gatewayClient;
    await client().groups.list({ headers: { 'X-Trace': undefined } });
    expect(gateway.requests[0]?.headers).not.toHaveProperty('x-trace');
  });
});

describe('rejects before anything is sent:', () => {
  test.each<[string, RequestOptions, RegExp]>([
    ['an empty instance', { instanceId: '' }, /^`instanceId` is empty\.$/],
    ['an instance with a line break', { instanceId: 'a\nb' }, /^`instanceId` has a character/],
    [
      'a key among the headers',
      { headers: { 'x-api-key': 'k' } },
      /^The client sets the header `x-api-key`/,
    ],
    ['a timeout of 0', { timeout: 0 }, /^`timeout` must be a number above 0\.$/],
    ['a deadline that is no number', { deadline: Number.NaN }, /^`deadline` must be a number\.$/],
    ['a negative limit', { retry: { maxRetries: -1 } }, /^`retry\.maxRetries` must be/],
  ])('%s', async (_, options, message) => {
    const { gateway, client } = gatewayClient;
    const call = client().groups.list(options);
    await expect(call).rejects.toBeInstanceOf(ConfigurationError);
    await expect(call).rejects.toThrow(message);
    expect(gateway.requests).toEqual([]);
  });

  test('a deadline that has passed', async () => {
    const { gateway, client } = gatewayClient;
    await expect(client().groups.list({ deadline: -5 })).rejects.toMatchObject({
      name: 'TimeoutError',
      outcome: 'not-sent',
      limit: 'deadline',
    });
    expect(gateway.requests).toEqual([]);
  });

  test('a body that JSON cannot express', async () => {
    const { gateway, client } = gatewayClient;
    const body = { to: '12025550143@s.whatsapp.net', text: 5n as unknown as string };
    await expect(client().messages.sendText(body)).rejects.toThrow(
      new ConfigurationError(
        'sendText: the body cannot be written as JSON: it contains a BigInt or has a circular reference.',
      ),
    );
    expect(gateway.requests).toEqual([]);
  });

  test('uses the default for limits that are undefined', async () => {
    const { gateway, client } = gatewayClient;
    gateway.answer(503, '');
    // What a program leaves out in JavaScript is often there, and undefined.
    const retry = { maxRetries: undefined, baseWaitMs: 1 } as unknown as { baseWaitMs: number };
    const { attempts } = await client().groups.list({ retry }).withResponse();
    expect(attempts).toBe(2);
  });
});

test.each([undefined, '', 'a\nb', 5])('withInstance(%j) is refused', (id) => {
  const wsapi = new WsapiClient({ apiKey: 'k' });
  expect(() => wsapi.withInstance(id as string)).toThrow(ConfigurationError);
});
