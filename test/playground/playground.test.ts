import { createServer, request } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  startPlayground,
  type Playground,
} from '../../src/programs/playground/start-playground.ts';
import { contract } from '../../generated/contract.ts';
import { operationsOf } from '../../src/contract/openapi.ts';
import { operationSamples } from '../../src/programs/playground/operation-samples.ts';
import { createGateway, type Gateway } from '../../src/testing/gateway.ts';
import { keys } from '../support/command-line.ts';
import { usePlaygrounds } from '../support/playground.ts';

const start = usePlaygrounds();

interface Init {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Opens the page as a browser does, and returns what the page needs for its calls. */
const openPage = async ({ url }: Playground) => {
  const opened = await fetch(url);
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { origin } = new URL(url);
  return {
    opened,
    origin,
    cookie,
    call: (path: string, init: Init = {}) =>
      fetch(`${origin}${path}`, { ...init, headers: { ...init.headers, cookie } }),
  };
};

/** The status of a request with headers that `fetch` does not allow. */
const statusOf = (url: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('access', () => {
  test('by the full address, then by a cookie that scripts and other sites cannot read', async () => {
    const { opened, call } = await openPage(await start());
    expect(opened.status).toBe(200);
    expect(opened.headers.get('set-cookie')).toMatch(
      /^wsapi-playground-\d+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect((await call('/')).status).toBe(200);
    expect((await call('/gateway/contacts')).status).toBe(200);
  });

  test('refused without the cookie, with a wrong one, or with the key at another path', async () => {
    const playground = await start();
    const { origin, search } = new URL(playground.url);
    for (const path of ['/', '/gateway/contacts', '/live', '/openapi.json', '/page.js'])
      expect((await fetch(`${origin}${path}`)).status, path).toBe(403);
    expect((await fetch(`${origin}/?key=${'x'.repeat(32)}`)).status).toBe(403);
    expect((await fetch(`${origin}/gateway/contacts${search}`)).status).toBe(403);
    const cookie = `wsapi-playground-${new URL(origin).port}=${'x'.repeat(32)}`;
    expect((await fetch(origin, { headers: { cookie } })).status).toBe(403);
  });

  test('refused, not an error, for a cookie or a key with non-ASCII bytes', async () => {
    const playground = await start();
    const { origin, port } = new URL(playground.url);
    // As long as the secret in characters, but not in bytes.
    const secret = 'é'.repeat(32);
    const cookie = `wsapi-playground-${port}=${secret}`;
    expect(await statusOf(origin, { cookie })).toBe(403);
    expect((await fetch(`${origin}/?key=${encodeURIComponent(secret)}`)).status).toBe(403);
    expect((await fetch(`${origin}/?key=%E9%FF`)).status).toBe(403);
  });

  test('refused for pages of other sites, even with the cookie', async () => {
    const { call, origin } = await openPage(await start());
    const asked = (headers: Record<string, string>) => call('/gateway/contacts', { headers });
    expect((await asked({ origin: 'https://example.com' })).status).toBe(403);
    expect((await asked({ origin: 'null' })).status).toBe(403);
    expect((await asked({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    // Another port of the same host.
    expect((await asked({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await asked({ origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  test('refused under another host name (DNS rebinding)', async () => {
    const playground = await start();
    const { port } = new URL(playground.url);
    expect(await statusOf(playground.url, { host: `rebound.example:${port}` })).toBe(403);
    expect(await statusOf(playground.url, { host: `127.0.0.1:${Number(port) + 1}` })).toBe(403);
    expect(await statusOf(playground.url, { host: `localhost:${port}` })).toBe(200);
  });

  test('a response of the gateway cannot run scripts in the page’s origin', async () => {
    const { call, opened } = await openPage(await start());
    const answer = await call('/gateway/contacts');
    expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox;/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(opened.headers.get('content-security-policy')).toMatch(/script-src 'self';/);
  });
});

describe('calls to a server', () => {
  let gateway: Gateway;
  let server: {
    baseUrl: string;
    apiKey: string;
    customerApiKey: string;
    adminApiKey: string;
    instanceId: string;
  };
  beforeAll(async () => {
    gateway = createGateway(keys);
    const { url } = await gateway.listen();
    server = {
      baseUrl: url,
      apiKey: keys.apiKey,
      customerApiKey: keys.customerKey,
      adminApiKey: keys.adminKey,
      instanceId: gateway.instanceId,
    };
  });
  afterAll(() => gateway.close());

  test('get the key of the operation, and the instance', async () => {
    const { call } = await openPage(await start({ server }));
    gateway.reset();
    expect((await call('/gateway/contacts')).status).toBe(200);
    expect((await call('/gateway/account/instances')).status).toBe(200);
    expect((await call('/gateway/health')).status).toBe(200);
    const asked = gateway.requests
      .filter(({ path }) => path !== '/events/stream')
      .map(({ path, headers }) => [path, headers['x-api-key'], headers['x-instance-id']]);
    expect(asked).toEqual([
      ['/contacts', keys.apiKey, gateway.instanceId],
      ['/account/instances', keys.customerKey, undefined],
      ['/health', undefined, undefined],
    ]);
  });

  test('hide keys and signing secrets of instances', async () => {
    gateway.answer(200, '[{"id":"ins_1","apiKey":"of-the-instance","signingSecret":"whsec_1"}]', {
      operationId: 'listAccountInstances',
      headers: { 'Content-Type': 'application/json' },
    });
    const { call } = await openPage(await start({ server }));
    const text = await (await call('/gateway/account/instances')).text();
    expect(text).toContain('ins_1');
    expect(text).not.toMatch(/of-the-instance|whsec_1/);
  });

  test('hide the keys of the playground, wherever a response repeats them', async () => {
    const echoing = createServer((_, response) => {
      response
        .writeHead(401, {
          'Content-Type': 'application/json',
          'WWW-Authenticate': `Key realm="${keys.apiKey}"`,
        })
        .end(
          `{"detail":"wrong key ${keys.apiKey}","${keys.customerKey}":["\\u006b${keys.adminKey.slice(1)}"]}`,
        );
    }).listen(0, '127.0.0.1');
    await once(echoing, 'listening');
    const { port } = echoing.address() as AddressInfo; // a TCP server
    const { call } = await openPage(
      await start({ server: { ...server, baseUrl: `http://127.0.0.1:${port}` } }),
    );
    const response = await call('/gateway/contacts');
    const text = `${await response.text()} ${JSON.stringify([...response.headers])}`;
    expect(text).toContain('wrong key');
    for (const key of Object.values(keys)) expect(text).not.toContain(key);
    echoing.close();
    echoing.closeAllConnections();
  });

  test('go nowhere else than to the gateway, however the path is written', async () => {
    // The key would go to the port 79 followed by digits of the real one, or to another host.
    const reached: string[] = [];
    const page = await openPage(
      await start({
        server: {
          ...server,
          baseUrl: 'http://gateway.example',
          fetch: (address) => {
            reached.push(address instanceof Request ? address.url : address.toString());
            return Promise.resolve(Response.json({}));
          },
        },
      }),
    );
    reached.length = 0;
    for (const path of ['/gatewa%79/x', '/gatewa%79/@evil.example', '/%67ateway/.evil.example/x'])
      expect((await page.call(path)).status, path).toBe(404);
    await page.call('/gateway//evil.example/x');
    await page.call('/gateway/@evil.example/x');
    for (const address of reached.filter((one) => !one.endsWith('/events/stream')))
      expect(new URL(address).host).toBe('gateway.example');
  });

  test('use the instance that the page names', async () => {
    const { call } = await openPage(await start({ server }));
    const answer = await call('/gateway/contacts', { headers: { 'X-Instance-Id': 'ins_other' } });
    expect(answer.status).toBe(404);
    expect(gateway.requests.at(-1)?.headers['x-instance-id']).toBe('ins_other');
  });

  test('send `@`, `:` and `+` raw in the path', async () => {
    const { call } = await openPage(await start({ server }));
    const answer = await call('/gateway/contacts/12025550143%40s.whatsapp.net?x=%40');
    expect(await answer.json()).toMatchObject({ id: '12025550143@s.whatsapp.net' });
    expect(gateway.requests.at(-1)).toMatchObject({
      path: '/contacts/12025550143@s.whatsapp.net',
      query: expect.stringContaining('x=%40') as string,
    });
  });

  test('pass bodies through unchanged', async () => {
    const { call } = await openPage(await start({ server }));
    const send = (body: string) =>
      call('/gateway/messages/text', {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json' },
      });
    const answer = await send(
      JSON.stringify({ to: '12025550143@s.whatsapp.net', text: 'Grüße 👋' }),
    );
    expect(answer.status).toBe(201);
    expect(gateway.inbox.last?.text).toBe('Grüße 👋');
    const refused = await send('{"to": 1');
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ detail: expect.any(String) as string });
  });

  test('do not bring a key to the page', async () => {
    const { call } = await openPage(await start({ server }));
    for (const path of ['/', '/page.js', '/reference.js', '/settings.json', '/openapi.json']) {
      const answer = await call(path);
      const seen = `${await answer.text()} ${JSON.stringify([...answer.headers])}`;
      for (const key of Object.values(keys)) expect(seen, path).not.toContain(key);
    }
  });

  test('bring events to the page', async () => {
    const { call } = await openPage(await start({ server }));
    const live = await call('/live');
    const reader = live.body?.pipeThrough(new TextDecoderStream()).getReader();
    let seen = '';
    const until = async (wanted: string): Promise<void> => {
      while (!seen.includes(wanted)) seen += (await reader?.read())?.value ?? '';
    };
    await until('"open"');
    await gateway.receive({ from: '+1 202 555 0143', text: 'Are you open today?' });
    await until('Are you open today?');
    expect(seen).toMatch(/event: event\ndata: \{"eventId":"evt_/);
    await reader?.cancel();
  });

  test('have no chat', async () => {
    const { call } = await openPage(await start({ server }));
    expect((await call('/chat/messages', { method: 'POST', body: '{}' })).status).toBe(404);
  });

  test('explain a missing response and a redirect', async () => {
    const elsewhere = createServer((_, answer) =>
      answer.writeHead(307, { Location: 'http://127.0.0.1:9/' }).end(),
    ).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const { port } = elsewhere.address() as AddressInfo; // it listens on a port
    const other = { ...server, baseUrl: `http://127.0.0.1:${port}` };
    const { call } = await openPage(await start({ server: other }));
    const redirected = await call('/gateway/contacts');
    expect([redirected.status, await redirected.json()]).toEqual([
      502,
      {
        status: 502,
        detail: 'The gateway responded with a redirect, and redirects are not followed.',
      },
    ]);
    elsewhere.close();
    elsewhere.closeAllConnections();
    const gone = await call('/gateway/contacts');
    expect([gone.status, await gone.json()]).toEqual([
      502,
      { status: 502, detail: 'The gateway did not respond (ECONNREFUSED).' },
    ]);
  });
});

test.each([
  [{}, 'Enter the phone number of the sender in "From".'],
  [{ from: 'nobody', text: 'x' }, expect.stringMatching(/nobody|number|id/) as string],
  [{ from: '+1 202 555 0143' }, 'A message needs a text, a file, a contact or a reaction.'],
])('a contact cannot send %j', async (body, detail) => {
  const playground = await start();
  const { call } = await openPage(playground);
  const answer = await call('/chat/messages', { method: 'POST', body: JSON.stringify(body) });
  expect([answer.status, await answer.json()]).toEqual([400, { detail }]);
  expect(playground.gateway?.messages).toEqual([]);
});

test('reports a page that was not built', async () => {
  await expect(startPlayground({ pageFolder: new URL('file:///nowhere/') })).rejects.toThrow(
    /npm run build/,
  );
});

test('every operation has samples of the client and the command line', () => {
  for (const placed of operationsOf(contract)) {
    const [code, command] = operationSamples(contract, placed);
    expect(code?.source, placed.id).toMatch(/await wsapi\.\w+\.\w+\(/);
    expect(command?.source, placed.id).toMatch(/^wsapi-client [a-z-]+ [a-z-]+/);
  }
  const placed = operationsOf(contract).find(({ id }) => id === 'sendText');
  if (placed === undefined) throw new Error('The contract has no sendText.');
  const [, command] = operationSamples(contract, placed);
  expect(command?.source).toContain('--to 12025550143@s.whatsapp.net');
});
