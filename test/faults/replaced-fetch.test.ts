import { http, HttpResponse, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import {
  Agent,
  getGlobalDispatcher,
  MockAgent,
  Pool,
  ProxyAgent,
  setGlobalDispatcher,
} from 'undici';
import { afterEach, expect, test, vi } from 'vitest';
import type { Dispatcher, DispatchHandler } from '../../src/transports/undici/dispatcher.ts';
import { nodeDispatcher } from '../../src/transports/node/node-dispatcher.ts';
import type { ClientOptions } from '../../src/index.ts';
import { useFaultServer } from '../support/fault-client.ts';
import { startTunnelProxy } from '../support/tunnel-proxy.ts';
import { faults } from '../support/fault-server.ts';

const { server, client } = useFaultServer({ retry: false });
const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };
const dispatcherKey = Symbol.for('undici.globalDispatcher.1');
const known = globalThis as { [dispatcherKey]?: object | undefined };

afterEach(() => vi.unstubAllGlobals());

test('a fetch that is replaced after the client was made is used', async () => {
  server.behave(faults.accept);
  const wsapi = client();
  const fetch = vi.fn(() => Promise.resolve(Response.json({ id: 'caught' }, { status: 201 })));
  vi.stubGlobal('fetch', fetch);
  expect(await wsapi.messages.sendText(message)).toEqual({ id: 'caught' });
  expect(server.requests).toHaveLength(0);
  vi.unstubAllGlobals();
  await wsapi.messages.sendText(message);
  expect(server.requests).toHaveLength(1);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a replaced dispatcher that stands in for the network is used', async () => {
  server.behave(faults.accept);
  await globalThis.fetch(server.url, { method: 'POST' });
  const before = known[dispatcherKey];
  class MockAgent {
    dispatch(): never {
      throw new Error('caught');
    }
  }
  known[dispatcherKey] = new MockAgent();
  try {
    await expect(client().messages.sendText(message)).rejects.toMatchObject({
      name: 'ConnectionError',
    });
    expect(server.requests).toHaveLength(1);
  } finally {
    if (before) known[dispatcherKey] = before;
  }
});

test('a passed fetch that copies its arguments ends with the timeout', async () => {
  server.behave(faults.silence);
  const wrapped = vi.fn<typeof globalThis.fetch>((address, init) =>
    globalThis.fetch(address, { ...init }),
  );
  const wsapi = client({ fetch: wrapped, timeout: 50 });
  await expect(wsapi.messages.sendText(message)).rejects.toMatchObject({ name: 'TimeoutError' });
  const [result] = wrapped.mock.results;
  await expect(result?.value).rejects.toMatchObject({ message: 'no response came in time' });
});

test('a spy on fetch sees the call and lets it through', async () => {
  server.behave(faults.accept);
  const spy = vi.spyOn(globalThis, 'fetch');
  try {
    await client().messages.sendText(message);
    expect(spy).toHaveBeenCalledOnce();
    expect(server.requests).toHaveLength(1);
  } finally {
    spy.mockRestore();
  }
});

test.each(['http://gateway.example', 'https://gateway.example'])('msw catches %s', async (url) => {
  const bodies: unknown[] = [];
  const msw = setupServer(
    http.post(`${url}/messages/text`, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json({ id: 'caught' }, { status: 201 });
    }),
    http.get(`${url}/groups`, () => HttpResponse.error()),
    http.all(`${server.url}/*`, () => passthrough()),
  );
  msw.listen({ onUnhandledRequest: 'error' });
  try {
    const wsapi = client({ baseUrl: url });
    expect(await wsapi.messages.sendText(message)).toEqual({ id: 'caught' });
    expect(await wsapi.messages.sendText(message)).toEqual({ id: 'caught' });
    expect(bodies).toEqual([message, message]);
    await expect(wsapi.groups.list()).rejects.toMatchObject({ name: 'ConnectionError' });
    server.behave(faults.accept);
    await client().messages.sendText(message);
    expect(server.requests).toHaveLength(1);
  } finally {
    msw.close();
  }
  await client().messages.sendText(message);
  expect(server.requests).toHaveLength(2);
});

test("undici's MockAgent catches calls, until setGlobalDispatcher restores the agent", async () => {
  const before = getGlobalDispatcher();
  const agent = new MockAgent();
  agent.disableNetConnect();
  agent
    .get('https://gateway.example')
    .intercept({ path: '/messages/text', method: 'POST' })
    .reply(201, { id: 'caught' }, { headers: { 'content-type': 'application/json' } });
  const wsapi = client({ baseUrl: 'https://gateway.example' });
  setGlobalDispatcher(agent);
  try {
    expect(await wsapi.messages.sendText(message)).toEqual({ id: 'caught' });
    await expect(wsapi.messages.sendText(message)).rejects.toMatchObject({
      name: 'ConnectionError',
    });
  } finally {
    setGlobalDispatcher(before);
    await agent.close();
  }
  server.behave(faults.accept);
  await client().messages.sendText(message);
  expect(server.requests).toHaveLength(1);
});

test('a MockAgent passed as dispatcher catches calls', async () => {
  const agent = new MockAgent();
  agent.disableNetConnect();
  agent
    .get('https://gateway.example')
    .intercept({ path: '/messages/text', method: 'POST' })
    .reply(201, { id: 'caught' });
  const wsapi = client({ baseUrl: 'https://gateway.example', dispatcher: agent });
  expect(await wsapi.messages.sendText(message)).toEqual({ id: 'caught' });
  await agent.close();
});

test('a global ProxyAgent is used', async () => {
  const proxy = await startTunnelProxy();
  const before = getGlobalDispatcher();
  const agent = new ProxyAgent({ uri: `http://127.0.0.1:${proxy.port}`, proxyTunnel: true });
  setGlobalDispatcher(agent);
  try {
    server.behave(faults.accept);
    await client().messages.sendText(message);
    expect(proxy.requests).toHaveLength(1);
  } finally {
    setGlobalDispatcher(before);
    await agent.close();
  }
});

test("a dispatcher in place of Node's own gets the methods of undici 7 only", async () => {
  new Headers();
  const before = known[dispatcherKey];
  // By undici's name for its own, but made otherwise.
  class Agent implements Dispatcher {
    dispatch(_: unknown, handler: DispatchHandler): boolean {
      const controller = { abort: vi.fn(), pause: vi.fn(), resume: vi.fn() };
      const headers = { 'content-type': 'application/json' };
      handler.onRequestStart(controller);
      handler.onResponseStart(controller, 201, headers);
      handler.onResponseData(controller, Buffer.from('{"id":"3EB0"}'));
      handler.onResponseEnd();
      return true;
    }
  }
  known[dispatcherKey] = new Agent();
  try {
    const { id } = await client({ dispatcher: 'node' }).messages.sendText(message);
    expect(id).toBe('3EB0');
  } finally {
    if (before) known[dispatcherKey] = before;
  }
});

test.each<[string, ClientOptions]>([
  ["Node's dispatcher", { dispatcher: 'node' }],
  ['the default', {}],
])('over %s a dispatch method that is replaced later is used', async (_, options) => {
  server.behave(faults.accept);
  new Headers();
  const agent = nodeDispatcher(server.url);
  if (agent === undefined) throw new Error('Node has no dispatcher.');
  const wsapi = client(options);
  await wsapi.messages.sendText(message);
  const dispatch = vi.spyOn(agent, 'dispatch');
  dispatch.mockImplementationOnce((_options, handler) => {
    handler.onRequestStart({ abort: vi.fn(), pause: vi.fn(), resume: vi.fn() });
    handler.onResponseError(
      { abort: vi.fn(), pause: vi.fn(), resume: vi.fn() },
      new Error('caught'),
    );
    return true;
  });
  try {
    await expect(wsapi.messages.sendText(message)).rejects.toThrow();
    expect(dispatch).toHaveBeenCalledTimes(1);
    expect(server.requests).toHaveLength(1);
  } finally {
    dispatch.mockRestore();
  }
  await wsapi.messages.sendText(message);
  expect(server.requests).toHaveLength(2);
});

test.each([
  [
    'with an interceptor',
    new Agent().compose((dispatch) => (options, handler) => dispatch(options, handler)),
  ],
  ['with options of its own', new Agent({ connect: { timeout: 1000 } })],
  ['that makes its own connections', new Agent({ factory: (origin) => new Pool(origin) })],
])('an agent %s is used', async (_, agent) => {
  server.behave(faults.accept);
  const before = getGlobalDispatcher();
  setGlobalDispatcher(agent);
  try {
    await client().messages.sendText(message);
    expect(server.requests[0]?.headers).toMatchObject({ 'sec-fetch-mode': 'cors' });
  } finally {
    setGlobalDispatcher(before);
    await agent.close();
  }
});

test.each<[string, (init: RequestInit) => RequestInit]>([
  [
    'sets a signal of its own',
    (init) => Object.assign(init, { signal: AbortSignal.timeout(60_000) }),
  ],
  ['inherits from what it is told', (init) => Object.create(init) as RequestInit],
  ['puts a proxy before it', (init) => new Proxy(init, {})],
])('a fetch that %s can send', async (_, change) => {
  server.behave(faults.accept);
  const wsapi = client({
    fetch: (address, init = {}) => globalThis.fetch(address, change(init)),
  });
  await wsapi.messages.sendText(message);
  expect(server.requests).toHaveLength(1);
});

test('headers that a fetch changes in one attempt are not in the next', async () => {
  server.behave(faults.reset, faults.accept);
  const traced: unknown[] = [];
  const wsapi = client({
    retry: { baseWaitMs: 1 },
    fetch: (address, init) => {
      const headers = init?.headers as Record<string, string>; // the client's own
      headers['x-trace'] = `${headers['x-trace'] ?? ''}t`;
      traced.push(headers['x-trace']);
      return globalThis.fetch(address, init);
    },
  });
  await wsapi.groups.list().catch(() => undefined);
  expect(traced).toEqual(['t', 't']);
});

test('a fetch may return a response without a promise, and may throw', async () => {
  const answered = client({
    fetch: (() => Response.json({ id: 'caught' }, { status: 201 })) as never, // as a mock in JavaScript does
  });
  expect(await answered.messages.sendText(message)).toEqual({ id: 'caught' });
  const thrown = client({
    fetch: () => {
      throw new TypeError('not today');
    },
  });
  await expect(thrown.messages.sendText(message)).rejects.toMatchObject({
    name: 'ConnectionError',
    outcome: 'unknown',
  });
});

test.each([undefined, null])('a fetch that returns nothing (%s) is a failure', async (nothing) => {
  const wsapi = client({ fetch: () => Promise.resolve(nothing) as never }); // as a mock in JavaScript does
  await expect(wsapi.messages.sendText(message)).rejects.toMatchObject({
    name: 'ConnectionError',
    outcome: 'unknown',
  });
});

test.each([
  ['a refusal without headers', { ok: false, status: 500, json: () => ({}), text: () => '' }],
  ['one with headers in an object', { status: 429, headers: { 'retry-after': '1' }, body: null }],
])('an impossible response of a mock (%s) ends the call at once', async (_, mock) => {
  const wsapi = client({ fetch: () => Promise.resolve(mock) as never }); // as a mock in JavaScript does
  // With its time-out it would take 90 s, and longer than a test may.
  await expect(wsapi.messages.sendText(message)).rejects.toThrow();
});

test.each([
  ['without headers', { status: 201, body: new Blob(['{"id":"m1"}']).stream() }],
  ['whose body is a text', { status: 201, headers: new Headers(), body: '{"id":"m1"}' }],
])('a success %s is an InvalidResponseError', async (_, mock) => {
  const wsapi = client({ fetch: () => Promise.resolve(mock) as never }); // as a mock in JavaScript does
  await expect(wsapi.messages.sendText(message)).rejects.toMatchObject({
    name: 'InvalidResponseError',
    status: 201,
  });
});

test('middleware may return a text without a promise, and a call may have no options', async () => {
  const wsapi = client({
    middleware: () => ({ status: 201, headers: new Headers(), text: () => '{"id":"m1"}' }) as never, // as JavaScript may
  });
  expect(await wsapi.messages.sendText(message, null as never)).toEqual({ id: 'm1' }); // the same
});

test('a body that is cut off while middleware reads it is an error of this package', async () => {
  const broken = new ReadableStream({ start: (controller) => controller.error(new Error('off')) });
  let seen: unknown;
  const wsapi = client({
    fetch: () => Promise.resolve(new Response(broken, { status: 201 })),
    middleware: async (request, next) => {
      const response = await next(request);
      seen = await response.text(1000).catch((error: unknown) => error);
      return response;
    },
  });
  await expect(wsapi.messages.sendText(message)).rejects.toMatchObject({
    name: 'InvalidResponseError',
  });
  expect(seen).toMatchObject({ name: 'TransportError', outcome: 'unknown' });
});

test.each<[string, () => unknown, object]>([
  ['comes without a promise', () => '{"id":"caught"}', { id: 'caught' }],
  [
    'is not to be had',
    () => {
      throw new TypeError('not today');
    },
    { name: 'InvalidResponseError', message: expect.stringContaining('cut off') as string },
  ],
])('the text of a mock response that %s', async (_, text, expected) => {
  const headers = new Headers({ 'content-length': '15' });
  const answer = { status: 201, headers, body: new Blob([]).stream(), text };
  const wsapi = client({ fetch: () => Promise.resolve(answer) as never }); // as above
  const outcome = await wsapi.messages.sendText(message).catch((error: unknown) => error);
  expect(outcome).toMatchObject(expected);
});

test("sends by default where Node's own undici is older than 7", async () => {
  server.behave(faults.accept);
  const versions = { ...process.versions, undici: '6.24.1' };
  vi.stubGlobal('process', Object.create(process, { versions: { value: versions } }));
  expect(nodeDispatcher(server.url)).toBeUndefined();
  await client({ dispatcher: 'node' }).messages.sendText(message);
  // By node:http, which has none of the headers of fetch.
  expect(server.requests[0]?.headers).not.toHaveProperty('sec-fetch-mode');
});

test('refuses a dispatcher of undici 6 and says what to do', async () => {
  const { Agent: Agent6 } = await import('undici-6');
  const wsapi = client({ dispatcher: new Agent6() as never }); // as JavaScript may
  await expect(wsapi.messages.sendText(message)).rejects.toMatchObject({
    name: 'ConfigurationError',
    message: '`dispatcher` must come from undici 7 or later.',
  });
});
