import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { unmarkedIds } from '../../scripts/generate/unmarked-ids.ts';
import { inProject } from '../../src/contract/project.ts';
import type { OpenApi, Operation, Schema } from '../../src/contract/openapi.ts';
import { mergedContract } from '../support/merged-contract.ts';

const contract = (
  operation: Operation,
  schemas: Record<string, Schema> = {},
  part: 'paths' | 'webhooks' = 'paths',
): OpenApi => ({
  openapi: '3.0.3',
  info: { title: '', version: '' },
  [part]: { '/polls': { post: { operationId: 'sendPoll', ...operation } } },
  components: { schemas },
});

const body = (schema: Schema | { $ref: string }): Operation => ({
  requestBody: { content: { 'application/json': { schema } } },
});

const string: Schema = { type: 'string' };

test('in the committed contract every id is marked', () => {
  const events = parse(readFileSync(inProject('generated', 'events.yaml'), 'utf8')) as OpenApi; // the generator wrote it
  expect(unmarkedIds(mergedContract)).toEqual([]);
  expect(unmarkedIds(events)).toEqual([]);
});

test.each(['to', 'chatId', 'groupId', 'senderJid', 'SENDER_JID', 'jid', 'phone', 'user_id', 'lid'])(
  'a field of a request that is called %s is found',
  (name) => {
    const schema = { type: 'object', properties: { [name]: string, text: string } };
    expect(
      unmarkedIds(contract(body({ $ref: '#/components/schemas/Poll' }), { Poll: schema })),
    ).toEqual([`Poll.${name}`]);
  },
);

test.each(['paid', 'valid', 'createdTo', 'timestampFrom', 'emoji', 'groupName', 'text'])(
  'one that is called %s is not',
  (name) => {
    expect(unmarkedIds(contract(body({ properties: { [name]: string } })))).toEqual([]);
  },
);

describe('finds ids', () => {
  test.each<[string, OpenApi, string]>([
    [
      'in a path',
      contract({ parameters: [{ name: 'chatId', in: 'path', schema: string }] }),
      'sendPoll, path chatId',
    ],
    [
      'in lists',
      contract(body({ properties: { participants: { type: 'array', items: string } } })),
      'sendPoll, body.participants[]',
    ],
    [
      'in parts and choices',
      contract(body({ allOf: [{ properties: { to: { anyOf: [string, { type: 'null' }] } } }] })),
      'sendPoll, body.to',
    ],
    [
      'in answers, by their description',
      contract({
        responses: {
          '200': {
            description: '',
            content: {
              'application/json': {
                schema: { properties: { who: { ...string, description: 'JID of the voter.' } } },
              },
            },
          },
        },
      }),
      'sendPoll, answer 200.who',
    ],
    [
      'in events',
      contract(body({ properties: { voterJid: string } }), {}, 'webhooks'),
      'sendPoll, body.voterJid',
    ],
  ])('%s', (_, document, place) => {
    expect(unmarkedIds(document)).toEqual([place]);
  });
});

test.each<[string, Schema]>([
  ['a JID', { format: 'jid', 'x-jid-kinds': ['user'] }],
  ['a phone number', { format: 'phone' }],
  ['another id', { 'x-id': 'message' }],
  ['one of a few words', { enum: ['all', 'contacts'] }],
])('does not report a field that is marked as %s', (_, mark) => {
  expect(unmarkedIds(contract(body({ properties: { to: { ...string, ...mark } } })))).toEqual([]);
});

test('a schema that contains itself is walked once', () => {
  const Vote: Schema = {
    properties: { chatId: string, votes: { items: { $ref: '#/components/schemas/Vote' } } },
  };
  expect(unmarkedIds(contract(body({ $ref: '#/components/schemas/Vote' }), { Vote }))).toEqual([
    'Vote.chatId',
  ]);
});
