import { createServer, request } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  startPlayground,
  type Playground,
} from '../../src/programs/playground/start-playground.ts';
import { createGateway, type Gateway } from '../../src/testing/gateway.ts';
import { keys } from '../support/command-line.ts';
import { usePlaygrounds } from '../support/playground.ts';

const start = usePlaygrounds();

interface Init {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Opens the page as a browser does, and calls as the page does from then on. */
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

/** The status of a request with headers that `fetch` does not let anybody set. */
const statusOf = (url: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('who is let in', () => {
  test('the page by its full address, and then by its cookie, which no script and no other site gets', async () => {
    const { opened, call } = await openPage(await start());
    expect(opened.status).toBe(200);
    expect(opened.headers.get('set-cookie')).toMatch(
      /^wsapi-playground-\d+=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect((await call('/')).status).toBe(200);
    expect((await call('/gateway/contacts')).status).toBe(200);
  });

  test('nobody without it, with another one, or with the secret anywhere else than at the page', async () => {
    const playground = await start();
    const { origin, search } = new URL(playground.url);
    for (const path of ['/', '/gateway/contacts', '/live', '/openapi.json', '/page.js'])
      expect((await fetch(`${origin}${path}`)).status, path).toBe(403);
    expect((await fetch(`${origin}/?key=${'x'.repeat(32)}`)).status).toBe(403);
    expect((await fetch(`${origin}/gateway/contacts${search}`)).status).toBe(403);
    const cookie = `wsapi-playground-${new URL(origin).port}=${'x'.repeat(32)}`;
    expect((await fetch(origin, { headers: { cookie } })).status).toBe(403);
  });

  test('no page of another site, though the browser sends the cookie along', async () => {
    const { call, origin } = await openPage(await start());
    const asked = (headers: Record<string, string>) => call('/gateway/contacts', { headers });
    expect((await asked({ origin: 'https://example.com' })).status).toBe(403);
    expect((await asked({ origin: 'null' })).status).toBe(403);
    expect((await asked({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    // Another port of the same host.
    expect((await asked({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await asked({ origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  test('no name but ours: one that was made to point here (DNS rebinding) is refused', async () => {
    const playground = await start();
    const { port } = new URL(playground.url);
    expect(await statusOf(playground.url, { host: `rebound.example:${port}` })).toBe(403);
    expect(await statusOf(playground.url, { host: `127.0.0.1:${Number(port) + 1}` })).toBe(403);
    expect(await statusOf(playground.url, { host: `localhost:${port}` })).toBe(200);
  });

  test('what the gateway answers cannot act in the page’s name', async () => {
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

  test('get the key that the operation takes, and the instance', async () => {
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

  test('show no key and no signing secret of an instance', async () => {
    gateway.answer(200, '[{"id":"ins_1","apiKey":"of-the-instance","signingSecret":"whsec_1"}]', {
      operationId: 'listAccountInstances',
      headers: { 'Content-Type': 'application/json' },
    });
    const { call } = await openPage(await start({ server }));
    const text = await (await call('/gateway/account/instances')).text();
    expect(text).toContain('ins_1');
    expect(text).not.toMatch(/of-the-instance|whsec_1/);
  });

  test('act as another instance where the page names one', async () => {
    const { call } = await openPage(await start({ server }));
    const answer = await call('/gateway/contacts', { headers: { 'X-Instance-Id': 'ins_other' } });
    expect(answer.status).toBe(404);
    expect(gateway.requests.at(-1)?.headers['x-instance-id']).toBe('ins_other');
  });

  test('have `@`, `:` and `+` raw in their path, which the reference encodes', async () => {
    const { call } = await openPage(await start({ server }));
    const answer = await call('/gateway/contacts/12025550143%40s.whatsapp.net?x=%40');
    expect(await answer.json()).toMatchObject({ id: '12025550143@s.whatsapp.net' });
    expect(gateway.requests.at(-1)).toMatchObject({
      path: '/contacts/12025550143@s.whatsapp.net',
      query: expect.stringContaining('x=%40') as string,
    });
  });

  test('bring the body there and the answer back as they are', async () => {
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

  test('leave no key on the page', async () => {
    const { call } = await openPage(await start({ server }));
    for (const path of ['/', '/page.js', '/reference.js', '/settings.json', '/openapi.json']) {
      const answer = await call(path);
      const seen = `${await answer.text()} ${JSON.stringify([...answer.headers])}`;
      for (const key of Object.values(keys)) expect(seen, path).not.toContain(key);
    }
  });

  test('show its events on the page', async () => {
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

  test('have no phone to answer as', async () => {
    const { call } = await openPage(await start({ server }));
    expect((await call('/phone/messages', { method: 'POST', body: '{}' })).status).toBe(404);
  });

  test('end with a word where there is no answer, or one that leads elsewhere', async () => {
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
        detail: 'The gateway answered with a redirect, and redirects are not followed.',
      },
    ]);
    elsewhere.close();
    elsewhere.closeAllConnections();
    const gone = await call('/gateway/contacts');
    expect([gone.status, await gone.json()]).toEqual([
      502,
      { status: 502, detail: 'There was no answer from the gateway (ECONNREFUSED).' },
    ]);
  });
});

test.each([
  [{}, 'Say who sends it: "from" is a phone number.'],
  [{ from: 'nobody', text: 'x' }, expect.stringMatching(/nobody|number|id/) as string],
  [{ from: '+1 202 555 0143' }, 'A message needs a text, a file, a contact or a reaction.'],
])('the phone cannot send %j', async (body, detail) => {
  const playground = await start();
  const { call } = await openPage(playground);
  const answer = await call('/phone/messages', { method: 'POST', body: JSON.stringify(body) });
  expect([answer.status, await answer.json()]).toEqual([400, { detail }]);
  expect(playground.gateway?.messages).toEqual([]);
});

test('a page that was not built is said to be missing', async () => {
  await expect(startPlayground({ pageFolder: new URL('file:///nowhere/') })).rejects.toThrow(
    /npm run build/,
  );
});
