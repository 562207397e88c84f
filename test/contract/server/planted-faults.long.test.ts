import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/programs/contract-check/finding.ts';
import { profiles } from '../../../src/programs/contract-check/server/profiles.ts';
import { operationsOf } from '../../../src/contract/openapi.ts';
import type { PlantedFault } from '../../../src/testing/planted-faults.ts';
import { mergedContract } from '../../support/merged-contract.ts';
import { probe, type ProbedGateway } from '../../support/probe.ts';

/** A fault, and the finding that it must lead to. */
interface Seeded extends ProbedGateway {
  readonly name: string;
  readonly fault: PlantedFault;
  readonly finding: Partial<Finding>;
}

const seeded: readonly Seeded[] = [
  {
    name: 'a documented status in place of another',
    fault: { kind: 'status', operationId: 'listGroups', status: 404 },
    finding: { rule: 'unexpected-status', seen: '404', expected: '200' },
  },
  {
    name: 'another 2xx status',
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
      seen: 'no such field',
    },
  },
  {
    name: 'a field that is missing in the items of a list',
    fault: { kind: 'field', operationId: 'listGroups', path: ['participants', 'isAdmin'] },
    finding: {
      rule: 'missing-field',
      place: '/components/schemas/GroupParticipant/allOf/1/required',
      message: 'listGroups: the response has no *.participants.*.isAdmin',
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
    name: 'null in place of a list',
    fault: { kind: 'field', operationId: 'getGroup', path: ['participants'], value: null },
    finding: {
      rule: 'wrong-value',
      place: '/components/schemas/GroupInfoResponse/properties/participants/type',
      expected: 'array',
      seen: 'null',
    },
  },
  {
    name: 'an invalid id',
    fault: { kind: 'field', operationId: 'getGroup', path: ['groupId'], value: '12025550143' },
    finding: {
      rule: 'wrong-value',
      place: '/components/schemas/GroupInfoResponse/properties/groupId/x-jid-kinds',
      expected: 'a JID of group',
    },
  },
  {
    name: 'an invalid time',
    fault: { kind: 'field', operationId: 'getGroup', path: ['createdAt'], value: 'yesterday' },
    finding: {
      rule: 'wrong-value',
      place: '/components/schemas/GroupInfoResponse/properties/createdAt/format',
    },
  },
  {
    name: 'an undocumented field',
    fault: { kind: 'field', operationId: 'getSessionStatus', path: ['battery'], value: 73 },
    finding: { rule: 'undocumented-field', kind: 'note', seen: 'battery' },
  },
  {
    name: 'HTML in place of JSON',
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
    name: 'a missing body',
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
    name: 'an error with another status in its body',
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
    name: 'a read without a check of the key',
    fault: { kind: 'unchecked', operationId: 'listChats', what: 'key' },
    finding: { rule: 'unexpected-status', expected: '401', seen: '200' },
  },
  {
    name: 'a write without a check of the key',
    fault: { kind: 'unchecked', operationId: 'createGroup', what: 'key' },
    finding: { rule: 'unexpected-status', expected: '401', seen: '400' },
  },
  {
    name: 'logging out without a key, on an unpaired device',
    paired: false,
    fault: { kind: 'unchecked', operationId: 'logout', what: 'key' },
    finding: { rule: 'unexpected-status', expected: '401', seen: '400' },
  },
  {
    name: 'no check of the instance',
    fault: { kind: 'unchecked', operationId: 'getGroup', what: 'instance' },
    finding: { rule: 'unexpected-status', expected: '404', seen: '401' },
  },
  {
    name: 'a key that is checked before the instance',
    fault: { kind: 'key-before-instance', operationId: 'sendLink' },
    finding: { rule: 'unexpected-status', expected: '400', seen: '401' },
  },
  {
    name: 'a path that is decoded',
    fault: { kind: 'unchecked', operationId: 'getChatPicture', what: 'path-encoding' },
    finding: { rule: 'unexpected-status', expected: '400' },
  },
  {
    name: 'a phone number in the path that is decoded',
    fault: { kind: 'unchecked', operationId: 'checkUser', what: 'path-encoding' },
    finding: { rule: 'unexpected-status', expected: '400', seen: '200' },
  },
  {
    name: 'text that is not JSON',
    fault: { kind: 'unchecked', operationId: 'setGroupName', what: 'json' },
    finding: { rule: 'refused-for-another-reason', expected: 'invalid request body: …' },
  },
  {
    name: 'a required field that is not enforced',
    fault: { kind: 'not-refused', operationId: 'sendText', detail: "'Text' failed" },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/SendTextRequest/required',
      expected: '400',
      seen: '201',
    },
  },
  {
    name: 'an enum that is not enforced',
    fault: { kind: 'not-refused', operationId: 'muteChat', detail: "failed on the 'oneof'" },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/MuteChatRequest/properties/duration/enum',
    },
  },
  {
    name: 'a range that is not enforced',
    fault: { kind: 'not-refused', operationId: 'sendLocation', detail: "'Latitude' failed" },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/SendLocationRequest/properties/latitude/maximum',
    },
  },
  {
    name: 'an empty list that is accepted',
    fault: { kind: 'not-refused', operationId: 'bulkCheckUsers', detail: "'Phones' failed" },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/BulkCheckRequest/properties/phones/minItems',
    },
  },
  {
    name: 'a type that is not enforced',
    fault: { kind: 'not-refused', operationId: 'pinChat', detail: 'cannot unmarshal' },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/PinChatRequest/properties/pinned/type',
    },
  },
  {
    name: 'exclusive fields that are accepted together',
    fault: { kind: 'not-refused', operationId: 'sendImage', detail: 'not both' },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/SendMediaRequest/x-exactly-one-of',
    },
  },
  {
    name: 'invalid base64 that is accepted',
    fault: { kind: 'not-refused', operationId: 'sendSticker', detail: 'base64' },
    finding: {
      rule: 'unexpected-status',
      place: '/components/schemas/SendStickerRequest/properties/data/format',
    },
  },
  {
    name: 'a refusal of the second invalid field only',
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
    // There are no findings about other operations.
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
  ])('in a read with an id from another response: %s', async (operationId) => {
    const faults = [{ kind: 'body', operationId, contentType: 'text/html' }] as const;
    const { result } = await probe({ faults });
    expect(result.findings.filter((finding) => finding.operationId === operationId)).toEqual([
      expect.objectContaining({ rule: 'content-type', seen: 'text/html' }),
    ]);
  });

  it('in the answers to unknown routes', async () => {
    const { result } = await probe({ faults: [{ kind: 'unknown-route', status: 404 }] });
    expect(result.findings.filter(({ operationId }) => operationId === undefined)).toEqual([
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
  it('may leave a formatted text empty if the contract says so', async () => {
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
    'follows its contract: $edition, paired $paired',
    async ({ edition, paired }) => {
      const { result, gateway } = await probe({ edition, paired });
      // On an unpaired device the gateway answers 409 before it checks a request.
      expect(result.findings.map(({ kind, rule }) => [kind, rule])).toEqual(
        paired ? [] : [['note', 'pairing-first']],
      );
      expect(result.outcome).toBe('kept');
      const asked = new Set(gateway.requests.map(({ method, path }) => `${method} ${path}`));
      const isAsked = (method: string, path: string): boolean => {
        const pattern = new RegExp(`^${method} ${path.replace(/\{[^}]+\}/g, '[^/]+')}$`, 'i');
        return [...asked].some((request) => pattern.test(request));
      };
      const notAsked = operationsOf(mergedContract).filter(
        ({ method, path }) => !isAsked(method, path),
      );
      // They would change the account, and have no body that could be invalid.
      const bare = [
        '/session/logout',
        '/session/flush-history',
        '/contacts/sync',
        '/status/{messageId}/delete',
      ];
      expect(notAsked.map(({ path }) => path)).toEqual(
        paired && edition === 'self-hosted-single' ? bare : [],
      );
      for (const path of bare) expect(isAsked('PATCH', path), path).toBe(true);
    },
  );

  it.each(profiles)('follows its contract with writes and messages: %s', async (edition) => {
    const { result } = await probe({
      edition,
      options: { allowWrites: true, sendTo: '12025550143' },
    });
    expect(result.findings).toEqual([]);
  });
});
