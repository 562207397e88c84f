import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diffCheck } from '../../src/programs/contract-check/diff/diff-check.ts';
import { EditedContract } from '../support/contract-edits.ts';

/**
 * Small edits of the published contract, and what `wsapi-contract diff` makes of each: whether it breaks, which version
 * it asks for (the committed one is 0.1.0, where what breaks makes a minor one), and the sentence about the client.
 */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wsapi-edits-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const breaking = ['broken', '0.2.0'] as const;
const addition = ['kept', '0.1.1'] as const;
/** Nothing but texts, which are the client's documentation. */
const text = ['kept', '0.1.1'] as const;

const sendText = ['post', '/messages/text'] as const;
const listInstances = ['get', '/account/instances'] as const;

test.each<
  [
    name: string,
    edit: (contract: EditedContract) => void,
    expected: readonly ['broken' | 'kept', string | undefined],
    sentences: readonly string[],
  ]
>([
  ['nothing', () => undefined, ['kept', undefined], []],

  // ─── Operations ─────────────────────────────────────────────────────────────
  [
    'an operation is gone',
    ({ document }) => delete document.paths?.['/groups/{id}/leave'],
    breaking,
    ['groups.leave(id): is gone (POST /groups/{id}/leave)'],
  ],
  [
    'an operation is new',
    (contract) => {
      const { document } = contract;
      document.paths = {
        ...document.paths,
        '/groups/{id}/archive': {
          put: {
            ...contract.operation('post', '/groups/{id}/leave'),
            operationId: 'archiveGroup',
          },
        },
      };
    },
    addition,
    ['groups.archive(id): is new (PUT /groups/{id}/archive)'],
  ],
  [
    'an operation has another id',
    (contract) => (contract.operation('post', '/groups').operationId = 'foundGroup'),
    breaking,
    ['groups.create(body): is now groups.found(body)'],
  ],
  [
    'an operation has moved',
    (contract) => contract.movePath('/groups/join/link', '/groups/enter/link'),
    breaking,
    ['groups.joinWithLink(body): moved from POST /groups/join/link to POST /groups/enter/link'],
  ],
  [
    'an operation is deprecated',
    (contract) => (contract.operation(...sendText).deprecated = true),
    addition,
    ['messages.sendText(body): is deprecated now'],
  ],
  [
    'an operation is in another resource',
    (contract) => (contract.operation(...sendText).tags = ['Chats']),
    breaking,
    ['messages.sendText(body): is now chats.sendText(body)'],
  ],
  [
    'a tag has another name',
    ({ document }) => {
      const tag = document.tags?.find(({ name }) => name === 'Calls');
      if (tag) tag.name = 'Phone calls';
      for (const item of Object.values(document.paths ?? {}))
        for (const operation of [item.post, item.get, item.put, item.delete])
          if (operation?.tags?.includes('Calls')) operation.tags = ['Phone calls'];
    },
    breaking,
    [
      'calls.reject(callId, body): is now phoneCalls.rejectCall(callId, body)',
      'the contract: a text differs',
    ],
  ],
  [
    'an operation takes another key',
    (contract) => (contract.operation(...sendText).security = [{ CustomerApiKey: [] }]),
    breaking,
    [
      'messages.sendText(body): is authorised by CustomerApiKey (apiKey in header X-Api-Key) now, was by ApiKeyAuth (apiKey in header X-Api-Key)',
    ],
  ],

  // ─── Parameters ─────────────────────────────────────────────────────────────
  [
    'a path parameter has another name',
    (contract) => {
      contract.movePath('/calls/{callId}/reject', '/calls/{id}/reject');
      const [parameter] = (
        contract.operation('post', '/calls/{id}/reject').parameters ?? []
      ).flatMap((one) => ('name' in one && one.name === 'callId' ? [one] : []));
      if (parameter) parameter.name = 'id';
    },
    breaking,
    ["calls.reject(callId, body): the parameter 'callId' is called 'id' now"],
  ],
  [
    'a query parameter is new and required',
    (contract) =>
      contract.operation(...listInstances).parameters?.push({
        name: 'region',
        in: 'query',
        required: true,
        schema: { type: 'string' },
      }),
    breaking,
    ["account.listInstances(query): needs the parameter 'region' now"],
  ],
  [
    'a query parameter is new and optional',
    (contract) =>
      contract
        .operation(...listInstances)
        .parameters?.push({ name: 'region', in: 'query', schema: { type: 'string' } }),
    addition,
    ["account.listInstances(query): has the parameter 'region' now"],
  ],

  // ─── Bodies ─────────────────────────────────────────────────────────────────
  [
    'a field is new and required',
    (contract) => {
      contract.setProperty('CreateGroupRequest', 'subject', { type: 'string' });
      contract.schema('CreateGroupRequest').required?.push('subject');
    },
    breaking,
    ["groups.create(body): 'subject' is now required, and new"],
  ],
  [
    'a field is new and optional',
    (contract) => contract.setProperty('CreateGroupRequest', 'subject', { type: 'string' }),
    addition,
    ["groups.create(body): takes 'subject' as well"],
  ],
  [
    'a field is required that was optional',
    (contract) => contract.schema('SendTextRequest').required?.push('isForwarded'),
    breaking,
    ["messages.sendText(body): 'isForwarded' is now required"],
  ],
  [
    'a field is optional that was required',
    (contract) => (contract.schema('SendTextRequest').required = ['to']),
    addition,
    ["messages.sendText(body): 'text' may be left out now"],
  ],
  [
    'a field is gone',
    (contract) => contract.removeProperty('SendTextRequest', 'isForwarded'),
    breaking,
    ["messages.sendText(body): no longer takes 'isForwarded'"],
  ],
  [
    'a field has another type',
    (contract) => (contract.property('SendTextRequest', 'text').type = 'integer'),
    breaking,
    ["messages.sendText(body): 'text' is integer now, was string"],
  ],
  [
    'a field takes another type as well',
    (contract) => {
      const text = contract.property('SendTextRequest', 'text');
      delete text.type;
      text.oneOf = [{ type: 'string' }, { type: 'integer' }];
    },
    addition,
    ["messages.sendText(body): 'text' is one of string, integer now, was string"],
  ],
  [
    'a field takes fewer values',
    (contract) =>
      (contract.property('SendTextRequest', 'ephemeralExpiration').enum = ['off', '24h']),
    breaking,
    ["messages.sendText(body): 'ephemeralExpiration' no longer takes '7d', '90d'"],
  ],
  [
    'a field takes one more value',
    (contract) => contract.property('SendTextRequest', 'ephemeralExpiration').enum?.push('365d'),
    addition,
    ["messages.sendText(body): 'ephemeralExpiration' takes '365d' as well"],
  ],
  [
    'a field has a pattern now',
    (contract) => (contract.property('CreateGroupRequest', 'name').pattern = '^[a-z]+$'),
    breaking,
    ["groups.create(body): pattern of 'name' is ^[a-z]+$ now"],
  ],
  [
    'a field has a format now',
    (contract) => (contract.property('SendLinkRequest', 'title').format = 'uri'),
    breaking,
    ["messages.sendLink(body): format of 'title' is uri now"],
  ],
  [
    'a field has a default now',
    (contract) => (contract.property('SetPresenceRequest', 'state').default = 'typing'),
    addition,
    ["chats.setPresence(chatId, body): default of 'state' is typing now"],
  ],
  [
    'a field has another default',
    (contract) => (contract.property('RequestMessagesRequest', 'count').default = 10),
    breaking,
    ["chats.requestMessages(chatId, body): default of 'count' was 50, is 10 now"],
  ],
  [
    'a field may be null',
    (contract) => (contract.property('SendTextRequest', 'replyTo').nullable = true),
    addition,
    ["messages.sendText(body): 'replyTo' may be null now"],
  ],
  [
    'the items of a list are of another type',
    (contract) => (contract.property('SendTextRequest', 'mentions').items = { type: 'integer' }),
    breaking,
    ["messages.sendText(body): an item of 'mentions' is integer now, was string"],
  ],
  [
    'a body is of another content type',
    (contract) => {
      const body = contract.operation(...sendText).requestBody;
      if (body && 'content' in body)
        body.content = { 'multipart/form-data': body.content['application/json'] ?? {} };
    },
    breaking,
    [
      'messages.sendText(body): the client can no longer call it: its body is multipart/form-data; the client sends only JSON',
      "messages.sendText(body): no longer takes 'application/json'",
      "messages.sendText(body): takes 'multipart/form-data' as well",
    ],
  ],

  // ─── Answers ────────────────────────────────────────────────────────────────
  [
    'an answer has one more field',
    (contract) => contract.setProperty('GroupParticipant', 'nickname', { type: 'string' }),
    addition,
    [
      "groups.list(), groups.get(id), groups.getParticipants(id), groups.getInfoFromLink(code) and 2 more: returns 'nickname' as well",
    ],
  ],
  [
    'an answer has a field less',
    (contract) => contract.removeProperty('StatusPrivacyResponse', 'type'),
    breaking,
    ["status.getPrivacy(): no longer returns 'type'"],
  ],
  [
    'a field of an answer has another name',
    (contract) => {
      contract.setProperty(
        'GroupInfoResponse',
        'isAnnouncement',
        contract.property('GroupInfoResponse', 'isAnnounce'),
      );
      contract.removeProperty('GroupInfoResponse', 'isAnnounce');
    },
    breaking,
    [
      "groups.list(), groups.get(id), groups.getInfoFromLink(code): 'isAnnounce' is called 'isAnnouncement' now",
    ],
  ],
  [
    'an answer may have a value less',
    (contract) =>
      (contract.property('StatusPrivacyResponse', 'type').enum = ['contacts', 'blacklist']),
    breaking,
    ["status.getPrivacy(): 'type' is no longer 'whitelist'"],
  ],
  [
    'an answer may have one more value',
    (contract) => contract.property('StatusPrivacyResponse', 'type').enum?.push('nobody'),
    breaking,
    ["status.getPrivacy(): 'type' may be 'nobody' as well"],
  ],
  [
    'an answer may have null',
    (contract) => (contract.property('StatusPrivacyResponse', 'type').nullable = true),
    breaking,
    ["status.getPrivacy(): 'type' may be null now"],
  ],
  [
    'a success has another status',
    (contract) => {
      const { responses = {} } = contract.operation(...sendText);
      const { '201': created, ...others } = responses;
      if (created) contract.operation(...sendText).responses = { '200': created, ...others };
    },
    breaking,
    ['messages.sendText(body): returns the 200 response now instead of 201'],
  ],
  [
    'there is one more failure',
    (contract) =>
      (contract.operation(...sendText).responses = {
        ...contract.operation(...sendText).responses,
        '422': { description: 'Not now' },
      }),
    addition,
    ['messages.sendText(body): may return the 422 response now'],
  ],
  [
    'there is one failure less',
    (contract) => delete contract.operation(...sendText).responses?.['503'],
    addition,
    ['messages.sendText(body): no longer returns the 503 response'],
  ],

  // ─── Texts ──────────────────────────────────────────────────────────────────
  [
    'the server has another address',
    ({ document }) => {
      const [server] = document.servers ?? [];
      if (server) server.url = 'https://api.wsapi.chat';
    },
    text,
    ['the contract: the server is https://api.wsapi.chat now, was https://wsapi.chat'],
  ],
  [
    'a description alone',
    (contract) => (contract.operation(...sendText).description = 'A secret of the publisher.'),
    text,
    [
      'messages.sendText(body): a published text changed; npm run pull shows it beside ours, and --accept-texts accepts it',
    ],
  ],
  [
    'texts in several places',
    (contract) => {
      contract.operation(...sendText).summary = 'A secret of the publisher.';
      contract.property('SendTextRequest', 'text').description = 'Another secret of the publisher.';
    },
    text,
    [
      'messages.sendText(body): a published text changed; npm run pull shows it beside ours, and --accept-texts accepts it',
      'schemas/SendTextRequest: a published text changed; npm run pull shows it beside ours, and --accept-texts accepts it',
    ],
  ],
])('%s', async (name, edit, [outcome, version], sentences) => {
  const contract = new EditedContract();
  edit(contract);
  const file = join(folder, `${name.replaceAll(' ', '-')}.json`);
  await writeFile(file, JSON.stringify(contract.document));
  const result = await diffCheck({ documents: [file], changelog: false })();
  const ofRule = (isVersion: boolean) =>
    result.findings.filter(({ rule }) => (rule === 'next-version') === isVersion);
  const told = ofRule(false);
  expect(
    told.map(({ message }) => message).filter((message) => !message.includes('overlays')),
  ).toEqual(sentences);
  expect(result.outcome).toBe(outcome);
  expect(ofRule(true).map(({ expected }) => expected)).toEqual(
    version === undefined ? [] : [version],
  );
  // No sentence of the publisher's, and a place for everything that is told.
  expect(JSON.stringify(result)).not.toContain('secret of the publisher');
  for (const { rule, place, file: found, line, expected, seen } of told) {
    expect(place ?? found).toBeTypeOf('string');
    expect(line).toBeGreaterThan(0);
    if (!/^(?:text|published-text|server|overlay)-/.test(rule)) {
      expect(expected).toBeTypeOf('string');
      expect(seen).toBeTypeOf('string');
      expect(seen).not.toBe(expected);
    }
  }
});

test('a key that the client cannot send is one change for all its methods', async () => {
  const contract = new EditedContract();
  const scheme = contract.document.components?.securitySchemes?.['ApiKeyAuth'];
  if (scheme === undefined) throw new Error('There is no scheme "ApiKeyAuth".');
  scheme.name = 'Authorization';
  const file = join(folder, 'another-header.json');
  await writeFile(file, JSON.stringify(contract.document));
  const { findings } = await diffCheck({ documents: [file], changelog: false })();
  expect(findings.filter(({ kind }) => kind === 'broken').map(({ rule }) => rule)).toEqual([
    'method-removed',
    'operation-security-changed',
  ]);
});
