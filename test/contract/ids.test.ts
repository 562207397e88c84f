import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { planOperations } from '../../src/contract/operations/operation-plan.ts';
import { ApiError, InvalidIdError, WsapiClient } from '../../src/index.ts';
import { exampleArguments, type ExampleArguments } from '../support/example-arguments.ts';
import { startServer, type LocalServer } from '../support/local-server.ts';
import { mergedContract } from '../support/merged-contract.ts';
import {
  fieldName,
  requestStringsOf,
  valueIn,
  withValue,
  type RequestString,
} from '../support/request-strings.ts';

/**
 * Every id of every operation, found in the contract and not in the table that is generated from it: what leaves
 * is canonical, and what cannot stand there is an error before any request.
 */

interface Received {
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
}

let server: LocalServer;
let wsapi: WsapiClient;
const received: Received[] = [];

beforeAll(async () => {
  server = await startServer(async (context) => {
    const text = await context.req.text();
    // As it stood in the request line, which `URL` would tidy up.
    const [path = '', query = ''] = (context.env.incoming.url ?? '').split('?');
    received.push({ path, query, body: text === '' ? undefined : JSON.parse(text) });
    // How an answer is read is another test's matter.
    return context.json({ status: 418, detail: 'seen' }, 418);
  });
  wsapi = new WsapiClient({
    baseUrl: server.url,
    apiKey: 'k',
    customerApiKey: 'c',
    adminApiKey: 'a',
    instanceId: 'ins_1',
    retry: false,
  });
});
afterAll(() => server.close());
afterEach(() => {
  received.length = 0;
});

const plans = planOperations(mergedContract);
const strings = plans.flatMap((plan) => requestStringsOf(mergedContract, plan));
const ids = strings.filter(({ schema: { format } }) => format === 'jid' || format === 'phone');
/** What is written for machines or people, and no file: it has to arrive as it was given. */
const others = strings.filter(
  ({ schema: { format, enum: values }, exclusive }) =>
    format !== 'jid' &&
    format !== 'phone' &&
    format !== 'byte' &&
    values === undefined &&
    !exclusive,
);

const titled = (fields: readonly RequestString[]): [string, RequestString][] =>
  fields.map((field) => [`${field.plan.id}: ${fieldName(field)}`, field]);

/** What comes of calling an operation's method with a value in the place of one field. */
const call = async (field: RequestString, value: unknown): Promise<unknown> => {
  const { plan } = field;
  const { params, body, query }: ExampleArguments = withValue(
    field,
    exampleArguments(mergedContract, plan),
    value,
  );
  const { resource = '', method = '' } = plan.resources[0] ?? {};
  // By name: which operations there are is the contract's matter.
  const resources = wsapi as unknown as Record<
    string,
    Record<string, (...args: unknown[]) => Promise<unknown>>
  >;
  const args = [
    ...plan.params.map(({ name }) => params[name]),
    ...(plan.body ? [body] : []),
    ...(plan.query ? [query] : []),
  ];
  try {
    return await resources[resource]?.[method]?.(...args);
  } catch (error) {
    return error;
  }
};

/** What arrives in the place of a field that is given a value. */
const sent = async (field: RequestString, value: unknown): Promise<unknown> => {
  received.length = 0;
  const error = await call(field, value);
  expect(error).toBeInstanceOf(ApiError);
  expect(received).toHaveLength(1);
  const { path = '', query, body } = received[0] ?? {};
  return valueIn(field, {
    path: pathParameters(field.plan.path, path),
    query: Object.fromEntries(new URLSearchParams(query)),
    body,
  });
};

/** Read without decoding, as the gateway does. */
const pathParameters = (template: string, path: string): Record<string, string> => {
  const pattern = new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]*)')}$`);
  expect(path).toMatch(pattern);
  return { ...pattern.exec(path)?.groups };
};

const refusal = async (field: RequestString, value: unknown): Promise<InvalidIdError> => {
  received.length = 0;
  const error = await call(field, value);
  expect(received).toEqual([]);
  if (!(error instanceof InvalidIdError)) throw new Error('it was not refused', { cause: error });
  expect(error.operationId).toBe(field.plan.id);
  expect(error.field).toBe(fieldName(field));
  expect(error.message.startsWith(`${field.plan.id}: ${fieldName(field)}: `)).toBe(true);
  return error;
};

/** How ids of each kind are written, and what has to leave. */
const spellings: Readonly<Record<string, readonly (readonly [given: string, sent: string])[]>> = {
  user: [
    ['12025550143@s.whatsapp.net', '12025550143@s.whatsapp.net'],
    ['+1 (202) 555-0143', '12025550143@s.whatsapp.net'],
    ['12025550143:5@c.us', '12025550143@s.whatsapp.net'],
    ['https://wa.me/12025550143', '12025550143@s.whatsapp.net'],
  ],
  lid: [
    ['182746519284736@lid', '182746519284736@lid'],
    ['\u200e182746519284736:7@lid', '182746519284736@lid'],
  ],
  group: [
    [' 120363041234567890@g.us\n', '120363041234567890@g.us'],
    ['12025550143-1609459200@G.US', '12025550143-1609459200@g.us'],
  ],
  newsletter: [['120363144038483540@newsletter\u00a0', '120363144038483540@newsletter']],
  bot: [['867051314767696@Bot', '867051314767696@bot']],
  status: [
    ['status@broadcast', 'status@broadcast'],
    [' status@broadcast', 'status@broadcast'],
  ],
  broadcast: [['\t1609459200@broadcast', '1609459200@broadcast']],
};

const phoneSpellings: readonly (readonly [given: string, digits: string])[] = [
  ['12025550143', '12025550143'],
  ['+1 (202) 555-0143', '12025550143'],
  ['0044 7700 900123', '447700900123'],
  ['tel:+1-202-555-0143', '12025550143'],
  ['12025550143:5@c.us', '12025550143'],
];

/** What WhatsApp knows, and no field takes: the kind as errors name it, and an id. */
const unsendable: readonly (readonly [kind: string, id: string])[] = [
  ['hosted', '12025550143:99@hosted'],
  ['hosted', '182746519284736:99@hosted.lid'],
  ['call', '3EB0C767D097B7C41F9A@call'],
  ['interop', '1-182746519284736@interop'],
  ['msgr', '182746519284736@msgr'],
  ['sender of announcements', '0@c.us'],
];

const kindsOf = ({ schema }: RequestString): readonly string[] =>
  schema.format === 'phone' ? ['user'] : (schema['x-jid-kinds'] ?? []);

test('finds all ids of the contract', () => {
  expect(ids.length).toBeGreaterThanOrEqual(107);
  const count = (place: string, among = ids): number =>
    among.filter((field) => field.in === place).length;
  expect(count('path')).toBeGreaterThanOrEqual(52);
  expect(count('body')).toBeGreaterThanOrEqual(55);
  expect(ids.filter(({ schema }) => schema.format === 'phone').length).toBeGreaterThanOrEqual(4);
  expect(ids.filter(({ steps }) => steps.includes('[]')).length).toBeGreaterThanOrEqual(17);
  expect(new Set(ids.map(({ plan }) => plan.id)).size).toBeGreaterThanOrEqual(74);
  expect(count('path', others)).toBeGreaterThanOrEqual(25);
  expect(count('query', others)).toBeGreaterThanOrEqual(10);
  expect(count('body', others)).toBeGreaterThanOrEqual(60);
  const kinds = new Set(ids.flatMap(kindsOf));
  expect([...kinds].sort()).toEqual(Object.keys(spellings).sort());
});

test('the walk goes wherever an id may stand', () => {
  const id = { type: 'string', format: 'jid', 'x-jid-kinds': ['user'] };
  const [plan] = planOperations({
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {
      '/things/{thing}': {
        post: {
          operationId: 'makeThing',
          tags: ['Things'],
          parameters: [
            { name: 'thing', in: 'path', required: true, schema: id },
            { name: 'chats', in: 'query', schema: { type: 'array', items: id } },
          ],
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  properties: {
                    quote: { properties: { sender: id } },
                    names: { additionalProperties: id },
                    lists: { items: { properties: { members: { items: id } } } },
                  },
                  allOf: [{ properties: { part: id } }],
                },
              },
            },
          },
          responses: { '204': { description: '' } },
        },
      },
    },
  });
  if (plan === undefined) throw new Error('no operation');
  expect(requestStringsOf(mergedContract, plan).map(fieldName)).toEqual([
    'thing',
    'query.chats[0]',
    'body.part',
    'body.quote.sender',
    'body.names.key',
    'body.lists[0].members[0]',
  ]);
});

describe('every id, written as people write it, leaves in its canonical form', () => {
  test.each(titled(ids))('%s', async (_, field) => {
    const { format, 'x-phone-spelling': spelling } = field.schema;
    const cases =
      format === 'phone'
        ? phoneSpellings.map(([given, digits]) => [
            given,
            spelling === 'plus' ? `+${digits}` : digits,
          ])
        : kindsOf(field).flatMap((kind) => spellings[kind] ?? []);
    expect(cases.length).toBeGreaterThan(0);
    for (const [given, canonical] of cases) expect(await sent(field, given)).toBe(canonical);
  });
});

describe('every id of a kind that the field does not take is an error before any request', () => {
  test.each(titled(ids))('%s', async (_, field) => {
    const taken = kindsOf(field);
    const wrong = [
      ...Object.entries(spellings)
        .filter(([kind]) => !taken.includes(kind))
        .flatMap(([kind, list]) => list.map(([given]) => [kind, given] as const)),
      ...unsendable,
    ];
    for (const [kind, given] of wrong) {
      const { message } = await refusal(field, given);
      const [problem = '', ...rest] = message
        .slice(`${field.plan.id}: ${fieldName(field)}: `.length)
        .split(/, but /);
      expect(rest).toHaveLength(1);
      if (field.schema.format === 'phone') {
        expect(message).toContain('A phone number is expected here');
        expect(rest[0]).toBe(`this is the id of a ${kind}.`);
      } else {
        expect(problem).toBe(`This is the id of a ${kind}`);
        const listed = (rest[0] ?? '')
          .replace(/^that of a (.*) is expected here\.$/, '$1')
          .split(/, | or /);
        expect(listed.sort()).toEqual([...taken].sort());
      }
    }
  });
});

describe('rejects invalid ids before sending', () => {
  test.each(titled(ids))('%s', async (_, field) => {
    for (const value of [
      '',
      'Maria',
      '(11) 91234-5678',
      '12025550143@example.com',
      '12025550143%40s.whatsapp.net',
      '%2B12025550143',
      '../12025550143',
      '12025550143/',
      'a@b@g.us',
      12025550143,
    ]) {
      const { message } = await refusal(field, value);
      // Advice to give a phone number is wrong where no person is meant.
      const taken = kindsOf(field);
      if (taken.includes('user')) continue;
      const advice = message.slice(message.lastIndexOf('the id of a '));
      for (const kind of taken) expect(advice).toContain(kind);
    }
  });
});

/** Every character that a path carries raw, and shapes that would be changed in an id. */
const plain = ['3EB0C767D097B7C41F9A', '+12025550143', '12025550143:5@c.us', "a-._~!$&'()*+,;=:@Z"];

describe('a string that is not an id is sent unchanged', () => {
  // MIME types are brought into WhatsApp's form (see media-type), and types of events are checked.
  const verbatim = others.filter(
    ({ steps, schema }) => steps.at(-1) !== 'mimeType' && schema['x-field'] !== 'event-type',
  );
  test.each(titled(verbatim))('%s', async (_, field) => {
    for (const value of plain) expect(await sent(field, value)).toBe(value);
    if (field.in === 'path') return;
    for (const value of [' +1 (202) 555-0143 ', 'a/b', '..', 'a?b&c=d#e', '%2F', 'ä\u200e'])
      expect(await sent(field, value)).toBe(value);
  });
});

describe('a string that would break the path is an error before any request', () => {
  const inPaths = strings.filter((field) => field.in === 'path');
  test.each(titled(inPaths))('%s', async (_, field) => {
    for (const value of [
      ...['', '.', '..', 'a/b', '/', '../chats', 'a?b', '?', 'a#b', 'a\\b'],
      ...['%2F', '%2f', '%2e%2e', '%', 'a b', ' ', '\n', 'a\r\nb', '\0', 'ä', '\u200b'],
      ...[undefined, null, {}, []],
    ])
      await refusal(field, value);
  });
});
