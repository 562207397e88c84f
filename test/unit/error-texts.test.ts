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
  ['+1 (202) 555-0143 and 44 7700 900123', '+1 (20•) •••-•••• and 44 7••• ••••••'],
])('%s is shown as %s', (text, shown) => {
  expect(hideNumbers(text)).toBe(shown);
});

describe('the detail of an error', () => {
  test.each([
    ['{"status": 400, "detail": "no"}', 'no'],
    ['{"detail": 5}', '{"detail": 5}'],
    ['<html><script>alert(1)</script><p>Down\n</p></html>', 'Down'],
    ['', ''],
    ['a\u001b[31mb\u0000c', 'a [31mb c'],
    ['x'.repeat(500), `${'x'.repeat(160)}…`],
  ])('of %j is %j', (body, detail) => {
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
