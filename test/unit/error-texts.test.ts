import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideNumbers } from '../../src/errors/hide-numbers.ts';
import { detailOf, issuesOf } from '../../src/errors/parse-error-body.ts';

test.each([
  ['user 12025550143@s.whatsapp.net not found', 'user 120••••••••@s.whatsapp.net not found'],
  ['code 123456', 'code 123456'],
  ['1234567', '123••••'],
  ['12025550143 bytes of 5', '12025550143 bytes of 5'],
  ['file too large: 200000000 bytes', 'file too large: 200000000 bytes'],
  ['of 15000000 ms, evt_1700000000000_a', 'of 15000000 ms, evt_1700000000000_a'],
  ['Content-Length 104857600', 'Content-Length 104857600'],
  ['length=5242880, "size": 73400320', 'length=5242880, "size": 73400320'],
  ['a limit of 52428800', 'a limit of 52428800'],
  ['id 12345678-1234-1234-1234-123456789012', 'id 12345678-1234-1234-1234-123456789012'],
  ['req-1234567890 failed', 'req-1234567890 failed'],
  ['request_id=1234567890', 'request_id=1234567890'],
  ['at 2025-11-30T00:51:44.816Z', 'at 2025-11-30T00:51:44.816Z'],
  ['at 2025-11-30T00:51', 'at 2025-11-30T00:51'],
  ['at 2025-11-30 00:51:44.816123456 +0100', 'at 2025-11-30 00:51:44.816123456 +0100'],
  ['valid until 2026-11-30, then', 'valid until 2026-11-30, then'],
  ['"expires":"2026-11-30"', '"expires":"2026-11-30"'],
  ['gateway-2026-11-30.log', 'gateway-2026-11-30.log'],
  ['at 20261130T081530Z', 'at 20261130T081530Z'],
  // The number of somebody in Denmark, written without the country code
  ['user 20261130 not found', 'user 202••••• not found'],
  ['+2026-11-30 and 2026-11-30-12', '+202•-••-•• and 202•-••-••-••'],
  ['2026-11-30 12025550143', '202•-••-•• •••••••••••'],
  ['20 2026-11-30', '20 2•••-••-••'],
  ['2026-13-30', '202•-••-••'],
  [
    'read tcp 172.17.0.2:8080->172.17.0.1:54321: i/o timeout',
    'read tcp 172.17.0.2:8080->172.17.0.1:54321: i/o timeout',
  ],
  ['192.168.100.200', '192.•••.•••.•••'],
  ['tel-12025550143, size 5 of 12025550143', 'tel-120••••••••, size 5 of 120••••••••'],
  ['length 1 202 555 0143', 'length 1 20• ••• ••••'],
  ['12025550143-1234567890@g.us', '120••••••••-••••••••••@g.us'],
  ['+1 (202) 555-0143 and 44 7700 900123', '+1 (20•) •••-•••• and 44 7••• ••••••'],
])('%s is shown as %s', (text, shown) => {
  expect(hideNumbers(text)).toBe(shown);
});

describe('no spelling of a phone number is shown', () => {
  const digits = fc.stringMatching(/^[1-9]\d{6,14}$/);
  /** With marks between its digits, as people write it. */
  const spelled = digits.chain((number) =>
    fc
      .array(fc.constantFrom('', '', ' ', '-', '.', '(', ') ', ' (', ' - '), {
        minLength: number.length - 1,
        maxLength: number.length - 1,
      })
      .map((marks) => number.replace(/\d/g, (digit, at: number) => digit + (marks[at] ?? ''))),
  );
  const around = fc.constantFrom(
    ...[
      '',
      ' ',
      '"',
      'to ',
      '+',
      '00',
      '+(',
      'user ',
      'no such number: ',
      'wa.me/',
      'https://wa.me/',
    ],
    ...[
      'phone=',
      'tel:',
      'tel-',
      'jid ',
      '/chats/',
      '2025-11-30T00:51:44Z ',
      'length 5 for ',
      '5242880 bytes to ',
    ],
  );
  const after = fc.constantFrom(
    '',
    ' ',
    '"',
    '@s.whatsapp.net',
    '@lid',
    ':5@s.whatsapp.net',
    ' not found',
    ', x',
  );
  test('in any surrounding text', () => {
    fc.assert(
      fc.property(around, spelled, after, (before, number, behind) => {
        const shown = hideNumbers(before + number + behind);
        const own = shown.slice(before.length, before.length + number.length);
        expect(own.replace(/\D/g, '').length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the detail of an error', () => {
  test.each([
    ['{"status": 400, "detail": "no"}', 'no'],
    ['{"detail": 5}', '{"detail": 5}'],
    ['<html><script>alert(1)</script><p>Down\n</p></html>', 'Down'],
    ['', ''],
    ['a\u001b[31mb\u0000c', 'a [31mb c'],
    ['a\u009b31mb\u0085c\u007fd', 'a 31mb c d'],
    ['{"detail": "a\u009b31mb\\u0085\\u001b\\u007fc\\td\\ne"}', 'a 31mb c d\ne'],
    ['x'.repeat(500), `${'x'.repeat(160)}…`],
  ])('is taken from %j: %j', (body, detail) => {
    expect(detailOf(body)).toBe(detail);
  });
});

test('names broken rules as the contract spells them', () => {
  const detail = [
    "validation error: Key: 'SendTextRequest.To' Error:Field validation for 'To' failed on the 'required' tag",
    "Key: 'SendMediaRequest.MediaData.URL' Error:Field validation for 'URL' failed on the 'url' tag",
    "Key: 'SendTextRequest.CommonSendOptions.ReplyToSenderID' Error:Field validation for 'ReplyToSenderID' failed on the 'x' tag",
    "Key: 'SendLinkRequest.JPEGThumbnail' Error:Field validation for 'JPEGThumbnail' failed on the 'x' tag",
    "Key: 'SendContactRequest.VCard' Error:Field validation for 'VCard' failed on the 'required_without' tag",
    "Key: 'CreateGroupRequest.Participants[0]' Error:Field validation for 'Participants[0]' failed on the 'required' tag",
  ].join('\n');
  expect(issuesOf(detail)).toEqual([
    { field: 'to', rule: 'required' },
    { field: 'url', rule: 'url' },
    { field: 'replyToSenderId', rule: 'x' },
    { field: 'jpegThumbnail', rule: 'x' },
    { field: 'vcard', rule: 'required_without' },
    { field: 'participants[0]', rule: 'required' },
  ]);
});
