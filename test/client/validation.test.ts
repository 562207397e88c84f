import { inspect } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import * as routes from '../../generated/routes.ts';
import {
  planOperations,
  type OperationPlan,
} from '../../src/contract/operations/operation-plan.ts';
import {
  ConfigurationError,
  createClient,
  InvalidResponseError,
  WsapiClient,
  type ResponseIssue,
  type Client,
  type Validate,
} from '../../src/index.ts';
import { getGroup, sendText } from '../../src/operations.ts';
import { responseSchemas, schemas, SendTextRequest } from '../../src/schemas.ts';
import { servesKeyKind } from '../../src/testing/checks/instance-and-key.ts';
import { createGateway } from '../../src/testing/gateway.ts';
import { SampleAnswers } from '../../src/testing/sample-answers.ts';
import { OperationRouter } from '../../src/testing/operation-router.ts';
import { exampleArguments } from '../support/example-arguments.ts';
import { answer } from '../support/fault-server.ts';
import { useFaultServer } from '../support/fault-client.ts';
import { mergedContract } from '../support/merged-contract.ts';
import { prepareGateway } from '../support/prepare-gateway.ts';

const { server, client } = useFaultServer({ retry: false, schemas });

const plans = planOperations(mergedContract);
const answered = plans.filter(({ answer: kind }) => kind === 'json');
const groupId = '120363041234567890@g.us';
const message = { to: '12025550143@s.whatsapp.net', text: 'secret words' };

/** What is found in an answer, by itself. */
const issuesOf = (operationId: string, data: unknown): readonly ResponseIssue[] =>
  schemas.responseCheck('error', undefined)(operationId, 200, data)?.issues ?? [];

/** The responses of the test gateway. */
const sampleOf = ({ method, path }: OperationPlan): unknown => {
  const match = new OperationRouter(mergedContract).match(
    method,
    path.replaceAll(/\{[^}]+\}/g, 'x'),
  );
  if (match.kind !== 'operation') throw new Error(`${path} is not served`);
  return JSON.parse(String(new SampleAnswers(mergedContract).of(match.operation).body));
};

const sampleById = (id: string): object => {
  const plan = plans.find((one) => one.id === id);
  return plan === undefined ? {} : (sampleOf(plan) as object); // it is one, or the tests fail
};

const thrownBy = async (promise: Promise<unknown>): Promise<InvalidResponseError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof InvalidResponseError) return error;
  throw new Error(`it did not fail so: ${inspect(error)}`);
};

describe('data that the contract allows', () => {
  // Where no edition is named, by all faces in test/contract/every-operation.test.ts.
  test.each(['cloud', 'self-hosted-single', 'self-hosted-multi'] as const)(
    'every response of the test gateway, %s',
    async (edition) => {
      const gateway = createGateway({ edition });
      await gateway.listen();
      const wsapi = new WsapiClient({
        baseUrl: gateway.url,
        apiKey: gateway.apiKey,
        customerApiKey: gateway.customerKey,
        adminApiKey: gateway.adminKey,
        instanceId: gateway.instanceId,
        retry: false,
        validate: 'error',
        schemas,
      });
      for (const plan of plans.filter(({ key }) => servesKeyKind(edition, key))) {
        prepareGateway(gateway, plan);
        const route = routes[plan.id as keyof typeof routes]; // each operation has one
        await wsapi.request(route, exampleArguments(mergedContract, plan));
        expect(gateway.requests).toHaveLength(1);
      }
      await gateway.close();
    },
  );

  const group = sampleById('getGroup');
  const profile = sampleById('getChatBusinessProfile');

  test.each<[string, string, unknown]>([
    ['properties that it does not know', 'getGroup', { ...group, newlyAdded: { a: 1 } }],
    ['an unknown time', 'getGroup', { ...group, createdAt: '0001-01-01T00:00:00Z' }],
    [
      'a time with the offset of the server and nanoseconds',
      'getGroup',
      { ...group, createdAt: '2026-01-02T03:04:05.123456789+05:30' },
    ],
    [
      'lists that are null',
      'getChatBusinessProfile',
      { ...profile, categories: null, businessHours: null },
    ],
    ['texts and ids that are empty', 'getGroup', { ...group, name: '', groupId: '' }],
    ['operations that it does not have', 'constructor', { anything: true }],
  ])('%s', (_, operationId, data) => {
    expect(issuesOf(operationId, data)).toEqual([]);
  });
});

describe('data that the contract does not allow', () => {
  test('every JSON response has a schema', () => {
    expect(Object.keys(responseSchemas).sort()).toEqual(answered.map(({ id }) => id).sort());
  });

  test.each(answered)('$id: finds another type, null, and a missing body', (plan) => {
    const sample = sampleOf(plan);
    expect(issuesOf(plan.id, sample)).toEqual([]);
    for (const other of [typeof sample === 'string' ? 5 : 'a text', null, undefined])
      expect(issuesOf(plan.id, other)).toMatchObject([{ path: '$' }]);
  });

  /** Each property of an object, or of a list's first, that has to be there. */
  const demanded = answered.flatMap((plan) => {
    const sample = sampleOf(plan);
    const object: unknown = Array.isArray(sample) ? sample[0] : sample;
    if (typeof object !== 'object' || object === null) return [];
    const wrap = (changed: object): unknown => (Array.isArray(sample) ? [changed] : changed);
    const without = (name: string): object =>
      Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
    return Object.keys(object).flatMap((name) => {
      const path = `$${Array.isArray(sample) ? '[0]' : ''}.${name}`;
      const found = issuesOf(plan.id, wrap(without(name)));
      return found.length === 0 ? [] : [{ id: plan.id, path, found, wrap, object, name }];
    });
  });

  test('finds a missing field and one of another type in every operation', () => {
    expect(demanded.length).toBeGreaterThan(150);
    for (const { id, path, found, wrap, object, name } of demanded) {
      expect(found, id).toMatchObject([
        { path, rule: expect.stringMatching(/, found nothing$/) as string },
      ]);
      const wrong = wrap({ ...object, [name]: Symbol('nothing that JSON has') });
      expect(issuesOf(id, wrong), id).toMatchObject([{ path }]);
    }
  });
});

/** The same call by a method, by a function and by its path. */
const faces = (validate: Validate, logger?: Parameters<typeof client>[0]) => {
  const options = { validate, ...logger };
  const wsapi = client(options);
  const small: Client = createClient({
    baseUrl: server.url,
    apiKey: 'k',
    instanceId: 'ins_1',
    schemas,
    retry: false,
    ...options,
  });
  return {
    'a method': {
      send: () => wsapi.messages.sendText(message),
      group: () => wsapi.groups.get(groupId),
    },
    'a function': { send: () => sendText(small, message), group: () => getGroup(small, groupId) },
    'a path': {
      send: async () => (await wsapi.http.POST('/messages/text', { body: message })).data,
      group: async () =>
        (await wsapi.http.GET('/groups/{id}', { params: { path: { id: groupId } } })).data,
    },
  };
};

describe.each(['a method', 'a function', 'a path'] as const)('by %s', (face) => {
  test.each<[string, unknown, string]>([
    ['a missing field', {}, '$.id: expected string, found nothing'],
    ['a number as text', { id: 5 }, '$.id: expected string, found number'],
    ['null', { id: null }, '$.id: expected string, found null'],
    ['a list', [], '$: expected object, found array'],
  ])('%s is an error that says that the operation was carried out', async (_, body, words) => {
    server.behave(answer(201, JSON.stringify(body)));
    const error = await thrownBy(faces('error')[face].send());
    expect(error.message).toBe(
      `sendText: the gateway responded with 201, but the body is not what the contract says: ${words}. The operation itself was carried out.`,
    );
    expect(error).toMatchObject({ operationId: 'sendText', status: 201, attempts: 1 });
    expect(error.issues.map(({ path, rule }) => `${path}: ${rule}`)).toEqual([words]);
    // It was sent, so it is not sent again.
    expect(server.requests).toHaveLength(1);
  });

  test('tells data that differ from data that cannot be read', async () => {
    server.behave(answer(201, '<html>'));
    const error = await thrownBy(faces('error')[face].send());
    expect(error.message).toContain('HTML');
    expect(error.issues).toEqual([]);
  });

  test('with warn, writes to the log and returns the data unchanged', async () => {
    const lines: unknown[] = [];
    const add = (...line: unknown[]): void => void lines.push(line);
    const logger = { debug: add, info: add, warn: add, error: add };
    server.behave(answer(200, '{"name":5}'));
    expect(await faces('warn', { logger })[face].group()).toEqual({ name: 5 });
    expect(lines).toEqual([
      [
        expect.stringMatching(
          /^getGroup: the gateway responded with 200, but the body is not what the contract says: \$\.\w+: expected \w+, found \w+ \(and \d+ more\)$/,
        ),
        {
          operationId: 'getGroup',
          status: 200,
          count: expect.any(Number) as number,
          issues: expect.arrayContaining([
            { path: '$.name', rule: 'expected string, found number' },
          ]) as unknown,
        },
      ],
    ]);
  });

  test('does nothing when turned off', async () => {
    server.behave(answer(201, '{"id":5}'));
    expect(await faces('off')[face].send()).toEqual({ id: 5 });
  });
});

test('finds a value outside an enum, and names the enum', async () => {
  server.behave(answer(200, '[{"type":"everybody","isDefault":true}]'));
  const error = await thrownBy(client({ validate: 'error' }).status.getPrivacy());
  expect(error.issues).toContainEqual({
    path: '$[0].type',
    rule: 'expected one of "contacts", "blacklist", "whitelist", found string',
  });
});

test('names 20 places of a long list, and counts all', async () => {
  server.behave(answer(200, JSON.stringify(Array.from({ length: 1_000 }, () => ({})))));
  const error = await thrownBy(client({ validate: 'error' }).groups.list());
  expect(error.issues).toHaveLength(20);
  expect(error.message).toMatch(/\(and \d{4,} more\)/);
});

test('does not validate error responses', async () => {
  server.behave(answer(404, '{"detail":5}'));
  await expect(client({ validate: 'error' }).groups.get(groupId)).rejects.toThrow(
    expect.objectContaining({ name: 'NotFoundError' }),
  );
});

describe('neither errors nor the log contain data', () => {
  const lines: string[] = [];
  const add = (...line: unknown[]): void => void lines.push(inspect(line, { depth: 9 }));
  const logger = { debug: add, info: add, warn: add, error: add };
  afterEach(() => {
    lines.length = 0;
  });
  const secret = /secret|12025550143|Ada/;

  test.each<[string, unknown]>([
    ['values', { id: ['secret words', '12025550143'] }],
    ['a text where an object is meant', 'secret words to 12025550143'],
    ['keys', { profileOptions: { '12025550143@s.whatsapp.net': 1, 'Ada Lovelace': 2 } }],
  ])('%s', async (_, body) => {
    const text = JSON.stringify(body);
    const chat = '12025550142@s.whatsapp.net';
    server.behave(answer(200, text), answer(200, text));
    const error = await thrownBy(client({ validate: 'error' }).chats.getBusinessProfile(chat));
    expect(error.issues.length).toBeGreaterThan(0);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(secret);
    await client({ validate: 'warn', logger, logLevel: 'debug' }).chats.getBusinessProfile(chat);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('\n')).not.toMatch(secret);
  });
});

describe('options', () => {
  test.each<[string, () => unknown, RegExp]>([
    [
      'another mode',
      () => client({ validate: 'strict' as never }),
      /`validate` must be one of off, warn, error\./,
    ],
    ['a warning without a logger', () => client({ validate: 'warn' }), /pass a `logger`/],
    // The schemas come with the first call: that is too late to say so.
    [
      'another mode, without schemas',
      () => new WsapiClient({ apiKey: 'k', validate: 'strict' as never }),
      /`validate` must be one of off, warn, error\./,
    ],
    [
      'a warning without a logger and schemas',
      () => new WsapiClient({ apiKey: 'k', validate: 'warn' }),
      /pass a `logger`/,
    ],
  ])('%s is refused', (_, make, words) => {
    expect(make).toThrow(ConfigurationError);
    expect(make).toThrow(words);
  });

  test('a client made by withInstance validates in the same way', async () => {
    server.behave(answer(201, '{}'));
    const other = client({ validate: 'error' }).withInstance('ins_2');
    await thrownBy(other.messages.sendText(message));
  });
});

test('the schemas can be used on their own', () => {
  expect(SendTextRequest.safeParse(message).success).toBe(true);
  expect(SendTextRequest.safeParse({ to: 5 }).success).toBe(false);
  expect(responseSchemas.sendText.safeParse({ id: '3EB0' }).data).toEqual({ id: '3EB0' });
});
