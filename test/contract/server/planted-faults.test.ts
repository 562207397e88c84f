import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/programs/contract-check/finding.ts';
import { profiles } from '../../../src/programs/contract-check/server/profiles.ts';
import { operationsOf } from '../../../src/contract/openapi.ts';
import type { PlantedFault } from '../../../src/testing/planted-faults.ts';
import { mergedContract } from '../../support/merged-contract.ts';
import { probe, type ProbedGateway } from '../../support/probe.ts';

/** A fault, and what the probe has to say of it. */
interface Seeded extends ProbedGateway {
  readonly name: string;
  readonly fault: PlantedFault;
  readonly finding: Partial<Finding>;
}

const seeded: readonly Seeded[] = [
  {
    name: 'a status that is documented, in the place of another',
    fault: { kind: 'status', operationId: 'listGroups', status: 404 },
    finding: { rule: 'unexpected-status', seen: '404', expected: '200' },
  },
  {
    name: 'a success of another kind',
    fault: { kind: 'status', operationId: 'listContacts', status: 202 },
    finding: { rule: 'undocumented-status', seen: '202', place: '/paths/~1contacts/get/responses' },
  },
  {
    name: 'an undocumented 418',
    fault: { kind: 'status', operationId: 'getGroup', status: 418 },
    finding: {
      rule: 'undocumented-status',
      seen: '418',
      place: '/paths/~1groups~1{id}/get/responses',
    },
  },
  {
    name: 'a crash',
    fault: { kind: 'status', operationId: 'getMyProfile', status: 500 },
    finding: { rule: 'unexpected-status', seen: '500' },
  },
  {
    name: 'a field that is missing',
    fault: { kind: 'field', operationId: 'getGroup', path: ['groupId'] },
    finding: {
      rule: 'missing-field',
      place: '/components/schemas/GroupInfoResponse/required',
      seen: 'nothing',
    },
  },
  {
    name: 'a field that is missing in the items of a list',
    fault: { kind: 'field', operationId: 'listGroups', path: ['participants', 'isAdmin'] },
    finding: {
      rule: 'missing-field',
      place: '/components/schemas/GroupParticipant/allOf/1/required',
      message: 'listGroups: the answer has no *.participants.*.isAdmin',
    },
  },
  {
    name: 'a number as a string',
    fault: {
      kind: 'field',
      operationId: 'getNewsletter',
      path: ['subscriberCount'],
      value: '1542',
    },
    finding: {
      rule: 'wrong-value',
      place: '/components/schemas/NewsletterInfoResponse/properties/subscriberCount/type',
      expected: 'integer',
      seen: 'string',
    },
  },
  {
    name: 'null where a list is',
    fault: { kind: 'field', operationId: 'getGroup', path: ['participants'], value: null },
    finding: {
      rule: 'wrong-value',
      place: '/components/schemas/GroupInfoResponse/properties/participants/type',
      expected: 'array',
      seen: 'null',
    },
  },
  {
    name: 'an id that is none',
    fault: { kind: 'field', operationId: 'getGroup', path: ['groupId'], value: '12025550143' },
    finding: {
      rule: 'wrong-value',
      place: '/components/schemas/GroupInfoResponse/properties/groupId/x-jid-kinds',
      expected: 'a JID of group',
    },
  },
  {
    name: 'a time that is none',
    fault: { kind: 'field', operationId: 'getGroup', path: ['createdAt'], value: 'yesterday' },
    finding: {
      rule: 'wrong-value',
      place: '/components/schemas/GroupInfoResponse/properties/createdAt/format',
    },
  },
  {
    name: 'a field that nobody wrote down',
    fault: { kind: 'field', operationId: 'getSessionStatus', path: ['battery'], value: 73 },
    finding: { rule: 'undocumented-field', kind: 'note', seen: 'battery' },
  },
  {
    name: 'HTML in the place of JSON',
    fault: {
      kind: 'body',
      operationId: 'listChats',
      contentType: 'text/html',
      body: '<html><body>Welcome to nginx!</body></html>',
    },
    finding: { rule: 'not-json', seen: 'text/html' },
  },
  {
    name: 'JSON of another media type',
    fault: { kind: 'body', operationId: 'getBlocklist', contentType: 'text/plain' },
    finding: { rule: 'content-type', expected: 'application/json', seen: 'text/plain' },
  },
  {
    name: 'no body where one is due',
    fault: {
      kind: 'body',
      operationId: 'getPrivacySettings',
      contentType: 'application/json',
      body: '',
    },
    finding: { rule: 'not-json', seen: 'no body' },
  },
  {
    name: 'an error of another shape',
    fault: {
      kind: 'error-body',
      operationId: 'sendText',
      contentType: 'application/json',
      body: '{"error":"unauthorized"}',
    },
    finding: { rule: 'error-body', seen: '{"error":string}' },
  },
  {
    name: 'an error that tells another status than it has',
    paired: false,
    fault: {
      kind: 'error-body',
      operationId: 'logout',
      contentType: 'application/json',
      body: '{"status":500,"detail":"unauthorized"}',
    },
    finding: { rule: 'error-body', seen: '{"status":500,"detail":string}' },
  },
  {
    name: 'an error of another media type',
    fault: { kind: 'error-body', operationId: 'muteChat', contentType: 'text/plain' },
    finding: { rule: 'content-type', seen: 'text/plain' },
  },
  {
    name: 'a read that takes no notice of the key',
    fault: { kind: 'unchecked', operationId: 'listChats', what: 'key' },
    finding: { rule: 'unexpected-status', expected: '401', seen: '200' },
  },
  {
    name: 'a write that takes no notice of the key',
    fault: { kind: 'unchecked', operationId: 'createGroup', what: 'key' },
    finding: { rule: 'unexpected-status', expected: '401', seen: '400' },
  },
  {
    name: 'logging out without a key, where there is nobody logged in',
    paired: false,
    fault: { kind: 'unchecked', operationId: 'logout', what: 'key' },
    finding: { rule: 'unexpected-status', expected: '401', seen: '400' },
  },
  {
    name: 'any instance',
    fault: { kind: 'unchecked', operationId: 'getGroup', what: 'instance' },
    finding: { rule: 'unexpected-status', expected: '404', seen: '401' },
  },
  {
    name: 'the key looked at before the instance',
    fault: { kind: 'key-before-instance', operationId: 'sendLink' },
    finding: { rule: 'unexpected-status', expected: '400', seen: '401' },
  },
  {
    name: 'a path that is decoded',
    fault: { kind: 'unchecked', operationId: 'getChatInfo', what: 'path-encoding' },
    finding: { rule: 'unexpected-status', expected: '400', seen: '200' },
  },
  {
    name: 'a phone number in the path that is decoded',
    fault: { kind: 'unchecked', operationId: 'checkUser', what: 'path-encoding' },
    finding: { rule: 'unexpected-status', expected: '400', seen: '200' },
  },
  {
    name: 'any text for JSON',
    fault: { kind: 'unchecked', operationId: 'setGroupName', what: 'json' },
    finding: { rule: 'refused-for-another-reason', expected: 'invalid request body: …' },
  },
  {
    name: 'a required field that may be missing',
    fault: { kind: 'not-refused', operationId: 'sendText', detail: "'Text' failed" },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/SendTextRequest/required',
      expected: '400',
      seen: '201',
    },
  },
  {
    name: 'a value that is not of the enum',
    fault: { kind: 'not-refused', operationId: 'muteChat', detail: "failed on the 'oneof'" },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/MuteChatRequest/properties/duration/enum',
    },
  },
  {
    name: 'a number out of its range',
    fault: { kind: 'not-refused', operationId: 'sendLocation', detail: "'Latitude' failed" },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/SendLocationRequest/properties/latitude/maximum',
    },
  },
  {
    name: 'an empty list',
    fault: { kind: 'not-refused', operationId: 'bulkCheckUsers', detail: "'Phones' failed" },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/BulkCheckRequest/properties/phones/minItems',
    },
  },
  {
    name: 'a wrong type',
    fault: { kind: 'not-refused', operationId: 'pinChat', detail: 'cannot unmarshal' },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/PinChatRequest/properties/pinned/type',
    },
  },
  {
    name: 'two of which only one may be there',
    fault: { kind: 'not-refused', operationId: 'sendImage', detail: 'not both' },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/SendMediaRequest/x-exactly-one-of',
    },
  },
  {
    name: 'no base64',
    fault: { kind: 'not-refused', operationId: 'sendSticker', detail: 'base64' },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/SendStickerRequest/properties/data/format',
    },
  },
  {
    name: 'a pattern, where a second rule keeps the server from doing what is asked',
    fault: {
      kind: 'error-body',
      operationId: 'createGroup',
      contentType: 'application/json',
      body: `{"status":400,"detail":"validation error: Key: 'CreateGroupRequest.Participants' Error:Field validation for 'Participants' failed on the 'min' tag"}`,
    },
    finding: {
      rule: 'refused-for-another-reason',
      place: '/components/schemas/CreateGroupRequest/properties/name/type',
    },
  },
  {
    name: 'another status for a wrong method',
    fault: { kind: 'wrong-method', operationId: 'listGroups', status: 404 },
    finding: {
      rule: 'unexpected-status',
      place: '/paths/~1groups',
      expected: '405',
      seen: '404',
    },
  },
];

describe('a fault in a gateway is found', () => {
  it.each(seeded)('$name', async ({ fault, finding, paired = true }) => {
    const operationId = 'operationId' in fault ? fault.operationId : '';
    const { result } = await probe({
      paired,
      faults: [fault],
      options: { operations: [operationId] },
    });
    expect(result.findings).toContainEqual(
      expect.objectContaining({ operationId, kind: 'broken', ...finding }),
    );
    // And it is the only one that is found.
    expect(new Set(result.findings.map((one) => one.operationId))).toEqual(new Set([operationId]));
    expect(result.outcome).toBe(finding.kind === 'note' ? 'kept' : 'broken');
  });

  it.each([
    'getCommunity',
    'getCommunityInviteLink',
    'getCommunityParticipants',
    'getCommunitySubGroups',
    'getGroupInfoFromLink',
    'getNewsletterByInviteCode',
  ])('in an answer to an id that another read has told of: %s', async (operationId) => {
    const faults = [{ kind: 'body', operationId, contentType: 'text/html' }] as const;
    const { result } = await probe({ faults });
    expect(result.findings).toEqual([
      expect.objectContaining({ rule: 'content-type', operationId, seen: 'text/html' }),
    ]);
  });

  it('a server that answers unknown routes', async () => {
    const { result } = await probe({ faults: [{ kind: 'unknown-route', status: 404 }] });
    expect(result.findings).toEqual([
      expect.objectContaining({
        rule: 'unexpected-status',
        message: expect.stringContaining('without a key') as string,
        expected: '401',
        seen: '404',
      }),
    ]);
  });
});

describe('a gateway without faults', () => {
  it('may leave a text empty that has a format, where the contract says so', async () => {
    const empty: PlantedFault = {
      kind: 'field',
      operationId: 'getInstance',
      path: ['config', 'webhookUrl'],
      value: '',
    };
    const { result } = await probe({ faults: [empty], options: { operations: ['getInstance'] } });
    expect(result).toMatchObject({ outcome: 'kept', findings: [] });
  });

  it.each(profiles.flatMap((edition) => [true, false].map((paired) => ({ edition, paired }))))(
    'keeps to its contract: $edition, paired $paired',
    async ({ edition, paired }) => {
      const { result, gateway } = await probe({ edition, paired });
      expect(result.findings).toEqual([]);
      expect(result.outcome).toBe('kept');
      const asked = new Set(gateway.requests.map(({ method, path }) => `${method} ${path}`));
      const notAsked = operationsOf(mergedContract).filter(
        ({ method, path }) =>
          ![...asked].some((request) =>
            new RegExp(`^${method} ${path.replace(/\{[^}]+\}/g, '[^/]+')}$`, 'i').test(request),
          ),
      );
      // What would log the phone out, and has nothing in it that could keep a broken server from doing so.
      const bare = ['/session/logout', '/session/flush-history', '/contacts/sync'];
      expect(notAsked.map(({ path }) => path)).toEqual(
        paired && edition === 'self-hosted-single' ? bare : [],
      );
      for (const path of bare) expect([...asked]).toContain(`PATCH ${path}`);
    },
  );

  it.each(profiles)('keeps to it when written to: %s', async (edition) => {
    const { result } = await probe({
      edition,
      options: { allowWrites: true, sendTo: '12025550143' },
    });
    expect(result.findings).toEqual([]);
  });
});
