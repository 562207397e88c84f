import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  ApiError,
  ConfigurationError,
  ConnectionError,
  InvalidResponseError,
  type ClientOptions,
  type RequestOptions,
} from '../../src/index.ts';
import { captureLog } from '../support/capture-log.ts';
import { startServer } from '../support/local-server.ts';
import { answer, type Behaviour } from '../support/fault-server.ts';
import { useFaultServer } from '../support/fault-client.ts';

const { server, client } = useFaultServer({ retry: false });

const thrownBy = async (promise: Promise<unknown>): Promise<Error> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Error) return error;
  throw new Error('it did not fail');
};

/** It hangs up afterwards, and says so where there is a head to say it in. */
const raw =
  (text: string): Behaviour =>
  (socket) =>
    socket.end(text.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'));
const secret = '{"to":"12025550143","text":"secret words"}';

describe('bytes that the HTTP parser refuses are in no error', () => {
  test.each([
    ['an invalid Content-Length', `HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n${secret}`],
    ['an invalid chunk', `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${secret}`],
    ['no head at all', secret],
  ])('%s', async (_, text) => {
    server.behave(raw(text));
    const error = await thrownBy(client().groups.list());
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/secret words|12025550143/);
  });
});

test('an invalid header is reported without its value, by path as well', async () => {
  const headers = { 'X-Other': 'hush\nhush' };
  for (const call of [
    () => client().groups.list({ headers }),
    () => client().http.GET('/groups', { headers }),
    () => client().http.GET('/groups', { headers: new Map(Object.entries(headers)) as never }),
  ]) {
    const error = await thrownBy(call());
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(inspect(error)).not.toContain('hush');
  }
});

test.each(['Content-Length', 'Transfer-Encoding', 'Expect', 'Host', 'Keep-Alive', 'Connection'])(
  'the header %s belongs to the connection, and is refused before anything is sent',
  async (name) => {
    const headers = { [name]: '3' };
    expect(() => client({ headers })).toThrow(ConfigurationError);
    await expect(client().groups.list({ headers })).rejects.toThrow('cannot be set');
    expect(server.requests).toEqual([]);
  },
);

test("the gateway's detail is shortened, without control characters and phone numbers", async () => {
  const detail = `no such contact +1 (202) 555-0143 \u001b[31m ${'x'.repeat(50_000)}`;
  server.behave(answer(400, JSON.stringify({ status: 400, detail })));
  const error = await thrownBy(client().groups.list());
  expect(error.message.length).toBeLessThan(2_200);
  expect(error.message).toContain('+1 (20•) •••-••••');
  expect(error.message).not.toContain('\u001b');
});

describe('reports as not sent', () => {
  test('an https request to an http port', async () => {
    const plain = await startServer((context) => context.text('Hello'));
    const error = await thrownBy(
      client({ baseUrl: plain.url.replace('http:', 'https:') }).groups.list(),
    );
    await plain.close();
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ outcome: 'not-sent' });
    expect(error.message).toContain('TLS');
  });

  test.each(['UND_ERR_INVALID_ARG', 'UND_ERR_NOT_SUPPORTED'])('%s', async (code) => {
    const fetch = (): Promise<never> =>
      Promise.reject(
        new TypeError('fetch failed', { cause: Object.assign(new Error('no'), { code }) }),
      );
    expect(await thrownBy(client({ fetch }).groups.list())).toMatchObject({ outcome: 'not-sent' });
  });

  test('a connection that took too long to establish', async () => {
    const cause = Object.assign(new Error('no'), { code: 'ETIMEDOUT', syscall: 'connect' });
    const fetch = (): Promise<never> => Promise.reject(new TypeError('fetch failed', { cause }));
    expect(await thrownBy(client({ fetch }).groups.list())).toMatchObject({ outcome: 'not-sent' });
  });
});

describe('a broken success is reported as carried out, for reads as well', () => {
  test.each([
    ['cut off', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[', 'the body was cut off'],
    [
      'badly packed',
      'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nno gzip!!',
      'the body cannot be unpacked',
    ],
  ])('%s', async (_, text, problem) => {
    server.behave(raw(text));
    for (const call of [
      client().groups.list(),
      client().messages.sendText({ to: '12025550143', text: 'Hello' }),
    ]) {
      const error = await thrownBy(call);
      expect(error).toBeInstanceOf(InvalidResponseError);
      expect(error.message).toContain(problem);
      expect(error.cause).toBeInstanceOf(Error);
    }
  });
});

const key = 'sk_live+SECRETSECRET=';
/** The key as servers write it elsewhere. */
const echoes = [
  key,
  encodeURIComponent(key),
  encodeURIComponent(encodeURIComponent(key)),
  key.toLowerCase().replace(/[^a-z]/g, '-'),
  key.toUpperCase().replace('_', '&#95;').replace('+', '&plus;'),
  key.replace('+', String.raw`\u002b`).replace('=', String.raw`\u003D`),
];
const places: readonly (readonly [string, (echo: string) => Behaviour])[] = [
  ['a detail', (echo) => answer(401, JSON.stringify({ status: 401, detail: `no key ${echo}` }))],
  ['an encoded detail', (echo) => answer(400, `{"status":400,"detail":"no key ${echo}"}`)],
  ['a page', (echo) => answer(502, `<h1>X-Api-Key: ${echo}</h1>`, { 'Content-Type': 'text/html' })],
  ['the host of a redirect', (echo) => answer(302, '', { Location: `https://${echo}.example/` })],
  [
    'the path of a redirect',
    (echo) => answer(307, '', { Location: `https://other.example/${echo}?k=${echo}` }),
  ],
  ['another header', (echo) => answer(403, '{}', { 'WWW-Authenticate': `Key realm="${echo}"` })],
  ['a cookie', (echo) => answer(404, '{}', { 'Set-Cookie': `k=${echo}` })],
  ['a content type', (echo) => answer(200, '<', { 'Content-Type': `x/${echo}` })],
  ['a success that is no JSON', (echo) => answer(200, echo)],
  ['a content encoding', (echo) => answer(200, '<', { 'Content-Encoding': echo })],
  ['a status line', (echo) => raw(`HTTP/1.1 2x0 ${echo}\r\n\r\n`)],
  ['a header without a colon', (echo) => raw(`HTTP/1.1 200 OK\r\n${echo}\r\n\r\n`)],
  ['a chunk', (echo) => raw(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${echo}`)],
];
const transports: readonly (readonly [string, ClientOptions])[] = [
  ['node:http', {}],
  ['fetch', { fetch: globalThis.fetch }],
];

describe.each(transports)(
  'a key that comes back over %s is in no error and in no log',
  (_, options) => {
    test.each(places)('in %s', async (_place, behaviour) => {
      for (const echo of echoes) {
        server.behave(behaviour(echo));
        const { logger, lines } = captureLog();
        const wsapi = client({ ...options, apiKey: key, retry: false, logger, logLevel: 'debug' });
        const error = await thrownBy(wsapi.groups.list());
        const shown = [
          inspect(error, { depth: 20, showHidden: true, getters: true }),
          JSON.stringify(lines),
        ];
        expect(shown.join('\n')).not.toMatch(/SECRETSECRET/i);
      }
    });
  },
);

describe('the error of a redirect names its target', () => {
  test.each([
    ['//evil.example/x', 'a redirect to https://evil.example.'],
    ['http://other.example/12025550143', 'a redirect to http://other.example.'],
    ['/12025550143', 'a redirect to another path of the same host.'],
    ['javascript:alert(1)', 'a redirect to javascript:.'],
    [undefined, 'a redirect without a target.'],
  ])('%s', async (location, words) => {
    server.behave(answer(302, '', location === undefined ? {} : { Location: location }));
    const error = await thrownBy(client().groups.list());
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toContain(words);
    expect(error.message).not.toContain('12025550143');
  });

  test('a 304 is not a redirect', async () => {
    server.behave(raw('HTTP/1.1 304 Not Modified\r\n\r\n'));
    expect((await thrownBy(client().groups.list())).message).not.toContain('redirect');
  });
});

describe('by path', () => {
  test('a status that no Response can have is an ApiError', async () => {
    server.behave(raw('HTTP/1.1 700 Odd\r\nContent-Length: 0\r\n\r\n'));
    expect(await thrownBy(client().http.GET('/groups'))).toMatchObject({ status: 700 });
  });

  test('a body that is not JSON is an InvalidResponseError', async () => {
    const body = { to: '12025550143', text: 5n } as never;
    await expect(client().http.POST('/messages/text', { body })).rejects.toThrow(
      ConfigurationError,
    );
  });

  test.each(['HTTP/1.1 204 No Content\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'])(
    'a file that is empty leaves no timer: %j',
    async (text) => {
      server.behave(raw(text));
      const timers = (): number =>
        process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
      const before = timers();
      await client().http.GET('/media/download', {
        params: { query: { id: 'x' } },
        parseAs: 'stream',
      });
      expect(timers()).toBeLessThanOrEqual(before);
    },
  );

  // A record, so that none can be forgotten.
  const resourceCallOptions: Record<Exclude<keyof RequestOptions, 'signal' | 'headers'>, true> = {
    timeout: true,
    deadline: true,
    retry: true,
    beforeAttempt: true,
    instanceId: true,
  };

  test.each(Object.keys(resourceCallOptions))(
    '%s is refused where it would be lost without a word',
    async (name) => {
      const options = { [name]: 100 };
      await expect(client().http.GET('/groups', options)).rejects.toThrow(
        `listGroups: \`${name}\` cannot be set for one call by path`,
      );
    },
  );
});

describe('pages', () => {
  test.each(['{"items":{"a":1}}', 'null', '5'])('an invalid page is an error: %s', async (text) => {
    server.behave(answer(200, text));
    const read = async (): Promise<void> => {
      for await (const _ of client().account.listInstances()) expect(_).toBeUndefined();
    };
    const error = await thrownBy(read());
    expect(error).toMatchObject({ name: expect.stringMatching(/^Wsapi|^Invalid/) as string });
  });

  test('stop when a gateway repeats the last page for ever', async () => {
    server.behave(answer(200, '{"items":[{"id":"c"}]}'));
    const ids: unknown[] = [];
    for await (const { id } of client().account.listInstances({ pageNumber: 2 })) ids.push(id);
    expect(ids).toEqual(['c']);
    expect(server.requests).toHaveLength(2);
  });
});

test.each<[string, object]>([
  ['pace', { burst: 5 }],
  ['pace', 5 as never],
  ['maxConcurrency', '2' as never],
])('%s %j is refused, because it would limit nothing', (name, value) => {
  expect(() => client({ [name]: value })).toThrow(name);
});

test('the path of a route cannot become part of the host', async () => {
  const route = { id: 'mine', method: 'GET', path: '.evil.example/x' } as const;
  await expect(client().request(route, {})).rejects.toThrow('must start with a slash');
});
