import fc from 'fast-check';
import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/errors/configuration-error.ts';
import { InvalidSignatureError } from '../../src/errors/invalid-signature-error.ts';
import { sign, SignatureVerifier } from '../../src/events/signature.ts';
import { exampleEvents, gatewayJson, messageEvent } from '../support/events.ts';

const secret = 'whsec_4Xh1vS9kqgV0y2Lw';
const body = gatewayJson(messageEvent(1, { text: 'Fish & chips <3' }));
const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

const problemOf = async (verified: Promise<void>): Promise<unknown> => {
  const error: unknown = await verified.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof InvalidSignatureError ? error.problem : error;
};

/** Made by other programs: RFC 4231, test case 2, and Python. */
test.each([
  [
    'key',
    'The quick brown fox jumps over the lazy dog',
    'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8',
  ],
  [
    'Jefe',
    'what do ya want for nothing?',
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    'clé 🔑',
    '{"text":"\\u003cb\\u003e \\u0026 Grüße 🥾"}',
    '7673e325f3cd6bb94e8ea5bc835bff09ddbd33f711a0663de01d7af38b001e15',
  ],
])('verifies a signature made with %j', async (key, text, hex) => {
  const expected = `sha256=${hex}`;
  expect(await sign(text, key)).toBe(expected);
  await new SignatureVerifier(key).verify(text, expected);
  await new SignatureVerifier(key).verify(new TextEncoder().encode(text), expected);
});

test.each([
  ['a string', body],
  ['bytes', new TextEncoder().encode(body)],
  ['a Buffer that is a part of a larger one', Buffer.from(`${body}x`).subarray(0, -1)],
  ['an ArrayBuffer', new TextEncoder().encode(body).buffer],
])('verifies a body given as %s', async (_, given) => {
  await new SignatureVerifier(secret).verify(given, signature);
});

test('signs and verifies every event of the contract', async () => {
  const verifier = new SignatureVerifier(secret);
  expect(exampleEvents.length).toBeGreaterThan(20);
  for (const event of exampleEvents) {
    const text = gatewayJson(event);
    await verifier.verify(text, await sign(text, secret));
  }
});

test('accepts the old secret and the new one while it is changed', async () => {
  const both = new SignatureVerifier(['new', secret]);
  await both.verify(body, signature);
  await both.verify(body, await sign(body, 'new'));
  expect(await problemOf(both.verify(body, await sign(body, 'older')))).toBe('wrong');
});

test('refuses a body that was parsed and serialized again, and says so', async () => {
  const again = JSON.stringify(JSON.parse(body));
  await expect(new SignatureVerifier(secret).verify(again, signature)).rejects.toThrow(
    /bare "<", ">" or "&".*parsed and serialized again.*bytes as they arrived/,
  );
  const spaced = JSON.stringify(JSON.parse(gatewayJson(messageEvent(1))), null, 2);
  const verified = new SignatureVerifier(secret).verify(spaced, signature);
  await expect(verified).rejects.toThrow(/secret is wrong, or the body was changed/);
});

test('refuses a parsed body with advice', async () => {
  const parsed = JSON.parse(body) as string; // what JavaScript would pass
  await expect(new SignatureVerifier(secret).verify(parsed, signature)).rejects.toThrow(
    new ConfigurationError(
      'The body must be the bytes that arrived or their text, not a value of type object: the signature is computed over the bytes. If a body parser runs first, pass the raw body that it read.',
    ),
  );
});

describe('secrets', () => {
  test.each([
    ['an empty secret', ''],
    ['an empty list', []],
    ['an empty secret beside another', ['a', '']],
    ['an unset variable', undefined],
    ['null', null],
    ['a number', 5],
    ['a symbol', Symbol('secret')],
  ])('refuses %s', (_, given) => {
    expect(() => new SignatureVerifier(given as string)).toThrow(ConfigurationError);
  });

  test.each([
    ['a line break at the end', `${secret}\n`],
    ['a Windows line break', `${secret}\r\n`],
    ['a line break inside', 'whsec\nexample'],
    ['a blank at the start', ` ${secret}`],
    ['a byte order mark', `\ufeff${secret}`],
    ['a line break in a list', ['old', `${secret}\n`]],
  ])('refuses a secret with %s, and does not show it', async (_, given) => {
    const message = /`secret` contains a line break.*WSAPI_SIGNING_SECRET/;
    expect(() => new SignatureVerifier(given)).toThrow(ConfigurationError);
    expect(() => new SignatureVerifier(given)).toThrow(message);
    const signed = sign(body, typeof given === 'string' ? given : (given[1] ?? ''));
    await expect(signed).rejects.toThrow(message);
    await expect(signed).rejects.not.toThrow(/whsec/);
  });

  test('refuses to sign with an empty secret', async () => {
    await expect(sign(body, '')).rejects.toThrow(
      /`secret` is empty: anybody could sign\. .*WSAPI_SIGNING_SECRET/,
    );
  });

  test('shows neither secret nor body in an error', async () => {
    const error: unknown = await new SignatureVerifier(secret)
      .verify(body.replace('chips', 'ships'), signature)
      .catch((reason: unknown) => reason);
    const printed = inspect(error, { depth: 10, showHidden: true });
    expect(printed).toContain('InvalidSignatureError');
    expect(printed).not.toContain(secret);
    expect(printed).not.toContain('ships');
    expect(printed).not.toContain(signature.slice(7));
  });
});

test.each<[string, string | null | undefined, string]>([
  ['undefined', undefined, 'missing'],
  ['null', null, 'missing'],
  ['empty', '', 'missing'],
  ['without its algorithm', signature.slice(7), 'malformed'],
  ['by another algorithm', signature.replace('sha256', 'sha1'), 'malformed'],
  ['in capitals', signature.toUpperCase(), 'malformed'],
  ['with hex in capitals', `sha256=${signature.slice(7).toUpperCase()}`, 'malformed'],
  ['cut off', signature.slice(0, -1), 'malformed'],
  ['longer', `${signature}0`, 'malformed'],
  ['with a line break', `${signature}\n`, 'malformed'],
  ['that is a symbol', Symbol('signature') as unknown as string, 'malformed'],
  ['given twice', `${signature}, ${signature}`, 'malformed'],
  ['of zeros', `sha256=${'0'.repeat(64)}`, 'wrong'],
])('refuses a signature %s', async (_, given, problem) => {
  expect(await problemOf(new SignatureVerifier(secret).verify(body, given))).toBe(problem);
});

test('accepts none of 10,000 forged or damaged deliveries', async () => {
  const verifier = new SignatureVerifier([secret, 'the one before']);
  const bodies = exampleEvents.map((event) => Buffer.from(gatewayJson(event)));
  const signatures = await Promise.all(bodies.map((bytes) => sign(bytes, secret)));
  const place = fc.nat();
  const damage = fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), place, bit: fc.nat(7) }),
    fc.record({ kind: fc.constant('cut' as const), place }),
    fc.record({ kind: fc.constant('insert' as const), place, byte: fc.nat(255) }),
    fc.record({ kind: fc.constant('swap' as const), place }),
    fc.record({ kind: fc.constant('signature' as const), place, digit: fc.nat(15) }),
    fc.record({ kind: fc.constant('secret' as const), other: fc.string({ minLength: 1 }) }),
    fc.record({ kind: fc.constant('another' as const), place }),
  );
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(bodies.length - 1), damage, async (index, done) => {
      let bytes = Buffer.from(bodies[index] ?? '');
      let given = signatures[index] ?? '';
      switch (done.kind) {
        case 'flip': {
          const at = done.place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ (1 << done.bit);
          break;
        }
        case 'cut':
          bytes = bytes.subarray(0, done.place % bytes.length);
          break;
        case 'insert': {
          const at = done.place % bytes.length;
          bytes = Buffer.concat([bytes.subarray(0, at), Buffer.of(done.byte), bytes.subarray(at)]);
          break;
        }
        case 'swap': {
          const at = done.place % (bytes.length - 1);
          const [a = 0, b = 0] = [bytes[at], bytes[at + 1]];
          fc.pre(a !== b);
          bytes[at] = b;
          bytes[at + 1] = a;
          break;
        }
        case 'signature': {
          const at = 7 + (done.place % 64);
          const digit = done.digit.toString(16);
          fc.pre(given.charAt(at) !== digit);
          given = given.slice(0, at) + digit + given.slice(at + 1);
          break;
        }
        case 'secret':
          given = await sign(bytes, `x${done.other}${secret}`.replaceAll(/[\r\n]/g, 'x'));
          break;
        case 'another': {
          const other = signatures[done.place % signatures.length] ?? '';
          fc.pre(other !== given);
          given = other;
          break;
        }
      }
      tried += 1;
      expect(await problemOf(verifier.verify(bytes, given))).toBe('wrong');
    }),
    { numRuns: 10_000 },
  );
  expect(tried).toBeGreaterThanOrEqual(10_000);
});
