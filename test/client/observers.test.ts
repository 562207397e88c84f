import { inspect } from 'node:util';
import { Readable } from 'node:stream';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test } from 'vitest';
import {
  RateLimitError,
  type ClientOptions,
  type Middleware,
  type RequestOptions,
} from '../../src/index.ts';
import { answer, faults, rateLimit, type Behaviour } from '../support/fault-server.ts';
import { useFaultServer } from '../support/fault-client.ts';

const key = 'a-key-that-nobody-may-see';
const { server, client } = useFaultServer({ apiKey: key });

const message = { to: '12025550143@s.whatsapp.net', text: 'secret words' };

describe('a failing observer does not make a sent message fail', () => {
  const throws = (): never => {
    throw new Error('the disk is full');
  };
  const rejects = (): Promise<never> => Promise.reject(new Error('the disk is full'));
  const foreignRejects = runInNewContext('() => Promise.reject(7)') as () => unknown; // it is one
  const rejectingThenable = () => ({
    then(_: unknown, reject?: (reason: unknown) => void) {
      reject?.(new Error('the disk is full'));
    },
  });
  test.each<[string, ClientOptions]>([
    [
      'a logger',
      { logLevel: 'debug', logger: { debug: throws, info: throws, warn: throws, error: throws } },
    ],
    ['onRetry', { onRetry: throws }],
    ['onRetry, later', { onRetry: () => void 0 }],
    ['a promise of onRetry', { onRetry: rejects }],
    ['a promise of another realm', { onRetry: foreignRejects }],
    ['a thenable', { onRetry: rejectingThenable }],
  ])('%s', async (_, options) => {
    server.behave(rateLimit({ 'Retry-After': 0 }), faults.accept);
    expect(await client(options).messages.sendText(message)).toHaveProperty('id');
  });
});

describe('the log', () => {
  const lines: string[] = [];
  const keep =
    (level: string) =>
    (text: string, details: object): void =>
      void lines.push(`${level} ${text} ${inspect(details)}`);
  const logger = {
    debug: keep('debug'),
    info: keep('info'),
    warn: keep('warn'),
    error: keep('error'),
  };
  afterEach(() => {
    lines.length = 0;
  });

  test('has a level for attempts, calls, retries, and calls that may have been carried out', async () => {
    server.behave(rateLimit({ 'Retry-After': 0 }), faults.accept, faults.reset);
    const wsapi = client({ logger, logLevel: 'debug' });
    await wsapi.messages.sendText(message);
    await wsapi.messages.sendText(message).catch(() => undefined);
    expect(lines.map((line) => line.split(' {')[0])).toEqual([
      'debug sendText: 429',
      'warn sendText is retried: rate-limited by the gateway',
      'debug sendText: 201',
      'info sendText: the gateway responded with 201',
      'debug sendText: the connection was lost (ECONNRESET)',
      'error sendText failed, but may have been carried out',
    ]);
    expect(lines.join()).not.toMatch(/12025550143|secret words|nobody-may-see/);
  });

  test.each<[string, Behaviour, RequestOptions]>([
    ['its timeout', faults.silence, { timeout: 100 }],
    ['its deadline', faults.silence, { deadline: 100 }],
    ['a lost connection', faults.reset, {}],
    ['a server error', answer(504, '{"detail":"no answer"}'), {}],
    ['a redirect', answer(303, ''), {}],
  ])('tells of a send that may have been carried out, after %s', async (_, behaviour, options) => {
    server.behave(behaviour);
    const wsapi = client({ logger, logLevel: 'error' });
    const unknown = 'error sendText failed, but may have been carried out';
    const error: unknown = await wsapi.messages
      .sendText(message, options)
      .catch((thrown: unknown) => thrown);
    expect(error).toHaveProperty('outcome', 'unknown');
    expect(lines.map((line) => line.split(' {')[0])).toEqual([unknown]);
    await wsapi.groups.list({ ...options, retry: false }).catch(() => undefined);
    expect(lines).toHaveLength(1);
    await client({ logger, logLevel: 'error', timeout: 100 })
      .http.POST('/messages/text', { body: message })
      .catch(() => undefined);
    expect(lines.map((line) => line.split(' {')[0])).toEqual([unknown, unknown]);
    expect(lines.join()).not.toMatch(/12025550143|secret words|nobody-may-see/);
  });

  test('has only errors at level error, and rejects unknown levels', async () => {
    server.behave(faults.accept, faults.reset);
    const wsapi = client({ logger, logLevel: 'error' });
    await wsapi.messages.sendText(message);
    await wsapi.messages.sendText(message).catch(() => undefined);
    expect(lines).toHaveLength(1);
    expect(() => client({ logger, logLevel: 'verbose' as never })).toThrow(
      '`logLevel` must be one of',
    );
  });
});

describe('middleware', () => {
  test('does not see the key, which is sent nevertheless', async () => {
    server.behave(faults.accept);
    let seen = '';
    const middleware: Middleware = (request, next) => {
      seen = inspect(request, { depth: 9, showHidden: true }) + JSON.stringify(request);
      return next({ ...request, headers: { ...request.headers, 'X-Trace': 't' } });
    };
    await client({ middleware }).messages.sendText(message);
    expect(seen).toContain('ins_1');
    expect(seen).not.toContain(key);
    expect(server.requests[0]?.headers).toMatchObject({ 'x-api-key': key, 'x-trace': 't' });
  });

  test.each<[string, Middleware]>([
    [
      'the beginning',
      async (request, next) => {
        const response = await next(request);
        await response.beginning(3);
        return response;
      },
    ],
    [
      'too much of it',
      async (request, next) => {
        const response = await next(request);
        await response.text(3).catch(() => undefined);
        return response;
      },
    ],
    [
      'all of it, twice',
      async (request, next) => {
        const response = await next(request);
        expect(await response.text(1e6)).toBe(await response.text(1e6));
        return response;
      },
    ],
  ])('may read %s, and the client can read it again', async (_, middleware) => {
    server.behave(faults.accept);
    expect(await client({ middleware }).messages.sendText(message)).toHaveProperty('id');
    const overlimit = '{"detail":"info query returned status 429: rate-overlimit"}';
    server.behave(answer(400, overlimit));
    const error = client({ middleware, retry: false }).messages.sendText(message);
    await expect(error).rejects.toBeInstanceOf(RateLimitError);
    await expect(error).rejects.toThrow('rate-overlimit');
  });

  test('may read a file, which arrives unchanged', async () => {
    const file = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0x00]);
    server.behave((socket) => {
      socket.write(
        `HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: ${file.length}\r\n\r\n`,
      );
      socket.write(file);
    });
    const middleware: Middleware = async (request, next) => {
      const response = await next(request);
      await response.text(1e6);
      return response;
    };
    const download = await client({ middleware }).media.download({ id: '3EB0' });
    expect(Buffer.from(await download.bytes())).toEqual(file);
  });

  test('must return a response', async () => {
    const middleware = (() => Promise.resolve(undefined)) as unknown as Middleware;
    await expect(client({ middleware }).groups.list()).rejects.toThrow(
      'Middleware must return the response of `next()`',
    );
  });
});

describe('a fetch that was passed', () => {
  test.each<[string, Record<string, string>]>([
    ['without a length', {}],
    ['with a length', { 'content-length': '13' }],
  ])('may return a stream of Node, as node-fetch does, %s', async (_, headers) => {
    const fetch = (() => {
      const response = Response.json({ id: '3EB0' }, { status: 201, headers });
      return Promise.resolve(
        new Proxy(response, {
          get: (target, name) => {
            if (name === 'body') return Readable.from([]);
            const value: unknown = Reflect.get(target, name, target);
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          },
        }),
      );
    }) as typeof globalThis.fetch;
    expect(await client({ fetch }).messages.sendText(message)).toEqual({ id: '3EB0' });
  });
});
