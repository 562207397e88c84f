import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as index from '../../src/index.ts';
import { createClient, WsapiClient, WsapiError, type ClientOptions } from '../../src/index.ts';
import * as operations from '../../src/operations.ts';
import * as phone from '../../src/phone.ts';
import * as queue from '../../src/queue.ts';
import * as receipts from '../../src/receipts.ts';
import * as redis from '../../src/redis.ts';
import * as testing from '../../src/testing.ts';
import * as webhooks from '../../src/webhooks.ts';
import { resourceRoutes } from '../../generated/resources.ts';
import { sameUser } from '../../src/ids/same-user.ts';
import * as jids from '../../src/ids/jid-guards.ts';

/** What JavaScript programs pass by mistake. */
const odd: readonly unknown[] = [
  null,
  5,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  'x',
  true,
  false,
  Symbol('s'),
  10n,
  {},
  [],
  [[]],
  new Date(Number.NaN),
  new Date(0),
  new Map([['to', 'x']]),
  new Proxy({}, {}),
  new Proxy(() => undefined, {}),
  () => undefined,
  Object.create(null),
];

const described = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.prototype.toString.call(value)
    : String(value);

const isOurs = (error: unknown): void => {
  if (!WsapiError.is(error))
    throw new Error('It threw an error of another kind.', { cause: error });
};

const isPath = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The errors of the file system are passed on, such as ENOENT for a folder that does not exist. */
const isOfFileSystem = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'path' in error;

const fetch = (): Promise<Response> => Promise.resolve(Response.json([]));
const options: ClientOptions = {
  apiKey: 'k',
  instanceId: 'ins_1',
  baseUrl: 'http://127.0.0.1:9',
  fetch,
  retry: false,
};
const optionNames = [
  ...['apiKey', 'instanceId', 'baseUrl', 'customerApiKey', 'adminApiKey', 'timeout', 'deadline'],
  ...['retry', 'onRetry', 'headers', 'dispatcher', 'fetch', 'middleware', 'maxResponseBytes'],
  ...['logger', 'logLevel', 'validate', 'schemas', 'defaultCountry', 'phoneNumbers'],
  ...['resolveRecipients', 'resolveCache', 'limiters', 'dangerouslyAllowBrowser', 'pace'],
  'maxConcurrency',
];

type Call = (...args: unknown[]) => unknown;

/** Every function and class of the entry points. Nobody makes errors but this package. */
const exported: [string, Call][] = [
  ...[index, operations, phone, queue, receipts, redis, testing, webhooks],
].flatMap((module) =>
  Object.entries(module).flatMap(([name, value]): [string, Call][] => {
    if (typeof value !== 'function' || name.endsWith('Error')) return [];
    const isClass = Function.prototype.toString.call(value).startsWith('class');
    const call: Call = isClass
      ? (...args) => new (value as new (...args: unknown[]) => unknown)(...args)
      : (value as Call);
    return [[name, call]];
  }),
);

const gatewayOptionNames = [
  ...['contract', 'edition', 'faults', 'customerKey', 'adminKey', 'apiKey', 'instanceId', 'phone'],
  ...['paired', 'empty', 'webhook', 'signingSecret', 'eventFilters', 'redis', 'clock'],
];

const gateway = testing.createGateway();
const person = '+12025550143';
/** `gateway.fetch` is left out: it rejects as `fetch` does. */
const gatewayCalls: [string, (at: testing.Gateway, value: never) => unknown][] = [
  ['listen', (at, value) => at.listen(value)],
  ['listen, port', (at, value) => at.listen({ port: value })],
  ['listen, hostname', (at, value) => at.listen({ hostname: value })],
  ['receive', (at, value) => at.receive(value)],
  ['receive, from', (at, value) => at.receive({ from: value, text: 'Hello' })],
  ...['text', 'chat', 'file', 'image', 'data', 'time', 'contact', 'reaction', 'replyTo'].map(
    (name): [string, (at: testing.Gateway, value: never) => unknown] => [
      `receive, ${name}`,
      (at, value) => at.receive({ from: person, text: 'Hello', [name]: value }),
    ],
  ),
  ['emit', (at, value) => at.emit(value, value, value)],
  ['emit, the data', (at, value) => at.emit('message', value)],
  ['emit, the options', (at, value) => at.emit('logged_out', { reason: 'x' }, value)],
  ['askToJoin', (at, value) => at.askToJoin(value, value, value)],
  ['pair', (at, value) => at.pair(value)],
  ['scan', (at, value) => at.scan(value)],
  ['scan, the instance', (at, value) => at.scan('x', value)],
  ['unpair', (at, value) => at.unpair(value)],
  ['rateLimit', (at, value) => at.rateLimit(value)],
  ...['retryAfter', 'times', 'operationId', 'perSecond', 'burst'].map(
    (name): [string, (at: testing.Gateway, value: never) => unknown] => [
      `rateLimit, ${name}`,
      (at, value) => at.rateLimit({ [name]: value }),
    ],
  ),
  ['fail', (at, value) => at.fail(value)],
  ['fail, the detail', (at, value) => at.fail(500, value)],
  ['fail, the options', (at, value) => at.fail(500, 'x', value)],
  ['answer', (at, value) => at.answer(value, value)],
  ['answer, the body', (at, value) => at.answer(200, value)],
  ['answer, the options', (at, value) => at.answer(200, 'x', value)],
  ['delay', (at, value) => at.delay(value)],
  ['delay, the options', (at, value) => at.delay(1, value)],
  ['drop', (at, value) => at.drop(value)],
  ['drop, the options', (at, value) => at.drop('before the answer', value)],
  ['clock.advance', (at, value) => at.clock.advance(value)],
  ['clock.set', (at, value) => at.clock.set(value)],
  ['numbers.set', (at, value) => at.numbers.set(value, value)],
  ['inbox.next', (at, value) => at.inbox.next(value, { timeout: 1 })],
  ...['in place of the options', 'as the timeout'].map(
    (place): [string, (at: testing.Gateway, value: never) => unknown] => [
      `inbox.next, ${place}`,
      async (at, value) => {
        // Without a message, it would wait.
        await new WsapiClient(at.clientOptions).messages.sendText({ to: person, text: 'Hello' });
        await at.inbox.next({}, place === 'as the timeout' ? { timeout: value } : value);
      },
    ],
  ),
];

describe.each(odd.map((value) => [described(value), value]))('%s', (_, value) => {
  test.each(optionNames)('as the option %s', async (name) => {
    try {
      const wsapi = new WsapiClient({ ...options, [name]: value });
      await wsapi.groups.list();
    } catch (error) {
      isOurs(error);
    }
  });

  test('in place of the options', () => {
    for (const make of [
      () => new WsapiClient(value as never),
      () => createClient(value as never),
      () => new WsapiClient(options).withInstance(value as never),
    ])
      try {
        make();
      } catch (error) {
        isOurs(error);
      }
  });

  test.each(['signal', 'timeout', 'deadline', 'retry', 'beforeAttempt', 'headers', 'instanceId'])(
    'as the option %s of a call',
    async (name) => {
      await new WsapiClient(options).groups.list({ [name]: value }).catch(isOurs);
    },
  );

  test('as each argument of every method', async () => {
    const wsapi = new WsapiClient(options);
    const resources = Object.keys(resourceRoutes) as (keyof typeof resourceRoutes)[];
    for (const resource of resources)
      for (const method of Object.values(wsapi[resource]) as ((...args: unknown[]) => unknown)[]) {
        for (const args of [
          [value],
          [value, value],
          ['1@g.us', value],
          [{ to: value, text: value, data: value, participants: [value], latitude: value }],
        ])
          await Promise.resolve(method(...args)).catch(isOurs);
      }
    const pages = async (...args: unknown[]): Promise<unknown> =>
      wsapi.requestPages(...(args as Parameters<typeof wsapi.requestPages>));
    for (const args of [[value], [{}, value], [resourceRoutes.groups.list, value]]) {
      await wsapi.request(...(args as Parameters<typeof wsapi.request>)).catch(isOurs);
      await pages(...args).catch(isOurs);
    }
    await wsapi.resolve(value as never).catch(isOurs);
    await wsapi.resolve('+12025550143', value as never).catch(isOurs);
    await wsapi.resolveMany(value as never).catch(isOurs);
    await wsapi.http.POST('/messages/text', value as never).catch(isOurs);
    await wsapi.http.POST(value as never, {} as never).catch(isOurs);
  });

  test.each(exported)('as the arguments of %s', async (_, call) => {
    for (const args of [
      ...[[value], [value, value], ['+12025550143', value], [value, '+12025550143']],
      ...[
        ['1@lid', value],
        [{}, value],
      ],
    ])
      try {
        await call(...args);
      } catch (error) {
        isOurs(error);
      }
  });

  test('as the arguments of the methods of a download', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'odd-'));
    const open = (): Promise<index.Download> =>
      new WsapiClient({
        ...options,
        fetch: () => Promise.resolve(new Response('abc')),
      }).media.download({ id: 'x' });
    for (const save of [
      // A relative path would be one in the project.
      async () => (await open()).saveAs(isPath(value) ? join(folder, value) : (value as never)),
      async () => (await open()).saveIn(isPath(value) ? join(folder, value) : (value as never)),
      async () => (await open()).saveAs(join(folder, 'a'), value as never),
      async () => (await open()).saveAs(join(folder, 'b'), { overwrite: value as never }),
    ])
      await save().catch((error: unknown) => {
        if (!isOfFileSystem(error)) isOurs(error);
      });
    await rm(folder, { recursive: true });
  });

  test('as the arguments of the download of a received message', async () => {
    const media = index.mediaOf({ media: { id: 'x' } } as never);
    for (const args of [[value], [new WsapiClient(options), value]])
      try {
        await (media?.download as Call)(...args);
      } catch (error) {
        isOurs(error);
      }
  });

  test.each(gatewayOptionNames)('as the option %s of the test gateway', async (name) => {
    try {
      const { clientOptions } = testing.createGateway({ [name]: value });
      await new WsapiClient(clientOptions).groups.list();
    } catch (error) {
      isOurs(error);
    }
  });

  test.each(gatewayCalls)('as an argument of %s', async (_, call) => {
    try {
      await call(gateway, value as never);
    } catch (error) {
      isOurs(error);
    } finally {
      gateway.reset();
      await gateway.close(); // its ports
    }
  });

  test('as an id', () => {
    expect(sameUser(value as never, value as never)).toBe(false);
    for (const guard of Object.values(jids)) expect(guard(value)).toBe(false);
  });
});

test('an unknown option is refused, and the known ones are listed', () => {
  expect(() => new WsapiClient({ ...options, apiKye: 'x' } as never)).toThrow(
    'Unknown option `apiKye`. Known options: apiKey, instanceId, ',
  );
});

test('baseUrl: null does not send the key to the cloud', () => {
  expect(() => new WsapiClient({ ...options, baseUrl: null as never })).toThrow('baseUrl');
});

test.each<[false | undefined]>([[false], [undefined]])(
  'logger: %s is no logger',
  async (logger) => {
    await new WsapiClient({ ...options, logger }).groups.list();
  },
);

test.each([{}, null, true, { debug: () => undefined }])('logger: %j is refused', (logger) => {
  expect(() => new WsapiClient({ ...options, logger: logger as never })).toThrow('logger');
});

describe('numbers that JSON cannot express', () => {
  test.each([
    [{ to: '+12025550143', latitude: Number('52,5'), longitude: 13 }, 'body.latitude is NaN'],
    [{ to: '+12025550143', latitude: 5, longitude: -Infinity }, 'body.longitude is -Infinity'],
  ])('are refused before anything is sent, naming the field: %j', async (body, said) => {
    const wsapi = new WsapiClient(options);
    await expect(wsapi.messages.sendLocation(body)).rejects.toThrow(said);
    await expect(wsapi.http.POST('/messages/location', { body })).rejects.toThrow(said);
  });
});

test('the user agent names version and runtime, unless headers replace it', async () => {
  const seen: (string | null)[] = [];
  const wsapi = (headers?: Record<string, string>): WsapiClient =>
    new WsapiClient({
      ...options,
      headers,
      fetch: (_: unknown, init?: RequestInit) => {
        seen.push(new Headers(init?.headers).get('user-agent'));
        return fetch();
      },
    });
  await wsapi().groups.list();
  await wsapi({ 'User-Agent': 'mine' }).groups.list();
  expect(seen).toEqual([expect.stringMatching(/^wsapi-client\/\d.* \(node\/\d.*\)$/), 'mine']);
});
