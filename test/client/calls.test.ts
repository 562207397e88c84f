import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConnectionError,
  DeviceNotPairedError,
  InvalidIdError,
  InvalidResponseError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  WsapiError,
} from '../../src/index.ts';
import { sendText } from '../../src/operations.ts';
import { useGateway } from '../support/gateway-client.ts';
import { startServer } from '../support/local-server.ts';

const gatewayClient = useGateway();

const to = '12025550143@s.whatsapp.net';
const thrownBy = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error,
  );

describe('a rate limit', () => {
  test('waits for the seconds in Retry-After', async () => {
    const { gateway, client } = gatewayClient;
    gateway.rateLimit({ retryAfter: 1 });
    const started = performance.now();
    const { data, attempts } = await client()
      .messages.sendText({ to, text: 'Hello' })
      .withResponse();
    expect(performance.now() - started).toBeGreaterThanOrEqual(999);
    expect(data.id).toMatch(/^3EB0/);
    expect(attempts).toBe(2);
    expect(gateway.requests.map(({ status }) => status)).toEqual([429, 201]);
  });

  test('waits until the date in Retry-After', async () => {
    const { gateway, client } = gatewayClient;
    const date = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000);
    gateway.rateLimit({ retryAfter: date.toUTCString() });
    await client().messages.sendText({ to, text: 'Hello' });
    expect(Date.now()).toBeGreaterThanOrEqual(date.getTime());
  });

  test('waits several times if there is no Retry-After', async () => {
    const { gateway, client } = gatewayClient;
    gateway.rateLimit({ times: 3 });
    const { attempts } = await client({ retry: { baseWaitMs: 10 } })
      .groups.list()
      .withResponse();
    expect(attempts).toBe(4);
  });

  test('fails at once if the wait is longer than the call may take', async () => {
    const { gateway, client } = gatewayClient;
    gateway.rateLimit({ retryAfter: 61 });
    const error = await thrownBy(client().messages.sendText({ to, text: 'Hello' }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({
      status: 429,
      retryAfterMs: 61_000,
      source: 'gateway',
      attempts: 1,
      operationId: 'sendText',
    });
  });

  test('does not wait with retry: false', async () => {
    const { gateway, client } = gatewayClient;
    gateway.rateLimit({ times: 2, retryAfter: 0 });
    await expect(client({ retry: false }).groups.list()).rejects.toBeInstanceOf(RateLimitError);
    await expect(client().groups.list({ retry: false })).rejects.toBeInstanceOf(RateLimitError);
    expect(gateway.requests).toHaveLength(2);
  });
});

describe('a failed send', () => {
  test('is not repeated after a lost connection', async () => {
    const { gateway, client } = gatewayClient;
    gateway.drop('before the answer');
    const error = await thrownBy(client().messages.sendText({ to, text: 'Hello' }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ outcome: 'unknown', attempts: 1 });
    expect(gateway.requests).toHaveLength(1);
  });

  test('is not repeated after a timeout', async () => {
    const { gateway, client } = gatewayClient;
    gateway.delay(5000);
    const error = await thrownBy(client({ timeout: 100 }).messages.sendText({ to, text: 'Hello' }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ outcome: 'unknown', limit: 'timeout', attempts: 1 });
  });

  test('is not repeated after a 500', async () => {
    const { gateway, client } = gatewayClient;
    gateway.answer(500, '');
    const error = await thrownBy(client().messages.sendText({ to, text: 'Hello' }));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 500, detail: '' });
    expect(gateway.requests).toHaveLength(1);
  });

  test('is repeated if it is a read', async () => {
    const { gateway, client } = gatewayClient;
    gateway.drop('before the answer');
    gateway.answer(502, '<html>Bad gateway</html>');
    expect(await client({ retry: { baseWaitMs: 10 } }).groups.list()).toHaveLength(1);
    expect(gateway.requests).toHaveLength(3);
  });

  test('is not repeated if its response was cut off', async () => {
    const { gateway, client } = gatewayClient;
    gateway.drop('within the answer');
    const error = await thrownBy(client().messages.sendText({ to, text: 'Hello' }));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect((error as Error).message).toContain('the body was cut off');
    expect(gateway.requests).toHaveLength(1);
  });

  test('is repeated if no connection was made', async () => {
    const gone = await startServer(() => new Response());
    await gone.close();
    const wsapi = gatewayClient.client({
      baseUrl: gone.url,
      retry: { maxRetries: 2, baseWaitMs: 1 },
    });
    const error = await thrownBy(wsapi.messages.sendText({ to, text: 'Hello' }));
    expect(error).toMatchObject({ name: 'ConnectionError', outcome: 'not-sent', attempts: 3 });
  });
});

describe('errors by status', () => {
  test('each status of the gateway has its class', async () => {
    const { gateway, client } = gatewayClient;
    expect(await thrownBy(client({ apiKey: 'wrong' }).groups.list())).toMatchObject({
      name: 'AuthenticationError',
      status: 401,
      detail: 'unauthorized',
      operationId: 'listGroups',
    });
    expect(await thrownBy(client({ instanceId: 'nobody' }).groups.list())).toMatchObject({
      name: 'NotFoundError',
      status: 404,
      detail: 'instance not found',
    });
    gateway.unpair();
    expect(await thrownBy(client().groups.list())).toBeInstanceOf(DeviceNotPairedError);
  });

  test('names the fields of a validation error as the contract does', async () => {
    const { client } = gatewayClient;
    const error = await thrownBy(client().groups.create({ name: 'Team', participants: [] }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ issues: [{ field: 'participants', rule: 'min' }] });
  });

  test.each([
    [400, BadRequestError],
    [401, AuthenticationError],
    [404, NotFoundError],
    [409, DeviceNotPairedError],
    [418, ApiError],
    [503, ServerError],
  ])('%i', async (status, type) => {
    const { gateway, client } = gatewayClient;
    gateway.answer(status, JSON.stringify({ status, detail: 'because' }));
    const error = await thrownBy(client({ retry: false }).groups.list());
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ status, detail: 'because' });
    expect(WsapiError.is(error)).toBe(true);
  });

  test('gives HTML of a proxy the right class and an excerpt', async () => {
    const { gateway, client } = gatewayClient;
    gateway.answer(
      503,
      '<html><head><style>p {}</style></head><body><p>Down for\n maintenance</p></body></html>',
    );
    expect(await thrownBy(client().messages.sendText({ to, text: 'Hello' }))).toMatchObject({
      name: 'ServerError',
      detail: 'Down for maintenance',
    });
  });

  test('does not follow a redirect, and sends the key nowhere', async () => {
    const { gateway, client } = gatewayClient;
    gateway.answer(302, '', { headers: { Location: `${gateway.url}/elsewhere` } });
    expect(await thrownBy(client().groups.list())).toMatchObject({ name: 'ApiError', status: 302 });
    expect(gateway.requests).toHaveLength(1);
  });
});

describe('ids', () => {
  test('are sent in their canonical form, raw in paths', async () => {
    const { gateway, client } = gatewayClient;
    const wsapi = client();
    await wsapi.messages.sendText({
      to: '+1 (234) 567-8900',
      text: 'Hello',
      mentions: ['https://wa.me/447700900123', '12025550143:7@c.us'],
    });
    await wsapi.chats.getPicture('+1 (234) 567-8900');
    await wsapi.users.check('+1 (234) 567-8900');
    gateway.unpair();
    await wsapi.session.getPairCode('1 234 567 8900');
    expect(JSON.parse(gateway.requests[0]?.body ?? '')).toEqual({
      to: '12345678900@s.whatsapp.net',
      text: 'Hello',
      mentions: ['447700900123@s.whatsapp.net', '12025550143@s.whatsapp.net'],
    });
    expect(gateway.requests.slice(1).map(({ path }) => path)).toEqual([
      '/chats/12345678900@s.whatsapp.net/picture',
      '/users/12345678900/check',
      '/session/pair-code/+12345678900',
    ]);
  });

  test('of a wrong kind are refused before anything is sent, naming operation, field and kinds', async () => {
    const { gateway, client } = gatewayClient;
    const error = await thrownBy(
      client().groups.updateParticipants('120363041234567890@g.us', {
        action: 'add',
        participants: ['+12025550143', '120363041234567890@g.us'],
      }),
    );
    expect(error).toBeInstanceOf(InvalidIdError);
    expect((error as Error).message).toBe(
      'updateGroupParticipants: body.participants[1]: This is the id of a group, but that of a user or lid is expected here.',
    );
    expect(gateway.requests).toEqual([]);
  });

  test.each(['..', '.', '', 'a/b', 'a%2Fb', 'a b', 'a?b', 'ä', 'a#b', '\n'])(
    'a message id of %j cannot break the path',
    async (id) => {
      const { gateway, client } = gatewayClient;
      expect(await thrownBy(client().status.delete(id))).toBeInstanceOf(InvalidIdError);
      expect(gateway.requests).toEqual([]);
    },
  );

  test("are formatted without changing the caller's objects", async () => {
    const { client } = gatewayClient;
    const body = Object.freeze({
      to: '+1 (234) 567-8900',
      text: 'Hello',
      mentions: Object.freeze(['+12025550143']) as string[],
    });
    await client().messages.sendText(body);
    expect(body.to).toBe('+1 (234) 567-8900');
  });
});

describe('files', () => {
  test.each([
    ['base64', '/9j/4AAQ'],
    ['bytes', new Uint8Array([255, 216, 255, 224, 0, 16])],
    ['a part of a buffer', new Uint8Array([0, 255, 216, 255, 224, 0, 16, 0]).subarray(1, 7)],
    ['a Blob', new Blob([new Uint8Array([255, 216, 255, 224, 0, 16])])],
  ])('%s goes out as base64', async (_, data) => {
    const { gateway, client } = gatewayClient;
    await client().messages.sendImage({ to, data, mimeType: 'image/jpeg' });
    expect(JSON.parse(gateway.requests[0]?.body ?? '')).toMatchObject({ data: '/9j/4AAQ' });
  });

  test('are downloaded with type, name and size', async () => {
    const { gateway, client } = gatewayClient;
    gateway.answer(200, 'the bytes', {
      times: 3,
      headers: {
        'Content-Type': 'video/mp4',
        'Content-Disposition':
          'attachment; filename="r.mp4"; filename*=UTF-8\'\'..%2Fr%C3%A9union.mp4',
        'Content-Length': '9',
      },
    });
    const file = await client().media.download({ id: 'x' });
    expect({ type: file.type, filename: file.filename, size: file.size }).toEqual({
      type: 'video/mp4',
      filename: 'réunion.mp4',
      size: 9,
    });
    expect(await file.text()).toBe('the bytes');
    const blob = await (await client().media.download({ id: 'x' })).blob();
    expect({ type: blob.type, size: blob.size }).toEqual({ type: 'video/mp4', size: 9 });
    expect(await (await client().media.download({ id: 'x' })).bytes()).toEqual(
      new TextEncoder().encode('the bytes'),
    );
  });
});

describe('a file', () => {
  test('can be read once', async () => {
    const { gateway, client } = gatewayClient;
    gateway.answer(200, 'the bytes');
    const file = await client().media.download({ id: 'x' });
    await file.bytes();
    expect(() => file.stream()).toThrow(ConfigurationError);
    await expect(file.text()).rejects.toBeInstanceOf(ConfigurationError);
  });

  test('that is cancelled releases its connection', async () => {
    let closed: (() => void) | undefined;
    const gone = new Promise<void>((resolve) => (closed = resolve));
    const server = await startServer((context) => {
      context.env.outgoing.on('close', () => closed?.());
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
      });
      return new Response(endless);
    });
    const file = await gatewayClient.client({ baseUrl: server.url }).media.download({ id: 'x' });
    await file.cancel();
    await gone;
    await expect(file.text()).rejects.toBeInstanceOf(ConfigurationError);
    await server.close();
  });

  test.each([
    ['attachment; filename="a\\"b.txt"', 'a_b.txt'],
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    ['attachment; filename="C:\\\\Windows\\\\x.dll"', 'x.dll'],
    ["attachment; filename*=UTF-8''a%E2%80%AEtxt.exe%1B%5B31m", 'atxt.exe[31m'],
    ['attachment; filename=".."', undefined],
    ['attachment; filename="plain.txt"; filename*=UTF-8\'\'%ZZ', 'plain.txt'],
    ['attachment', undefined],
  ])('whose name is given as %s is called %s', async (disposition, filename) => {
    const { gateway, client } = gatewayClient;
    gateway.answer(200, 'x', { headers: { 'Content-Disposition': disposition } });
    const file = await client().media.download({ id: 'x' });
    expect(file.filename).toBe(filename);
    await file.cancel();
  });
});

describe('three ways to call', () => {
  test('a stand-alone function makes a call', async () => {
    const { gateway, client } = gatewayClient;
    const { id } = await sendText(client(), { to: '+12025550143', text: 'Hello' });
    expect(id).toMatch(/^3EB0/);
    expect(JSON.parse(gateway.requests[0]?.body ?? '')).toMatchObject({ to });
  });

  test('openapi-fetch returns errors, waits for rate limits and formats ids', async () => {
    const { gateway, client } = gatewayClient;
    gateway.rateLimit({ retryAfter: 0 });
    const { data, error, response } = await client().http.POST('/messages/text', {
      body: { to: '+12025550143', text: 'Hello' },
    });
    expect({ id: data?.id, error, status: response.status }).toEqual({
      id: gateway.inbox.last?.id,
      error: undefined,
      status: 201,
    });
    expect(gateway.requests).toHaveLength(2);
    gateway.unpair();
    const refused = await client().http.GET('/chats/{chatId}', {
      params: { path: { chatId: '+12025550143' } },
    });
    expect({ data: refused.data, error: refused.error }).toEqual({
      data: undefined,
      error: { status: 409, detail: 'device not paired' },
    });
    expect(gateway.requests.at(-1)?.path).toBe(`/chats/${to}`);
    await expect(
      client().http.GET('/groups/{id}', { params: { path: { id: '..' } } }),
    ).rejects.toBeInstanceOf(InvalidIdError);
  });

  test('middleware added while a call starts sees a Request too', async () => {
    const wsapi = gatewayClient.client();
    await wsapi.http.GET('/groups');
    const seen: unknown[] = [];
    const called = wsapi.http.GET('/groups');
    wsapi.http.use({
      onRequest: ({ request }) => {
        seen.push(request);
        return undefined;
      },
    });
    await called;
    expect(seen).toEqual([expect.any(Request)]);
  });

  test("openapi-fetch's middleware sees the request and may change it", async () => {
    const { gateway, client } = gatewayClient;
    const wsapi = client();
    wsapi.http.use({
      onRequest: ({ request }) => {
        request.headers.set('X-Trace', '7');
        return request;
      },
    });
    await wsapi.http.GET('/groups');
    expect(gateway.requests[0]?.headers).toMatchObject({
      'x-trace': '7',
      'x-api-key': gateway.apiKey,
    });
  });
});

test('rejects a call without its body', async () => {
  const { gateway, client } = gatewayClient;
  const wsapi = client();
  for (const call of [
    () => wsapi.messages.sendText(undefined as never),
    () => sendText(wsapi, null as never),
    () => wsapi.http.POST('/messages/text', {} as never),
  ])
    await expect(call()).rejects.toThrow('sendText: the body is missing.');
  expect(gateway.requests).toEqual([]);
});

describe('openapi-fetch', () => {
  test.each([
    ['nothing', 500, '', ''],
    ['a page', 502, '<html><body><h1>Bad gateway</h1></body></html>', 'Bad gateway'],
    ['cut-off JSON', 400, '{"status": 400, "det', '{"status": 400, "det'],
  ])('%s instead of an error body is still an error', async (_, status, body, detail) => {
    const { gateway, client } = gatewayClient;
    gateway.answer(status, body, { headers: { 'Content-Length': String(body.length) } });
    const result = await client().http.POST('/messages/text', { body: { to, text: 'Hello' } });
    expect(result.error).toEqual({ status, detail });
    expect(result.response.status).toBe(status);
  });

  test.each([
    ['broken JSON', '{"id": "secret text', /not JSON \(19 characters, without a content type\)/],
    ['a page', '<html>Please log in</html>', /HTML or XML, perhaps the page of a proxy/],
    ['nothing', '', /the body is empty/],
  ])('%s instead of a success is thrown, and not quoted', async (_, body, message) => {
    const { gateway, client } = gatewayClient;
    gateway.answer(200, body, { times: 2 });
    // One after the other: a call that fails before it is awaited is an unhandled rejection.
    const calls = [() => client().http.GET('/groups'), () => client().groups.list()];
    for (const call of calls) {
      const error = await thrownBy(call());
      expect(error).toBeInstanceOf(InvalidResponseError);
      expect((error as Error).message).toMatch(message);
      expect(inspect(error)).not.toMatch(/secret|log in/);
    }
  });

  test('does not send headers that are null', async () => {
    const { gateway, client } = gatewayClient;
    gateway.answer(200, '[]');
    const { data } = await client().http.GET('/groups', {
      headers: null as unknown as Record<string, string>,
    }); // JavaScript passes anything
    expect(data).toEqual([]);
  });

  test('rejects options that would bypass the pipeline', async () => {
    const { gateway, client } = gatewayClient;
    for (const options of [{ baseUrl: 'http://127.0.0.1:1' }, { fetch: globalThis.fetch }]) {
      await expect(client().http.GET('/groups', options)).rejects.toThrow(
        /^listGroups: `(baseUrl|fetch)` cannot be set for one call by path/,
      );
    }
    const headers = { 'X-Instance-Id': 'another' };
    await expect(client().http.GET('/groups', { headers })).rejects.toThrow(
      'The client sets the header `x-instance-id` itself',
    );
    expect(gateway.requests).toEqual([]);
  });
});

describe('ending a call', () => {
  test('a signal ends it with its own reason', async () => {
    const { gateway, client } = gatewayClient;
    gateway.delay(10_000);
    const reason = new Error('the user left');
    const abort = new AbortController();
    const call = client().groups.list({ signal: abort.signal });
    setTimeout(() => {
      abort.abort(reason);
    }, 20);
    await expect(call).rejects.toBe(reason);
  });

  test('a signal that cannot be unsubscribed from is refused before anything is sent', async () => {
    const { gateway, client } = gatewayClient;
    const signal = { aborted: false, addEventListener: () => undefined } as never;
    await expect(client().groups.list({ signal })).rejects.toThrow(
      new ConfigurationError('`signal` must be an AbortSignal.'),
    );
    expect(gateway.requests).toEqual([]);
  });

  test('an asynchronous beforeAttempt that rejects ends it before anything is sent', async () => {
    const { gateway, client } = gatewayClient;
    const cancelled = new Error('cancelled');
    const beforeAttempt = (): Promise<never> => Promise.reject(cancelled);
    const call = client().messages.sendText({ to, text: 'Hello' }, { beforeAttempt });
    await expect(call).rejects.toBe(cancelled);
    expect(gateway.requests).toEqual([]);
  });

  test.each([
    ['beforeAttempt', { deadline: 20 }, {}],
    ['apiKey', {}, { timeout: 20 }],
  ])('the time of a %s that never settles is limited', async (name, callOptions, clientOptions) => {
    const { gateway, client } = gatewayClient;
    const never = (): Promise<never> => new Promise(() => undefined);
    const own = name === 'apiKey' ? { apiKey: never } : {};
    const wsapi = client({ ...clientOptions, ...own });
    const options = { ...callOptions, ...(name === 'beforeAttempt' && { beforeAttempt: never }) };
    const call = wsapi.messages.sendText({ to, text: 'Hello' }, options);
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError', outcome: 'not-sent' });
    expect(gateway.requests).toEqual([]);
  });

  test('a signal ends it during a wait', async () => {
    const { gateway, client } = gatewayClient;
    gateway.rateLimit({ retryAfter: 30 });
    const abort = new AbortController();
    const call = client().groups.list({ signal: abort.signal });
    setTimeout(() => {
      abort.abort();
    }, 50);
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('a deadline ends it, counted over all attempts', async () => {
    const { gateway, client } = gatewayClient;
    gateway.delay(10_000, { times: 5 });
    const error = await thrownBy(client().groups.list({ deadline: 100 }));
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 'deadline', outcome: 'unknown' });
  });

  test('an aborted signal ends it before it begins', async () => {
    const { gateway, client } = gatewayClient;
    await expect(client().groups.list({ signal: AbortSignal.abort('no') })).rejects.toBe('no');
    expect(gateway.requests).toEqual([]);
  });
});

test('printing a client or an error shows no key', async () => {
  const { gateway, client } = gatewayClient;
  const wsapi = client();
  const error = await thrownBy(client({ instanceId: 'nobody' }).groups.list());
  for (const value of [wsapi, wsapi.groups, wsapi.http, error]) {
    expect(inspect(value, { depth: 10, showHidden: true })).not.toContain(gateway.apiKey);
    expect(JSON.stringify(value)).not.toContain(gateway.apiKey);
  }
});
