import { expect, test } from 'vitest';
import { contractChanges } from '../../src/contract/changes/contract-changes.ts';
import type { OpenApi, Operation, Reference, Schema } from '../../src/contract/openapi.ts';

/** What a single edit of a small contract is called in the report of `npm run pull`. */

const makeContract = () => {
  const schemas = {
    In: {
      type: 'object',
      required: ['text'],
      properties: { text: { type: 'string' }, sub: { $ref: '#/components/schemas/Sub' } },
    } as Schema,
    Out: {
      type: 'object',
      properties: { id: { type: 'string' }, sub: { $ref: '#/components/schemas/Sub' } },
    } as Schema,
    Sub: { type: 'object', properties: { n: { type: 'integer' } } } as Schema,
  };
  const send: Operation = {
    operationId: 'send',
    tags: ['A'],
    parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/In' } } },
    },
    responses: {
      '200': {
        description: 'x',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Out' } } },
      },
    },
  };
  const list: Operation = {
    operationId: 'list',
    tags: ['A'],
    responses: {
      '200': {
        description: 'x',
        content: {
          'application/json': {
            schema: { type: 'array', items: { $ref: '#/components/schemas/Out' } },
          },
        },
      },
    },
  };
  const document: OpenApi = {
    openapi: '3.0.3',
    info: { title: 'A contract', version: '1' },
    servers: [{ url: 'https://one.example' }],
    paths: { '/things': { post: send, get: list } },
    components: { schemas },
  };
  return { document, send, list, schemas };
};

type Contract = ReturnType<typeof makeContract>;

const text = { type: 'string' } as const;
const parameter = (change: object) =>
  ({ name: 'q', in: 'query', schema: text, ...change }) as const;
const answerOf = (schema: Schema | Reference): NonNullable<Operation['responses']> => ({
  '200': { description: 'x', content: { 'application/json': { schema } } },
});
const setProperty = (schema: Schema, name: string, property: Schema | Reference): void => {
  schema.properties = { ...schema.properties, [name]: property };
};

test.each<[string, (contract: Contract) => void, string[]]>([
  [
    'a required parameter',
    ({ send }) => send.parameters?.push({ name: 'z', in: 'query', required: true, schema: text }),
    ['breaking send: needs the parameter `z` now'],
  ],
  [
    'a key, where none was needed',
    ({ document, send }) => {
      send.security = [{ Key: [] }];
      const Key = { type: 'apiKey', in: 'header', name: 'X-Api-Key' } as const;
      document.components = { ...document.components, securitySchemes: { Key } };
    },
    ['breaking send: is authorised by Key (apiKey in header X-Api-Key) now, was by nothing'],
  ],
  [
    'an optional parameter',
    ({ send }) => send.parameters?.push({ name: 'z', in: 'query', schema: text }),
    ['addition send: has the parameter `z` now'],
  ],
  [
    'the first parameters',
    ({ list }) => (list.parameters = [parameter({ required: true }), parameter({ name: 'z' })]),
    ['breaking list: needs the parameter `q` now; has the parameter `z` now'],
  ],
  [
    'a parameter with another name',
    ({ send }) => (send.parameters = [parameter({ name: 'qq' })]),
    ['breaking send: the parameter `q` is called `qq` now'],
  ],
  [
    'a parameter in another place',
    ({ send }) => (send.parameters = [parameter({ in: 'header' })]),
    ['breaking send: the parameter `q` is in the header now, was in the query'],
  ],
  [
    'no tags',
    ({ send }) => delete send.tags,
    ['breaking send: is no longer in a, and in no other resource'],
  ],
  [
    'another tag',
    ({ send }) => (send.tags = ['B']),
    ['breaking send: is no longer in a, but in b'],
  ],
  ['one more tag', ({ send }) => (send.tags = ['A', 'B']), ['addition send: is in b as well']],
  [
    'a choice in the place of a type',
    ({ schemas }) => (schemas.In.properties = { text: { oneOf: [text, { type: 'integer' }] } }),
    [
      'addition send: `text` (In) is one of string, integer now, was string',
      'breaking send: no longer takes `sub` (In)',
    ],
  ],
  [
    'a choice beside a type',
    ({ schemas }) =>
      (schemas.Sub.properties = { n: { type: 'integer', oneOf: [{ enum: [1] }, { enum: [2] }] } }),
    [
      'addition list, send: `n` (Sub) is one of several schemas now, was integer',
      'breaking send: `n` (Sub) is one of several schemas now, was integer',
    ],
  ],
  ['a body wrapped into allOf', ({ schemas }) => (schemas.In = { allOf: [schemas.In] }), []],
  [
    'a reference wrapped into allOf',
    ({ schemas }) =>
      setProperty(schemas.In, 'sub', { allOf: [{ $ref: '#/components/schemas/Sub' }] }),
    [],
  ],
  [
    'a list of something else',
    ({ list }) => (list.responses = answerOf({ type: 'array', items: text })),
    ['breaking list: an item of the 200 response is string now, was Out'],
  ],
  [
    'a component with another name',
    ({ document, send, list, schemas: { Out, ...schemas } }) => {
      document.components = { schemas: { ...schemas, Outer: Out } };
      send.responses = answerOf({ $ref: '#/components/schemas/Outer' });
      list.responses = answerOf({
        type: 'array',
        items: { $ref: '#/components/schemas/Outer' },
      });
    },
    ['breaking list, send: the type `Out` is called `Outer` now'],
  ],
  [
    'a component that is written out',
    ({ document, schemas: { Sub, ...schemas } }) => {
      setProperty(schemas.In, 'sub', Sub);
      setProperty(schemas.Out, 'sub', Sub);
      document.components = { schemas };
    },
    ['breaking list, send: the type `Sub` is gone'],
  ],
  [
    'an answer that is written out, without a field',
    ({ send, schemas: { Out } }) => {
      const { sub } = Out.properties ?? {};
      send.responses = answerOf({ ...Out, properties: { ...(sub && { sub }) } });
    },
    ['breaking send: no longer returns `id` (Out)'],
  ],
  [
    'an answer that is written out, with another type',
    ({ send, schemas: { Out } }) => {
      const id = { type: 'integer' };
      send.responses = answerOf({ ...Out, properties: { ...Out.properties, id } });
    },
    ['breaking send: `id` is integer now, was string'],
  ],
  [
    'a field that is written out, without one of its own',
    ({ schemas: { In } }) => setProperty(In, 'sub', { type: 'object', properties: {} }),
    ['breaking send: no longer takes `n` (Sub)'],
  ],
  [
    'no id of an operation',
    ({ list }) => delete list.operationId,
    ['breaking list: is called getThings now (GET /things)'],
  ],
  [
    'a prefix of few paths',
    ({ document }) => (document.paths = { '/v2/things': document.paths?.['/things'] ?? {} }),
    [
      'breaking send: moved from POST /things to POST /v2/things',
      'breaking list: moved from GET /things to GET /v2/things',
    ],
  ],
  [
    'schemas that are parts of each other',
    ({ schemas }) => {
      const other = (name: string): Schema => ({
        allOf: [{ $ref: `#/components/schemas/${name}` }],
      });
      Object.assign(schemas, { One: other('Other'), Other: other('One'), Self: other('Self') });
      setProperty(schemas.In, 'one', { $ref: '#/components/schemas/One' });
    },
    [
      'addition send: takes `one` (In) as well',
      'addition send: the type `One` is new',
      'addition send: the type `Other` is new',
    ],
  ],
  [
    'a schema in itself, which may be null',
    ({ schemas }) =>
      setProperty(schemas.Out, 'parent', {
        anyOf: [{ $ref: '#/components/schemas/Out' }, { type: 'null' }],
      }),
    ['addition list, send: returns `parent` (Out) as well'],
  ],
  [
    'a component made of what was written out',
    ({ document, schemas }) => {
      setProperty(schemas.In, 'text', { $ref: '#/components/schemas/Text' });
      document.components = { schemas: { ...schemas, Text: text } };
    },
    ['addition send: the type `Text` is new'],
  ],
  [
    'a required property that is new',
    ({ schemas: { In } }) => {
      setProperty(In, 'extra', text);
      In.required = ['text', 'extra'];
    },
    ['breaking send: `extra` (In) is now required, and new'],
  ],
  [
    'a required property that is gone',
    ({ schemas: { In } }) => {
      delete In.properties?.['text'];
      delete In.required;
    },
    ['breaking send: no longer takes `text` (In)'],
  ],
  [
    'a property that is always there, and new',
    ({ schemas: { Out } }) => {
      setProperty(Out, 'extra', text);
      Out.required = ['extra'];
    },
    ['addition list, send: `extra` (Out) is now always there, and new'],
  ],
  [
    'values that are restricted now',
    ({ schemas: { In } }) => setProperty(In, 'text', { type: 'string', enum: ['x'] }),
    ['breaking send: `text` (In) takes only `x` now'],
  ],
  [
    'another content type',
    ({ send }) => (send.responses = { '200': { description: 'x', content: { 'text/plain': {} } } }),
    [
      'breaking send: the 200 response is no longer `application/json`',
      'addition send: the 200 response may be `text/plain` as well',
    ],
  ],
  ['deprecation', ({ send }) => (send.deprecated = true), ['addition send: is deprecated now']],
  [
    'fields with a percent sign, a slash and a tilde',
    ({ schemas }) => {
      schemas.In.properties = { ...schemas.In.properties, 'in 50%': { type: 'string' } };
      schemas.Sub.properties = { ...schemas.Sub.properties, 'n/~': { type: 'string' } };
    },
    [
      'addition send: takes `in 50%` (In) as well',
      'addition send: takes `n/~` (Sub) as well',
      'addition list, send: returns `n/~` (Sub) as well',
    ],
  ],
  [
    'another server',
    ({ document }) => (document.servers = [{ url: 'https://two.example' }]),
    ['text : the server is https://two.example now, was https://one.example'],
  ],
  [
    'servers of its own',
    ({ send }) => Object.assign(send, { servers: [{ url: 'https://two.example' }] }),
    ['text send: names servers now: https://two.example'],
  ],
  [
    'texts',
    ({ document, send }) => {
      send.summary = 'Sends';
      document.info.title = 'Another title';
    },
    ['text send: other summary', 'text : other title'],
  ],
])('%s', async (_, edit, expected) => {
  const edited = makeContract();
  edit(edited);
  const changes = await contractChanges(makeContract().document, edited.document);
  expect(
    changes
      .map(({ group, operations, sentence }) => `${group} ${operations.join(', ')}: ${sentence}`)
      .sort(),
  ).toEqual([...expected].sort());
});

test('one prefix of many paths is one change', async () => {
  const withPaths = (prefix: string): OpenApi => ({
    openapi: '3.0.3',
    info: { title: 'A contract', version: '1' },
    paths: Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [
        `${prefix}/${name}`,
        { get: { operationId: name, responses: { '204': { description: 'x' } } } },
      ]),
    ),
  });
  const added = await contractChanges(withPaths(''), withPaths('/v2'));
  expect(added).toMatchObject([
    {
      group: 'breaking',
      rule: 'operation-moved',
      operations: ['a', 'b', 'c', 'd'],
      sentence: 'its path begins with `/v2` now',
    },
  ]);
  expect(added[0]).not.toHaveProperty('before');
  expect(await contractChanges(withPaths('/v2'), withPaths(''))).toMatchObject([
    { sentence: 'its path no longer begins with `/v2`' },
  ]);
});
