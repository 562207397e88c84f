import { describe, expect, test } from 'vitest';
import {
  functionName,
  methodName,
  resourceName,
} from '../../src/contract/operations/method-names.ts';
import {
  planOperations,
  planServed,
  type OperationPlan,
} from '../../src/contract/operations/operation-plan.ts';
import { argumentsOf } from '../../src/contract/operations/request-arguments.ts';
import type {
  OpenApi,
  Operation,
  Parameter,
  PathItem,
  Schema,
} from '../../src/contract/openapi.ts';
import { parameterList } from '../../scripts/generate/parameter-list.ts';
import { mergedContract } from '../support/merged-contract.ts';

describe('method names are the operation id without the noun of the resource', () => {
  test.each([
    ['listGroups', 'Groups', 'list'],
    ['setGroupName', 'Groups', 'setName'],
    ['getGroupInfoFromLink', 'Groups', 'getInfoFromLink'],
    ['sendText', 'Messages', 'sendText'],
    ['deleteMessageForMe', 'Messages', 'deleteForMe'],
    ['listCommunities', 'Communities', 'list'],
    ['getCommunitySubGroups', 'Communities', 'getSubGroups'],
    ['getQR', 'Session', 'getQR'],
    ['logout', 'Session', 'logout'],
    ['healthCheck', 'Health', 'check'],
    ['listAccountInstances', 'Account', 'listInstances'],
    ['postTextStatus', 'Status', 'postText'],
    ['downloadMedia', 'Media', 'download'],
    ['bulkCheckUsers', 'Users', 'bulkCheck'],
    ['listGroupInvites', 'Group invites', 'list'],
    ['revokeGroupInvite', 'Group invites', 'revoke'],
    ['listGroups', 'Group invites', 'listGroups'],
    ['list-polls', 'Polls', 'list'],
    ['delete', 'Polls', 'delete'],
  ])('%s of %s is %s', (id, tag, name) => {
    expect(methodName(id, tag)).toBe(name);
  });

  test('a tag becomes a property', () => {
    expect(
      ['Messages', 'Group invites', 'QR codes', '2fa', 'Http', 'Then'].map(resourceName),
    ).toEqual(['messages', 'groupInvites', 'qrCodes', '_2Fa', 'http_', 'then_']);
  });
});

test.each([
  ['listGroups', 'listGroups'],
  ['list-polls', 'listPolls'],
  ['delete', 'delete_'],
  ['2fa', '_2Fa'],
  ['Taken', 'Taken_'],
])('the function of %s is %s', (id, name) => {
  expect(functionName(id, (word) => word === 'Taken')).toBe(name);
});

test('the resources are those of the API reference, and no others', () => {
  const names = new Set(
    planOperations(mergedContract).flatMap(({ resources }) =>
      resources.map(({ resource }) => resource),
    ),
  );
  expect([...names].sort()).toEqual(
    [
      ...[
        'messages',
        'chats',
        'contacts',
        'groups',
        'session',
        'instance',
        'account',
        'media',
        'newsletters',
        'status',
      ],
      ...['calls', 'communities', 'users', 'health'],
    ].sort(),
  );
});

const apiKey = { type: 'apiKey', in: 'header', name: 'X-Api-Key' };

const idParameter: Parameter[] = [{ name: 'id', in: 'path', required: true }];

const withOperation = (operation: Operation, more: Partial<OpenApi> = {}): OpenApi => ({
  openapi: '3.0.3',
  info: { title: '', version: '' },
  paths: {
    '/things/{id}': {
      post: {
        operationId: 'makeThing',
        tags: ['Things'],
        parameters: [{ name: 'id', in: 'path', required: true }],
        responses: { '204': { description: '' } },
        ...operation,
      },
      get: {
        operationId: 'makeOther',
        tags: ['Others'],
        parameters: [{ name: 'id', in: 'path', required: true }],
        responses: { '204': { description: '' } },
      },
    },
  },
  ...more,
});

const postOf = (document: OpenApi): Operation => document.paths?.['/things/{id}']?.post ?? {};

const makeThing = (document: OpenApi): OperationPlan | undefined =>
  planOperations(document).find(({ id }) => id === 'makeThing');

test('a short name that is the whole id of another operation is left to that one', () => {
  const operation = (operationId: string): PathItem => ({
    get: { operationId, tags: ['Chats'], responses: { '204': { description: '' } } },
  });
  const { plans, unserved } = planServed({
    openapi: '3.0.3',
    info: { title: '', version: '' },
    paths: {
      '/chat': operation('getChat'),
      '/all': operation('get'),
      '/b': operation('listChats'),
    },
  });
  expect(unserved).toEqual([]);
  expect(plans.map(({ id, resources }) => [id, resources[0]?.method])).toEqual([
    ['getChat', 'getChat'],
    ['get', 'get'],
    ['listChats', 'list'],
  ]);
});

test.each([
  ['Promise', 'Promise__'],
  ['Chat', 'Chat_'],
  ['ListChatsQuery', 'ListChatsQuery_'],
])('the function of %s has another name than a type', (id, name) => {
  const { plans } = planServed({
    ...withOperation({ operationId: id }),
    components: { schemas: { Promise: { type: 'object' }, Chat: { type: 'object' } } },
    paths: {
      '/a/{id}': { post: { ...postOf(withOperation({})), operationId: id } },
      '/b/{id}': { post: { ...postOf(withOperation({})), operationId: 'listChats' } },
    },
  });
  expect(plans[0]?.name).toBe(name);
});

describe('operations that the client cannot call', () => {
  test.each<[string, OpenApi, RegExp]>([
    [
      'two operations of one method name',
      withOperation({ tags: ['Others'], 'x-method-names': { others: 'make' } }),
      /makeOther and makeThing would both be others\.make\(\)/,
    ],
    [
      'an operation without a tag',
      withOperation({ tags: [] }),
      /^makeThing \(POST \/things\/\{id\}\): it has no tag/,
    ],
    [
      'an operation without a success response',
      withOperation({ responses: {} }),
      /names no response for its success/,
    ],
    [
      'a path parameter that is not described',
      withOperation({ parameters: [] }),
      /has \{id\}, but the contract describes no such parameter/,
    ],
    [
      'a body that is not JSON',
      withOperation({ requestBody: { content: { 'text/plain': {} } } }),
      /its body is text\/plain; the client sends only JSON/,
    ],
    [
      'a key that there is not',
      withOperation(
        {},
        { components: { securitySchemes: { Key: { ...apiKey, 'x-key': 'custmer' } } } },
      ),
      /Key has x-key "custmer"/,
    ],
    [
      'a scheme that the client does not serve',
      withOperation(
        { security: [{ Key: [] }] },
        { components: { securitySchemes: { Key: { type: 'http' } } } },
      ),
      /Key is not an apiKey in the header X-Api-Key/,
    ],
    [
      'a header that the client would not send',
      withOperation({
        parameters: [...idParameter, { name: 'X-Trace', in: 'header', required: true }],
      }),
      /needs the header "X-Trace"/,
    ],
    [
      'a tag without a word',
      withOperation({ tags: ['…'] }),
      /its tag "…" cannot become the name of a resource/,
    ],
    [
      'an operation id without a word',
      withOperation({ operationId: '???' }),
      /^\?\?\? \(POST \/things\/\{id\}\): its operation id cannot become the name of a function/,
    ],
    [
      'an invalid method name',
      withOperation({ 'x-method-names': { things: 'make it' } }),
      /x-method-names has "make it"/,
    ],
    [
      'a query in a style that the client does not write',
      withOperation({
        parameters: [...idParameter, { name: 'filter', in: 'query', style: 'deepObject' }],
      }),
      /the query parameter "filter" has a style/,
    ],
  ])('%s', (_, document, message) => {
    expect(() => planOperations(document)).toThrow(message);
  });
});

test('a method whose short name is in use gets the whole operation id', () => {
  const operation = (operationId: string): Operation => ({
    operationId,
    tags: ['Chats'],
    responses: { '204': { description: '' } },
  });
  const plans = planOperations({
    openapi: '3.0.3',
    info: { title: '', version: '' },
    paths: { '/chats': { get: operation('getChats') }, '/chat': { get: operation('getChat') } },
  });
  expect(plans.flatMap(({ resources }) => resources.map(({ method }) => method))).toEqual([
    'get',
    'getChat',
  ]);
});

test('the arguments are always path, body, query, also where the body may be left out', () => {
  const schema: Schema = { type: 'string' };
  const plan = makeThing(
    withOperation({
      parameters: [
        { name: 'id', in: 'path', required: true, schema },
        { name: 'q', in: 'query', required: true, schema },
      ],
      requestBody: { content: { 'application/json': { schema } } },
    }),
  );
  expect(plan && argumentsOf(plan).map(({ name, required }) => [name, required])).toEqual([
    ['id', true],
    ['body', false],
    ['query', true],
  ]);
  // What may be left out cannot be, where something follows that may not.
  expect(plan && parameterList(plan)).toMatch(
    /^\(id: string, body: string \| undefined, query: .*, options\?: RequestOptions\)$/,
  );
});

test('a path parameter whose name is in use in the function gets another', () => {
  const plan = makeThing({
    ...withOperation({ parameters: idParameter }),
    paths: {
      '/things/{options}/{chat-id}': {
        post: {
          operationId: 'makeThing',
          tags: ['Things'],
          parameters: ['options', 'chat-id'].map((name) => ({ name, in: 'path', required: true })),
          responses: { '204': { description: '' } },
        },
      },
    },
  });
  expect(plan?.params.map(({ name, variable }) => [name, variable])).toEqual([
    ['options', 'optionsParameter'],
    ['chat-id', 'chatId'],
  ]);
});

test("an operation's parameter takes the place of the path's of the same name", () => {
  const plan = makeThing({
    ...withOperation({}),
    paths: {
      '/things/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        post: {
          operationId: 'makeThing',
          tags: ['Things'],
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
          responses: { '204': { description: '' } },
        },
      },
    },
  });
  expect(plan?.params).toMatchObject([{ name: 'id', type: 'number' }]);
});

describe('the table of ids', () => {
  const fieldsOf = (schema: Schema) => {
    const document = withOperation({
      requestBody: { content: { 'application/json': { schema } } },
    });
    const plan = makeThing(document);
    return plan?.fields.body?.field;
  };
  const id: Schema = { type: 'string', format: 'jid', 'x-jid-kinds': ['user', 'lid'] };

  test('finds ids in lists, maps, parts and nested objects', () => {
    expect(
      fieldsOf({
        properties: {
          to: id,
          text: { type: 'string' },
          mentions: { type: 'array', items: id },
          names: { type: 'object', additionalProperties: id },
          quote: { type: 'object', properties: { sender: id } },
        },
        allOf: [{ properties: { part: id } }],
      }),
    ).toEqual({
      properties: {
        part: 3,
        to: 3,
        mentions: { items: 3 },
        names: { properties: { '*': 3 } },
        quote: { properties: { sender: 3 } },
      },
    });
  });

  const file: Schema = { type: 'string', format: 'byte' };

  test.each<[string, Schema, unknown]>([
    ['a file or null', { anyOf: [file, { type: 'null' }] }, 1024],
    ['an id of one kind or of another', { oneOf: [id, { ...id, 'x-jid-kinds': ['group'] }] }, 7],
    ['a list or null', { anyOf: [{ type: 'array', items: id }, { type: 'null' }] }, { items: 3 }],
    [
      'an object of one shape or of another',
      {
        oneOf: [
          { properties: { to: id } },
          { properties: { to: { ...id, 'x-jid-kinds': ['group'] }, data: file } },
        ],
      },
      { properties: { to: 7, data: 1024 } },
    ],
    ['a reference with keywords beside it', { allOf: [id], 'x-recipient': true }, 3],
  ])('finds them in %s', (_, schema, field) => {
    expect(fieldsOf({ properties: { data: schema } })).toEqual({ properties: { data: field } });
  });

  test.each<[string, Schema]>([
    ['list', { items: id }],
    ['file', file],
  ])('refuses an id that may be a %s', (_, other) => {
    expect(() => fieldsOf({ properties: { to: { anyOf: [id, other] } } })).toThrow(
      /^makeThing \(.*a field of its body is an id or a file in one variant/,
    );
  });

  test.each<[string, Schema]>([
    ['ids', id],
    ['files', file],
    ['phone numbers', { type: 'string', format: 'phone' }],
  ])('refuses a body that contains itself and holds %s, also by reference', (_, schema) => {
    const document = withOperation(
      {
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } },
        },
      },
      {
        components: {
          schemas: {
            Tree: {
              properties: {
                leaf: { $ref: '#/components/schemas/Leaf' },
                branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
              },
            },
            Leaf: schema,
          },
        },
      },
    );
    expect(() => planOperations(document)).toThrow(
      /its body contains itself and has fields for ids/,
    );
  });

  test('finds them under names that every object inherits', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty'];
    const both = { properties: Object.fromEntries(names.map((name) => [name, id])) };
    const field = fieldsOf({ oneOf: [both, { properties: { to: id } }] });
    expect(field).toEqual({
      properties: { constructor: 3, toString: 3, hasOwnProperty: 3, to: 3 },
    });
  });

  test('has nothing for a body without ids', () => {
    expect(fieldsOf({ properties: { text: { type: 'string' } } })).toBeUndefined();
  });

  test.each<[string, Schema, RegExp]>([
    ['without kinds', { format: 'jid' }, /needs "x-jid-kinds"/],
    [
      'of a kind that there is not',
      { format: 'jid', 'x-jid-kinds': ['person'] },
      /"person" in x-jid-kinds is not a kind of JID\. The kinds are user, lid, /,
    ],
  ])('refuses an id %s', (_, schema, message) => {
    expect(() => fieldsOf({ properties: { to: schema } })).toThrow(message);
  });
});
