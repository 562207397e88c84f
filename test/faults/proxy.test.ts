import { Agent, EnvHttpProxyAgent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { ConfigurationError, type ClientOptions } from '../../src/index.ts';
import { nodeDispatcher } from '../../src/transports/node/node-dispatcher.ts';
import { proxyOptions, proxyVariable } from '../../src/transports/node/proxy.ts';
import { useFaultServer } from '../support/fault-client.ts';
import { faults, type Behaviour } from '../support/fault-server.ts';
import { startTunnelProxy } from '../support/tunnel-proxy.ts';
import { runNode } from '../support/workspace.ts';

/** It is the proxy here: what is sent to it says where it should go. */
const { server, client } = useFaultServer({ retry: false });
const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };

afterEach(() => vi.unstubAllEnvs());

describe('finds the variable that names the proxy', () => {
  test.each([
    ['https://a.example', { HTTPS_PROXY: 'http://p:1' }, 'HTTPS_PROXY'],
    ['https://a.example', { https_proxy: 'http://l:1', HTTPS_PROXY: 'http://u:1' }, 'https_proxy'],
    ['https://a.example', { HTTPS_PROXY: 'p:3128' }, 'HTTPS_PROXY'],
    ['https://a.example', { HTTP_PROXY: 'http://p:1' }, undefined],
    ['http://a.example', { HTTP_PROXY: 'http://p:1', HTTPS_PROXY: 'http://s:1' }, 'HTTP_PROXY'],
    ['https://a.example', { HTTPS_PROXY: '' }, undefined],
    ['https://a.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, undefined],
    ['https://a.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'b.example, example' }, undefined],
    ['https://a.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '.example' }, undefined],
    ['https://a.example', { HTTPS_PROXY: 'http://p:1', no_proxy: '', NO_PROXY: '*' }, undefined],
    ['https://a.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*.example' }, undefined],
    ['https://ba.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.example' }, 'HTTPS_PROXY'],
    ['https://a.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.example:443' }, undefined],
    ['https://a.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.example:80' }, 'HTTPS_PROXY'],
    ['http://[::1]:8080', { HTTP_PROXY: 'http://p:1', NO_PROXY: '::1' }, undefined],
    ['http://[::1]:8080', { HTTP_PROXY: 'http://p:1', NO_PROXY: '[::1]:8080' }, undefined],
  ])('%s with %o', (address, environment, expected) => {
    expect(proxyVariable(new URL(address), environment)).toBe(expected);
  });
});

test.each(['http://', 'socks5://p:1', 'http://user:p%ss@p:1', 'http://u%ser:p@p:1'])(
  'refuses %s with an error that names the variable, not the value',
  (value) => {
    const check = (): unknown =>
      proxyVariable(new URL('https://a.example'), { HTTPS_PROXY: value });
    expect(check).toThrow(ConfigurationError);
    expect(check).toThrow(/^The variable HTTPS_PROXY /);
    expect(check).not.toThrow(/%s/);
  },
);

test('says what to do if this version of Node cannot use the proxy', () => {
  expect(() => {
    proxyOptions(new URL('https://a.example'), { HTTPS_PROXY: 'http://p:1' }, false);
  }).toThrow(
    'The variable HTTPS_PROXY names a proxy, but node:http cannot use it before Node 24.5 (or 22.21). Install undici 7 and pass',
  );
});

test('refuses a password with a bare % as a ConfigurationError of the call', async () => {
  vi.stubEnv('http_proxy', 'http://user:p%ss@127.0.0.1:3128');
  await expect(client({ baseUrl: 'http://percent.example' }).groups.list()).rejects.toBeInstanceOf(
    ConfigurationError,
  );
});

test('sends plain http to the proxy with the whole URL', async () => {
  vi.stubEnv('HTTP_PROXY', server.url.replace('http://', 'http://name:p%40ss@'));
  server.behave(faults.accept);
  await client({ baseUrl: 'http://gateway.example:8080/v1' }).messages.sendText(message);
  expect(server.requests[0]).toMatchObject({
    path: 'http://gateway.example:8080/v1/messages/text',
    headers: {
      host: 'gateway.example:8080',
      'proxy-authorization': `Basic ${btoa('name:p@ss')}`,
    },
  });
});

test.each<[string, Behaviour, RegExp]>([
  ['wants a password', (socket) => socket.end('HTTP/1.1 407 No\r\n\r\n'), /user name and password/],
  [
    'refuses',
    (socket) => socket.end('HTTP/1.1 403 No\r\n\r\n'),
    /the proxy opened no tunnel \(403\)/,
  ],
  ['hangs up', (socket) => socket.end(), /the proxy opened no tunnel/],
])('reports not-sent if the proxy %s', async (_, behaviour, problem) => {
  vi.stubEnv('HTTPS_PROXY', server.url);
  server.behave(behaviour);
  // Each of its own, for what is known of an address is kept.
  const baseUrl = `https://gateway-${Math.random().toString(36).slice(2)}.example`;
  const call = client({ baseUrl }).messages.sendText(message);
  await expect(call).rejects.toMatchObject({ name: 'ConnectionError', outcome: 'not-sent' });
  await expect(call).rejects.toThrow(problem);
  expect(server.requests[0]).toMatchObject({
    method: 'CONNECT',
    path: `${baseUrl.slice('https://'.length)}:443`,
    body: '',
  });
  expect(JSON.stringify(server.requests)).not.toContain('x-api-key');
});

const hasDispatcher = nodeDispatcher('http://127.0.0.1') !== undefined;
const note = hasDispatcher ? '' : ' (SKIPPED: the undici of this Node is older than 7)';

describe.skipIf(!hasDispatcher)(`over Node's dispatcher${note}`, () => {
  /** A name that only a proxy knows: the tunnel leads to the server. */
  const behindProxy = (): string => server.url.replace('127.0.0.1', 'gateway.example');

  test.each(['http_proxy', 'HTTP_PROXY'])('refuses %s, which it would ignore', async (variable) => {
    vi.stubEnv(variable, 'http://127.0.0.1:9');
    server.behave(faults.accept);
    const wsapi = client({ dispatcher: 'node' });
    const error: unknown = await wsapi.messages
      .sendText(message)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toHaveProperty(
      'message',
      `The variable ${variable} names a proxy, which \`dispatcher: 'node'\` does not use. Install undici 7 and pass \`dispatcher: new EnvHttpProxyAgent()\`.`,
    );
    expect(server.requests).toHaveLength(0);

    vi.stubEnv('NO_PROXY', '127.0.0.1');
    await wsapi.messages.sendText(message);
    expect(server.requests).toHaveLength(1);
  });

  test('uses the proxy of a global dispatcher that has one', async () => {
    const proxy = await startTunnelProxy();
    vi.stubEnv('HTTP_PROXY', `http://127.0.0.1:${proxy.port}`);
    server.behave(faults.accept);
    const before = getGlobalDispatcher();
    const agent = new EnvHttpProxyAgent();
    setGlobalDispatcher(agent);
    try {
      await client({ dispatcher: 'node', baseUrl: behindProxy() }).messages.sendText(message);
      expect(proxy.requests).toHaveLength(1);
    } finally {
      setGlobalDispatcher(before);
      await agent.close();
    }
  });

  test.each<[string, string[], NodeJS.ProcessEnv]>([
    ['NODE_USE_ENV_PROXY=1', [], { NODE_USE_ENV_PROXY: '1' }],
    ['--use-env-proxy', ['--use-env-proxy'], {}],
  ])('uses the proxy where Node was started with %s', async (_, args, env) => {
    const proxy = await startTunnelProxy();
    server.behave(faults.accept);
    const { stdout, stderr } = await runNode(
      inProject(),
      [...args, 'test/faults/node-dispatcher-check.ts', behindProxy()],
      { ...env, HTTP_PROXY: `http://127.0.0.1:${proxy.port}` },
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toHaveProperty('id');
    expect(proxy.requests).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });
});

test.each<[string, () => ClientOptions]>([
  ['fetch', () => ({ fetch: (...args) => globalThis.fetch(...args) })],
  ['dispatcher', () => ({ dispatcher: new Agent() })],
])('a %s that was passed decides about proxies', async (_, options) => {
  vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:9');
  server.behave(faults.accept);
  await client(options()).messages.sendText(message);
  expect(server.requests).toHaveLength(1);
});
