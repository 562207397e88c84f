import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  ApiError,
  ConnectionError,
  InvalidResponseError,
  RateLimitError,
  ServerError,
  TimeoutError,
  WsapiClient,
  WsapiError,
  type ClientOptions,
} from '../../src/index.ts';
import {
  answer,
  endless,
  faults,
  rateLimit,
  response,
  startFaultServer,
  type Behaviour,
  type FaultServer,
} from '../support/fault-server.ts';

let server: FaultServer;
/** Where a key must not go. */
let elsewhere: FaultServer;

beforeAll(async () => {
  [server, elsewhere] = await Promise.all([startFaultServer(), startFaultServer()]);
});
afterAll(() => Promise.all([server.close(), elsewhere.close()]));
afterEach(() => {
  (server.requests as unknown[]).length = 0; // the server's own list
});

const key = 'a-key-that-nobody-may-see';
const client = (options: ClientOptions = {}): WsapiClient =>
  new WsapiClient({ baseUrl: server.url, apiKey: key, instanceId: 'ins_1', ...options });
const send = (options?: ClientOptions): Promise<unknown> =>
  client(options).messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'secret words' });
const read = (options?: ClientOptions): Promise<unknown> => client(options).groups.list();
const thrownBy = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    (value) => {
      throw new Error(`it did not fail, but gave ${inspect(value)}`);
    },
    (error: unknown) => error as Error, // whatever it is, the test looks at it
  );

describe('a message is sent once, whatever the response', () => {
  test.each<[keyof typeof faults, Behaviour, new (...args: never[]) => Error, object]>([
    ['silence', faults.silence, TimeoutError, { outcome: 'unknown', limit: 'timeout' }],
    ['halfHead', faults.halfHead, TimeoutError, { outcome: 'unknown' }],
    ['headOnly', faults.headOnly, InvalidResponseError, { status: 201 }],
    ['trickle', faults.trickle, InvalidResponseError, { status: 201 }],
    ['reset', faults.reset, ConnectionError, { outcome: 'unknown' }],
    ['hangUp', faults.hangUp, ConnectionError, { outcome: 'unknown' }],
    ['garbage', faults.garbage, ConnectionError, { outcome: 'unknown' }],
    ['resetInBody', faults.resetInBody, InvalidResponseError, { status: 201 }],
    ['endInChunk', faults.endInChunk, InvalidResponseError, { status: 201 }],
    ['cutJson', faults.cutJson, InvalidResponseError, { status: 201 }],
  ])('%s', async (_, behaviour, type, fields) => {
    server.behave(behaviour, faults.accept);
    const error = await thrownBy(send({ timeout: 1_000 }));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ ...fields, attempts: 1, operationId: 'sendText' });
    expect(server.requests).toHaveLength(1);
  });

  test.each([500, 502, 503, 504, 599])('%i', async (status) => {
    server.behave(answer(status, ''), faults.accept);
    expect(await thrownBy(send())).toBeInstanceOf(ServerError);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a success without its body', () => {
  const carriedOut = {
    name: 'InvalidResponseError',
    status: 201,
    message: expect.stringContaining('in time. The operation itself was carried out.') as string,
  };

  test('counts as carried out when the timeout ends the wait for the body', async () => {
    server.behave(faults.headOnly);
    expect(await thrownBy(send({ timeout: 200 }))).toMatchObject(carriedOut);
  });

  test('counts as carried out when the deadline ends the wait', async () => {
    server.behave(faults.trickle);
    expect(await thrownBy(send({ deadline: 300 }))).toMatchObject(carriedOut);
  });

  test('counts as carried out when called by path', async () => {
    server.behave(faults.headOnly);
    const body = { to: '12025550143@s.whatsapp.net', text: 'secret words' };
    const call = client({ timeout: 200 }).http.POST('/messages/text', { body });
    expect(await thrownBy(call)).toMatchObject(carriedOut);
  });

  test('rejects with the reason of the signal', async () => {
    const abort = new AbortController();
    server.behave((socket) => {
      faults.headOnly(socket);
      setTimeout(() => abort.abort(new Error('the user left')), 100);
    });
    const call = client().messages.sendText(
      { to: '12025550143@s.whatsapp.net', text: 'secret words' },
      { signal: abort.signal },
    );
    expect((await thrownBy(call)).message).toBe('the user left');
  });

  test('is a timeout for a read', async () => {
    server.behave(faults.headOnly);
    expect(await thrownBy(read({ timeout: 200, retry: false }))).toMatchObject({
      name: 'TimeoutError',
      limit: 'timeout',
    });
  });
});

describe('a read', () => {
  const groups = answer(200, '[]');
  test.each<keyof typeof faults>([
    'silence',
    'halfHead',
    'headOnly',
    'reset',
    'hangUp',
    'garbage',
    'resetInBody',
    'endInChunk',
  ])('is retried after %s', async (fault) => {
    server.behave(faults[fault], groups);
    expect(await read({ timeout: 300, retry: { baseWaitMs: 1 } })).toEqual([]);
    expect(server.requests).toHaveLength(2);
  });

  test('is retried after 500 and 503, no more often than allowed', async () => {
    server.behave(answer(500, ''), answer(503, ''), groups);
    expect(await read({ retry: { baseWaitMs: 1 } })).toEqual([]);
    server.behave(answer(500, ''));
    expect(await thrownBy(read({ retry: { baseWaitMs: 1, maxRetries: 2 } }))).toMatchObject({
      attempts: 3,
      status: 500,
    });
  });

  test('is not retried if the JSON itself is cut off', async () => {
    server.behave(answer(200, '[{"groupId":'), groups);
    expect(await thrownBy(read())).toMatchObject({
      name: 'InvalidResponseError',
      message: expect.stringContaining('is not JSON') as string,
    });
  });

  test('is not retried if it is a GET that starts a pairing', async () => {
    server.behave(faults.reset, answer(200, '{"code":"2@x"}'));
    expect(await thrownBy(client().session.getQRText())).toMatchObject({
      name: 'ConnectionError',
      attempts: 1,
    });
  });

  test('may be a POST that only asks', async () => {
    server.behave(faults.reset, answer(200, '[]'));
    expect(
      await client({ retry: { baseWaitMs: 1 } }).users.bulkCheck({ phones: ['12025550143'] }),
    ).toEqual([]);
  });
});

describe('rate limits', () => {
  test('by WhatsApp are recognised in a 400 and a 404', async () => {
    const limit = (status: number): Behaviour =>
      answer(
        status,
        JSON.stringify({ status, detail: 'info query returned status 429: rate-overlimit' }),
      );
    server.behave(limit(400), limit(404), faults.accept);
    expect(await send({ retry: { baseWaitMs: 1 } })).toEqual({ id: '3EB0C767D097B7C41F9A' });
    server.behave(limit(400));
    expect(await thrownBy(send({ retry: false }))).toMatchObject({
      name: 'RateLimitError',
      source: 'whatsapp',
      status: 400,
    });
  });

  test.each([
    [{ 'Retry-After': 61 }, 61_000],
    [{ 'Retry-After-Ms': 61_000 }, 61_000],
    [{ 'RateLimit-Reset': 3600 }, 3_600_000],
  ])('with a wait that is too long fail at once: %j', async (headers, retryAfterMs) => {
    server.behave(rateLimit(headers), faults.accept);
    const error = await thrownBy(send());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs, attempts: 1, source: 'gateway' });
    expect(server.requests).toHaveLength(1);
  });

  test('fail the other calls of the instance before anything is sent, but not those of other instances', async () => {
    server.behave(rateLimit({ 'Retry-After': 3600 }), faults.accept);
    const wsapi = client();
    await thrownBy(wsapi.groups.list());
    const error = await thrownBy(
      wsapi.messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'Hello' }),
    );
    expect(error).toMatchObject({ name: 'RateLimitError', attempts: 0 });
    expect(error instanceof RateLimitError && error.retryAfterMs).toBeGreaterThan(3_500_000);
    expect(server.requests).toHaveLength(1);
    await wsapi
      .withInstance('ins_2')
      .messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'Hello' });
    await send();
    expect(server.requests).toHaveLength(3);
  });

  test('with a wait beyond the deadline fail at once', async () => {
    server.behave(rateLimit({ 'Retry-After': 10 }), faults.accept);
    expect(await thrownBy(send({ deadline: 5000 }))).toMatchObject({
      name: 'RateLimitError',
      retryAfterMs: 10_000,
    });
  });

  test('release waiting calls one after another', async () => {
    server.behave(rateLimit({ 'Retry-After-Ms': 50 }), faults.accept);
    const wsapi = client({ maxConcurrency: 1 });
    const sent = await Promise.all(
      Array.from({ length: 6 }, () =>
        wsapi.messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'Hello' }).withResponse(),
      ),
    );
    expect(sent.map(({ attempts }) => attempts)).toEqual([2, 1, 1, 1, 1, 1]);
    expect(server.requests).toHaveLength(7);
  });
});

describe('any response has an error of the right class with a short text', () => {
  const html = `<!doctype html><html><head><title>502</title><style>${'p {}'.repeat(1000)}</style></head><body><h1>Bad   gateway</h1>${'<p>x</p>'.repeat(25_000)}</body></html>`;
  test.each<[string, Behaviour, string, RegExp]>([
    [
      '200 kB of HTML',
      answer(502, html, { 'Content-Type': 'text/html' }),
      'ServerError',
      /^502 Bad gateway x x x /,
    ],
    ['an empty body', answer(500, ''), 'ServerError', /^$/],
    [
      'a body that is cut off',
      (socket) =>
        socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n{"status":404,"det'),
      'NotFoundError',
      /^\{"status":404,"det$/,
    ],
    ['a body that is no JSON', answer(409, 'not now'), 'DeviceNotPairedError', /^not now$/],
    [
      'JSON of another shape',
      answer(400, '{"error":"no"}'),
      'BadRequestError',
      /^\{"error":"no"\}$/,
    ],
    ['JSON that is no object', answer(403, '"no"'), 'PermissionDeniedError', /^"no"$/],
    [
      'a detail that is no text',
      answer(413, '{"detail":{"a":1}}'),
      'PayloadTooLargeError',
      /^\{"detail":\{"a":1\}\}$/,
    ],
    ['a body without an end', endless(500), 'ServerError', /^x{160}…$/],
    [
      'control characters',
      answer(400, '\u001b[31mred\u0000\n\tblue'),
      'BadRequestError',
      /^\[31mred blue$/,
    ],
    [
      'a teapot',
      answer(418, '{"status":418,"detail":"short and stout"}'),
      'ApiError',
      /^short and stout$/,
    ],
  ])('%s', async (_, behaviour, name, detail) => {
    server.behave(behaviour);
    const error = await thrownBy(send());
    if (!(error instanceof ApiError)) throw error;
    expect(error.name).toBe(name);
    expect(error.detail).toMatch(detail);
    expect(error.detail.length).toBeLessThanOrEqual(161);
  });

  test('refuses an endless success as too large', async () => {
    server.behave(endless(200));
    const error = await thrownBy(read({ maxResponseBytes: 1_000_000 }));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error.message).toContain('larger than `maxResponseBytes`');
  });

  test('does not read a success whose declared length is too large', async () => {
    server.behave((socket) =>
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n['),
    );
    expect(await thrownBy(read({ maxResponseBytes: 1_000_000 }))).toBeInstanceOf(
      InvalidResponseError,
    );
  });

  test('lists the issues of a validation error', async () => {
    const line = (key_: string, rule: string): string =>
      `Key: '${key_}' Error:Field validation for '${key_.split('.').at(-1) ?? ''}' failed on the '${rule}' tag`;
    const detail = `validation error: ${[line('SendTextRequest.To', 'required'), line('SendTextRequest.ReplyToSenderId', 'jid'), line('CreateGroupRequest.Participants[2]', 'min'), line('SendMediaRequest.URL', 'url')].join('\n')}`;
    server.behave(answer(400, JSON.stringify({ status: 400, detail })));
    expect(await thrownBy(send())).toMatchObject({
      issues: [
        { field: 'to', rule: 'required' },
        { field: 'replyToSenderId', rule: 'jid' },
        { field: 'participants[2]', rule: 'min' },
        { field: 'url', rule: 'url' },
      ],
    });
  });
});

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])(
    '%i is not followed, and says where it pointed',
    async (status) => {
      server.behave(answer(status, '', { Location: `${elsewhere.url}/groups?phone=12025550143` }));
      const error = await thrownBy(read());
      expect(error.message).toContain(`It is a redirect to ${elsewhere.url}.`);
      expect(error.message).not.toContain('12025550143');
      expect(elsewhere.requests).toEqual([]);
    },
  );
});

describe('no secret is printed', () => {
  const printed = (value: unknown): string =>
    `${inspect(value, { depth: 20, showHidden: true })} ${JSON.stringify(value)} ${String((value as Error).stack)}`;

  test('with errors', async () => {
    const errors = await Promise.all(
      [
        answer(400, `{"status":400,"detail":"invalid JID 12025550143%40s.whatsapp.net"}`),
        answer(401, '{"status":401,"detail":"unauthorized"}'),
        answer(500, 'panic at +12025550143'),
        faults.reset,
        faults.cutJson,
        rateLimit({ 'Retry-After': 100 }),
      ].map(async (behaviour) => {
        const own = await startFaultServer();
        own.behave(behaviour);
        const error = await thrownBy(send({ baseUrl: own.url }));
        await own.close();
        return error;
      }),
    );
    for (const error of errors) {
      expect(WsapiError.is(error)).toBe(true);
      for (const secret of [key, '2025550143', 'secret words'])
        expect(printed(error)).not.toContain(secret);
    }
  });

  test('with a client, its resources, its promises and its log', async () => {
    const lines: unknown[] = [];
    const log = (...args: unknown[]): void => void lines.push(args);
    server.behave(rateLimit({ 'Retry-After-Ms': 1 }), faults.accept);
    const wsapi = client({
      logger: { debug: log, info: log, warn: log, error: log },
      logLevel: 'debug',
    });
    const call = wsapi.messages.sendText({
      to: '12025550143@s.whatsapp.net',
      text: 'secret words',
    });
    for (const value of [wsapi, wsapi.messages, wsapi.http, call])
      expect(printed(value)).not.toContain(key);
    await call;
    await wsapi.chats.getPicture('12025550143@s.whatsapp.net');
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const secret of [key, '2025550143', 'secret words'])
      expect(printed(lines)).not.toContain(secret);
    expect(printed(lines)).toContain('/chats/{chatId}/picture');
  });
});

describe('every wait ends in time', () => {
  const endings: Readonly<Record<string, Behaviour>> = {
    'a request': faults.silence,
    'a head': faults.halfHead,
    'a body': faults.trickle,
    'a wait': rateLimit({ 'Retry-After': 30 }),
  };

  test.each(Object.entries(endings))('a signal ends %s, with its reason', async (_, behaviour) => {
    server.behave(behaviour);
    const reason = { why: 'the user left' };
    const abort = new AbortController();
    const call = thrownBy(client().groups.list({ signal: abort.signal }));
    setTimeout(() => abort.abort(reason), 100);
    expect(await call).toBe(reason);
  });

  test.each(Object.entries(endings))('a deadline ends %s', async (name, behaviour) => {
    server.behave(behaviour);
    const error = await thrownBy(client().groups.list({ deadline: 200, retry: { baseWaitMs: 1 } }));
    // A wait that would outlast the deadline is not begun.
    expect(error.name).toBe(name === 'a wait' ? 'RateLimitError' : 'TimeoutError');
  });

  test('a signal and a deadline end a wait for the limiter', async () => {
    server.behave(faults.silence);
    const wsapi = client({ maxConcurrency: 1 });
    const abort = new AbortController();
    const first = thrownBy(wsapi.groups.list({ signal: abort.signal }));
    const queued = thrownBy(wsapi.groups.list({ deadline: 100 }));
    expect(await queued).toMatchObject({
      name: 'TimeoutError',
      outcome: 'not-sent',
      attempts: 0,
      limit: 'deadline',
    });
    const left = new AbortController();
    const leaving = thrownBy(wsapi.groups.list({ signal: left.signal }));
    left.abort('left');
    expect(await leaving).toBe('left');
    abort.abort('done');
    expect(await first).toBe('done');
    expect(server.requests).toHaveLength(1);
  });

  test('a signal ends a download that is being read', async () => {
    server.behave((socket) =>
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 100\r\n\r\nhalf'),
    );
    const abort = new AbortController();
    const file = await client().media.download({ id: 'x' }, { signal: abort.signal });
    setTimeout(() => abort.abort('enough'), 50);
    expect(await thrownBy(file.bytes())).toBe('enough');
    const slow = await client().media.download({ id: 'x' }, { timeout: 100 });
    expect(await thrownBy(slow.text())).toMatchObject({ name: 'TimeoutError', limit: 'timeout' });
    server.behave(faults.resetInBody);
    expect(await thrownBy((await client().media.download({ id: 'x' })).blob())).toMatchObject({
      name: 'ConnectionError',
      outcome: 'unknown',
    });
  });
});

describe('hooks', () => {
  test('onRetry gets attempt, reason and wait', async () => {
    const events: unknown[] = [];
    server.behave(
      rateLimit({ 'Retry-After-Ms': 30 }),
      faults.reset,
      answer(503, ''),
      answer(200, '[]'),
    );
    await read({ onRetry: (event) => events.push(event), retry: { baseWaitMs: 1 } });
    expect(events).toMatchObject([
      { operationId: 'listGroups', attempt: 1, reason: 'rate-limited by the gateway' },
      { operationId: 'listGroups', attempt: 2, reason: 'no response' },
      { operationId: 'listGroups', attempt: 3, reason: 'server error' },
    ]);
    expect((events[0] as { waitMs: number }).waitMs).toBeGreaterThanOrEqual(30);
  });

  test('middleware runs around every attempt', async () => {
    const seen: string[] = [];
    server.behave(answer(503, '{"status":503,"detail":"starting"}'), answer(200, '[]'));
    const groups = await read({
      retry: { baseWaitMs: 1 },
      middleware: [
        async (request, next) => {
          seen.push(`outer ${request.operationId} ${request.attempt}`);
          const answered = await next({
            ...request,
            headers: { ...request.headers, 'X-Trace': 'abc' },
          });
          seen.push(`${answered.status} ${await answered.text(1000)}`);
          return answered;
        },
        (request, next) => {
          seen.push(`inner ${request.headers['X-Trace'] ?? ''}`);
          return next(request);
        },
      ],
    });
    expect(groups).toEqual([]);
    expect(seen).toEqual([
      'outer listGroups 1',
      'inner abc',
      '503 {"status":503,"detail":"starting"}',
      'outer listGroups 2',
      'inner abc',
      '200 []',
    ]);
    expect(server.requests[0]?.headers).toMatchObject({ 'x-trace': 'abc', 'x-api-key': key });
  });

  test('middleware may respond itself, and its errors reach the caller', async () => {
    expect(await read({ middleware: () => Promise.resolve(Response.json([])) })).toEqual([]);
    const mine = new Error('mine');
    expect(await thrownBy(read({ middleware: () => Promise.reject(mine) }))).toBe(mine);
    expect(
      await thrownBy(
        read({
          middleware: (request, next) => next({ ...request, headers: { 'X-Api-Key': `${key}\n` } }),
        }),
      ),
    ).toMatchObject({ name: 'ConfigurationError' });
    expect(server.requests).toEqual([]);
  });

  test('a key function is called once per call, and once more after a 401', async () => {
    const keys = ['old', 'new', 'newer'];
    let asked = 0;
    const apiKey = (): Promise<string> => Promise.resolve(keys[asked++] ?? 'none');
    server.behave(answer(401, ''), faults.accept);
    const wsapi = client({ apiKey });
    await wsapi.messages.sendText({ to: '12025550143@s.whatsapp.net', text: 'Hello' });
    expect(server.requests.map(({ headers }) => headers['x-api-key'])).toEqual(['old', 'new']);
    server.behave(answer(401, ''));
    expect(await thrownBy(wsapi.groups.list())).toMatchObject({
      name: 'AuthenticationError',
      attempts: 2,
    });
    expect(asked).toBe(4);
    // One that stays the same is not sent again.
    expect(await thrownBy(client({ apiKey: () => 'same' }).groups.list())).toMatchObject({
      name: 'AuthenticationError',
      attempts: 1,
    });
    expect(await thrownBy(client({ apiKey: () => 'a\nb' }).groups.list())).toMatchObject({
      name: 'ConfigurationError',
      message: expect.not.stringContaining('a\n') as string,
    });
  });
});

describe('pages', () => {
  const page = (items: readonly object[], totalCount: number, pageNumber: number): Behaviour =>
    answer(200, JSON.stringify({ items, totalCount, pageNumber, pageSize: 2 }));

  test('are iterated item by item, and requested when needed', async () => {
    server.behave(
      page([{ id: 'a' }, { id: 'b' }], 5, 1),
      page([{ id: 'c' }, { id: 'd' }], 5, 2),
      page([{ id: 'e' }], 5, 3),
    );
    const ids: (string | undefined)[] = [];
    for await (const instance of client().account.listInstances({ pageSize: 2 }))
      ids.push(instance.id);
    expect(ids).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/account/instances?pageSize=2',
      '/account/instances?pageSize=2&pageNumber=2',
      '/account/instances?pageSize=2&pageNumber=3',
    ]);
  });

  test('the number of a page may be text, as in the query of a URL', async () => {
    server.behave(page([{ id: 'c' }], 3, 2), page([], 3, 3));
    const ids: string[] = [];
    const query = { pageNumber: '2', pageSize: '2' } as never; // as from JavaScript
    for await (const { id } of client().account.listInstances(query)) ids.push(String(id));
    expect(ids).toEqual(['c']);
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/account/instances?pageNumber=2&pageSize=2',
    ]);
  });

  test('one alone is awaited like any other call', async () => {
    server.behave(page([{ id: 'a' }], 5, 2));
    const { data, status } = await client().account.listInstances({ pageNumber: 2 }).withResponse();
    expect({ ids: data.items?.map(({ id }) => id), status }).toEqual({ ids: ['a'], status: 200 });
  });

  test('start at any page and end at an empty one; leaving the loop requests no more', async () => {
    server.behave(page([{ id: 'c' }], 3, 3), page([], 3, 4));
    const ids: (string | undefined)[] = [];
    for await (const { id } of client().account.listInstances({ pageNumber: 3 })) ids.push(id);
    expect(ids).toEqual(['c']);
    expect(server.requests).toHaveLength(2);
    server.behave(page([{ id: 'a' }, { id: 'b' }], 100, 1));
    for await (const { id } of client().account.listInstances()) if (id === 'b') break;
    expect(server.requests).toHaveLength(3);
  });
});

test('in a browser the constructor throws, unless told otherwise', () => {
  const globals = globalThis as { window?: unknown; document?: unknown };
  Object.assign(globals, { window: {}, document: {} });
  try {
    expect(() => client()).toThrow(/In a browser anyone can read the key/);
    expect(client({ dangerouslyAllowBrowser: true })).toBeInstanceOf(WsapiClient);
  } finally {
    delete globals.window;
    delete globals.document;
  }
});

test('an error of another copy of the package is recognised', () => {
  class Copy extends Error {
    static {
      Object.defineProperty(this.prototype, Symbol.for('wsapi-client.error'), { value: true });
    }
  }
  expect([new Copy(), new Error(), null, 'x', {}].map((value) => WsapiError.is(value))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('the fault server writes valid responses', () => {
  expect(response(200, 'é', { 'X-A': 1 })).toBe(
    'HTTP/1.1 200 Status\r\nContent-Type: application/json\r\nContent-Length: 2\r\nX-A: 1\r\n\r\né',
  );
});
