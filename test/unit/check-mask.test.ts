import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  makeMask,
  maskResult,
  secretsAmong,
  secretsOfEnvironment,
} from '../../src/programs/contract-check/hide-secrets.ts';

test.each([
  ['a phone number', 'to +1 (202) 555-0143 it', 'to +1 (20•) •••-•••• it'],
  ['an id', '12025550143@s.whatsapp.net', '120••••••••@s.whatsapp.net'],
  ['a given secret', 'sent k-instance-1 as it was', 'sent ••• as it was'],
  ['the longer of two secrets', 'k-instance-1-long', '•••'],
  ['a header', 'X-Api-Key: abcdef', 'X-Api-Key: •••'],
  ['a bearer', 'authorization: Bearer abc.def', 'authorization: Bearer •••'],
  [
    'JSON',
    '{"apiKey":"abc","signingSecret": "d e","to":1}',
    '{"apiKey":•••,"signingSecret": •••,"to":1}',
  ],
  ['an address', 'https://me:pass@host/a?token=abc&b=1', 'https://•••@host/a?token=•••&b=1'],
  [
    'a status, a line and a size',
    '404 at line 5301 of 226424 bytes',
    '404 at line 5301 of 226424 bytes',
  ],
  ['a short text', 'abc', 'abc'],
])('%s', (_, text, expected) => {
  expect(makeMask(['k-instance-1', 'k-instance-1-long', 'abc'])(text)).toBe(expected);
});

test('a masked text contains none of the given secrets', () => {
  const secret = fc.stringMatching(/^[a-zA-Z][\w.*+?^${}()|\\-]{7,}$/);
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (key, before, after) => {
      expect(makeMask([key])(`${before}${key}${after}`)).not.toContain(key);
    }),
  );
});

test('finds secret options by their names', () => {
  expect(
    secretsAmong({
      apiKey: 'one1',
      WSAPI_ADMIN_API_KEY: 'two2',
      keyboard: 'three',
      token: undefined,
    }),
  ).toEqual(['one1', 'two2']);
});

test('treats other variables as secrets only if they look like one', () => {
  const secrets = {
    WSAPI_ADMIN_API_KEY: 'two2',
    GITHUB_TOKEN: 'ghs_0123456789',
    NPM_TOKEN: 'abcdefghijklmnopqrstuvwxyz',
  };
  expect(
    secretsOfEnvironment({
      ...secrets,
      WSAPI_BASE_URL: 'http://127.0.0.1:8080',
      CACHE_KEY: 'groups',
      SORT_KEY: 'participants',
      HOTKEY: 'Contact-Groups',
      PIN_TOKEN: 'a1',
      KEYBOARD: 'qwertz0123456789',
    }),
  ).toEqual(Object.values(secrets));
});

test('masks the texts of a result, and not its places or commands', () => {
  const mask = makeMask();
  const number = '+12025550143';
  const finding = {
    check: 'server',
    rule: 'undocumented-status',
    kind: 'broken',
    operationId: 'sendText',
    place: '/paths/~1messages~1text/post/responses/4180000001',
    // Commands are made without secrets, and have to stay usable.
    curl: 'curl -i https://example.com/contacts/9990000000000',
  } as const;
  const result = maskResult(
    {
      check: 'server',
      outcome: 'broken',
      summary: number,
      findings: [{ ...finding, message: number, expected: number, seen: number }],
    },
    mask,
  );
  const hidden = '+120••••••••';
  expect(result).toEqual({
    check: 'server',
    outcome: 'broken',
    summary: hidden,
    findings: [{ ...finding, message: hidden, expected: hidden, seen: hidden }],
  });
  expect(
    maskResult({ check: 'diff', outcome: 'unchecked', reason: number, findings: [] }, mask),
  ).toMatchObject({ reason: hidden });
});
