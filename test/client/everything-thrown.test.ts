import { describe, expect, test } from 'vitest';
import { createClient, WsapiClient, WsapiError, type ClientOptions } from '../../src/index.ts';
import { resourceRoutes } from '../../generated/resources.ts';
import { sameUser } from '../../src/ids/same-user.ts';
import * as jids from '../../src/ids/jid-guards.ts';

/** What JavaScript programs pass by mistake. */
const odd: readonly unknown[] = [
  null,
  5,
  Number.NaN,
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

describe.each(odd.map((value) => [described(value), value]))('%s', (_, value) => {
  test.each(optionNames)('as the option %s', async (name) => {
    try {
      const wsapi = new WsapiClient({ ...options, [name]: value });
      await wsapi.groups.list();
    } catch (error) {
      isOurs(error);
    }
  });

  test('as all options', () => {
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

  test('as every argument of every method', async () => {
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
    await wsapi.resolve(value as never).catch(isOurs);
    await wsapi.resolve('+12025550143', value as never).catch(isOurs);
    await wsapi.resolveMany(value as never).catch(isOurs);
    await wsapi.http.POST('/messages/text', value as never).catch(isOurs);
    await wsapi.http.POST(value as never, {} as never).catch(isOurs);
  });

  test('as an id', () => {
    expect(sameUser(value as never, value as never)).toBe(false);
    for (const guard of Object.values(jids)) expect(guard(value)).toBe(false);
  });
});

test.each([
  ['apiKye', 'Did you mean apiKey?'],
  ['retries', 'Did you mean retry?'],
  ['somethingElse', 'Known options: apiKey'],
])('an unknown option %s is refused: %s', (name, said) => {
  expect(() => new WsapiClient({ ...options, [name]: 'x' })).toThrow(said);
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

test('a user agent tells version and runtime, unless headers replace it', async () => {
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
