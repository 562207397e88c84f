import { afterEach, describe, expect, test, vi } from 'vitest';
import { proxyFor } from '../../src/transports/node/proxy.ts';
import { useFaultServer } from '../support/fault-client.ts';
import { faults, type Behaviour } from '../support/fault-server.ts';

/** It is the proxy here: what is sent to it says where it should go. */
const { server, client } = useFaultServer({ retry: false });
const message = { to: '12025550143@s.whatsapp.net', text: 'Hello' };

afterEach(() => vi.unstubAllEnvs());

describe('which proxy', () => {
  test.each([
    ['https://a.example', { HTTPS_PROXY: 'http://p:1' }, 'http://p:1/'],
    ['https://a.example', { https_proxy: 'http://l:1', HTTPS_PROXY: 'http://u:1' }, 'http://l:1/'],
    ['https://a.example', { HTTPS_PROXY: 'p:3128' }, 'http://p:3128/'],
    ['https://a.example', { HTTP_PROXY: 'http://p:1' }, undefined],
    ['http://a.example', { HTTP_PROXY: 'http://p:1', HTTPS_PROXY: 'http://s:1' }, 'http://p:1/'],
    ['https://a.example', { HTTPS_PROXY: '' }, undefined],
    ['https://a.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, undefined],
    ['https://a.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'b.example, example' }, undefined],
    ['https://a.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '.example' }, undefined],
    ['https://a.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: '*.example' }, undefined],
    ['https://ba.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.example' }, 'http://p:1/'],
    ['https://a.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.example:443' }, undefined],
    ['https://a.example', { HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.example:80' }, 'http://p:1/'],
    ['http://[::1]:8080', { HTTP_PROXY: 'http://p:1', NO_PROXY: '::1' }, undefined],
    ['http://[::1]:8080', { HTTP_PROXY: 'http://p:1', NO_PROXY: '[::1]:8080' }, undefined],
  ])('%s with %o', (address, environment, expected) => {
    expect(proxyFor(new URL(address), environment)?.url.href).toBe(expected);
  });

  test.each(['http://', 'socks5://p:1'])('%s is refused, by the name of its variable', (value) => {
    expect(() => proxyFor(new URL('https://a.example'), { HTTPS_PROXY: value })).toThrow(
      /^The variable HTTPS_PROXY /,
    );
  });
});

test('plain http is handed to it whole', async () => {
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
  ['wants a password', (socket) => socket.end('HTTP/1.1 407 No\r\n\r\n'), /name and a password/],
  ['refuses', (socket) => socket.end('HTTP/1.1 403 No\r\n\r\n'), /refused to connect \(403\)/],
  ['hangs up', (socket) => socket.end(), /connection/],
])('where it %s, nothing was sent', async (_, behaviour, problem) => {
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
