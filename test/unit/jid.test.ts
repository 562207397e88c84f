import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidIdError, WsapiError } from '../../src/index.ts';
import { inviteCode, type InviteTarget } from '../../src/ids/invite-code.ts';
import { formatJid, parseJid } from '../../src/ids/jid.ts';
import { sameUser } from '../../src/ids/same-user.ts';
import { hasTrunkZero } from '../../src/ids/trunk-zero.ts';
import * as phone from '../../src/phone.ts';
import vectors from '../data/jid-vectors.json' with { type: 'json' };

/** Where this package decides otherwise than the vectors; the module's documentation says why. */
const otherwise: Readonly<Record<string, { readonly kind: string } | 'refused'>> = {
  '13165550012@s.whatsapp.net': { kind: 'user' },
  'server@c.us': 'refused',
  // The vectors have no name of its own for this kind.
  '1234567890:99@hosted': { kind: 'hosted' },
  '123456789012345:99@hosted.lid': { kind: 'hosted' },
};

describe('test vectors', () => {
  test.each(vectors)('$input', ({ input, valid, options, ...expected }) => {
    const ours = otherwise[input];
    const parse = (): unknown => phone.parseJid(input, options);
    if (!valid || ours === 'refused') {
      expect(parse).toThrow(InvalidIdError);
      return;
    }
    const { kind, user, server, device } = expected;
    expect(parse()).toMatchObject({
      kind: ours?.kind ?? kind,
      user,
      server,
      ...(device !== null && { device }),
    });
    expect(phone.formatJid(input, options)).toBe(expected.normalized);
    if (options === undefined) expect(formatJid(input)).toBe(expected.normalized);
  });
});

describe('spellings of people', () => {
  test.each([
    ['https://api.whatsapp.com/send?phone=%2B1%20(202)%20555-0143&text=hi', '12025550143'],
    ['https://api.whatsapp.com/send/?phone=12025550143&text&type=phone_number', '12025550143'],
    ['whatsapp://send?text=hi&phone=12025550143', '12025550143'],
    ['wa.me/12025550143?text=Hi%20there', '12025550143'],
    ['https://wa.me/12025550143/', '12025550143'],
    ['wa.me/447700900123?text=to%20ann@example.com', '447700900123'],
    ['whatsapp://send?text=@ann&phone=447700900123', '447700900123'],
    ['+1\u200b202\u00ad5550143', '12025550143'],
    ['\u061c+972\u00a050\u2212123\u301c4567'.replace('\u301c', '\u2013'), '972501234567'],
    ['+１（２０２）５５５－０１４３', '12025550143'],
    ['+81 90ー1234ー5678', '819012345678'],
    ['+\u{1d7d9}\u{1d7da}\u{1d7d8}25550143', '12025550143'],
    ['+ 1 202 555 0143', '12025550143'],
    ['(+1) 202 555 0143', '12025550143'],
    ['(0044) 7700 900123', '447700900123'],
    ['12025550143 \r\n', '12025550143'],
  ])('%j', (text, user) => {
    expect(parseJid(text)).toEqual({ kind: 'user', user, server: 's.whatsapp.net' });
  });
});

test('accepts the digits of every script', () => {
  const digits = Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => /\p{Nd}/u.test(character));
  // Unicode has them in groups of ten, each from 0 to 9.
  expect(digits.length).toBeGreaterThanOrEqual(600);
  for (let at = 0; at < digits.length; at += 10)
    expect(parseJid(`+12${digits.slice(at, at + 10).join('')}`).user).toBe('120123456789');
});

describe('refuses with a reason', () => {
  test.each([
    ['', 'The id is empty.'],
    ['Maria@home', 'This text of 10 characters with an "@" is not an id'],
    ['(11) 91234-5678', 'the country code is missing'],
    ['(44) 20 7946 0958', 'the country code is missing'],
    ['0171 1234567', 'the country code is missing'],
    ['+49 (0) 171 1234567', 'the 0 after the country code'],
    ['12025550143%40s.whatsapp.net', 'neither a JID nor a single phone number at character 12'],
    ['%2B12025550143', 'neither a JID nor a single phone number'],
    ['+1202555\t0143', 'neither a JID nor a single phone number at character 9'],
    ['+1 202 555 0143x', 'neither a JID nor a single phone number at character 16'],
    ['https://chat.whatsapp.com/Kx4WzQp', 'it is an invite link'],
    ['https://wa.me/%zz', 'neither a JID nor'],
    ['a@b@g.us', 'it has two "@" at character 4'],
    ['12025550143@example.com', 'WhatsApp has no such server at character 13'],
    ['12025550143@constructor', 'WhatsApp has no such server'],
    ['12025550143:70000@s.whatsapp.net', 'the device number is too large at character 13'],
    ['12.5@g.us', 'before "@g.us" only digits'],
    ['123456', 'a phone number has 7 to 15 digits, this has 6'],
    ['+1234567890123456', 'a phone number has 7 to 15 digits, this has 16'],
    ['1234567890123456@s.whatsapp.net', 'only 7 to 15 digits'],
    ['12025550143:65536@s.whatsapp.net', 'the device number is too large'],
    ['1234567890.0', 'it has an extra digit'],
    ['..@g.us', 'before "@g.us" only digits'],
    ['+49 (0171) 1234567', 'the 0 after the country code'],
    ['+33 06 12 34 56 78', 'the 0 after the country code'],
    ['003306 12345678', 'the 0 after the country code'],
    ['44 07700 900123', 'the 0 after the country code'],
    ['+974 055123456', 'the 0 after the country code'],
    ['https://wa.me/4407700900123', 'the 0 after the country code'],
    ['+44 ( 0 ) 7700 900123', 'the 0 after the country code'],
    ['12025550143.00', 'it has an extra digit'],
    ['+1 202 555 0143 (5)', 'it has an extra digit'],
    ['+1 202 555 0143 - 5', 'it has an extra digit'],
    ['https://wa.me/1202x5550143?text=abcdefgh', 'nor a single phone number'],
  ])('%j: %s', (text, reason) => {
    expect(() => parseJid(text)).toThrow(reason);
  });

  test('a value that is not a string', () => {
    for (const value of [12025550143, null, undefined, {}, []])
      expect(() => parseJid(value as never)).toThrow('An id must be a string');
  });

  test('without showing the number, in any spelling', () => {
    for (const text of [
      '+1 202 555 0143 / 0144',
      '+\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660x',
      'a@12025550143',
      '12025550143@12025550143',
    ]) {
      const error = thrownBy(() => parseJid(text));
      expect(error.message.replace('12025550143@s.whatsapp.net', '')).not.toMatch(/\p{Nd}{4,}/u);
    }
  });

  test('without showing any of the text', () => {
    const error = thrownBy(() => parseJid('x'.repeat(10_000)));
    expect(error.message.length).toBeLessThan(250);
    expect(error.message).not.toContain('xx');
  });
});

describe('a default country', () => {
  test.each([
    ['BR', '(11) 91234-5678', '5511912345678'],
    ['BR', '+1 202 555 0143', '12025550143'],
    ['BR', 'https://wa.me/12025550143', '12025550143'],
    ['US', '011 44 20 7946 0958', '442079460958'],
    ['US', '0044 20 7946 0958', '442079460958'],
    ['AU', '0011 44 20 7946 0958', '442079460958'],
    ['AU', '0011 64 21 123 456', '6421123456'],
    // Their own way out begins with 00 as well, and a carrier or more follows it.
    ['BR', '0055 11 91234-5678', '5511912345678'],
    ['HK', '0086 138 0013 8000', '8613800138000'],
    ['CO', '0057 300 1234567', '573001234567'],
    ['JP', '0044 7700 900123', '447700900123'],
    ['KR', '001 202 555 0143', '12025550143'],
    ['BR', '11912345678', '5511912345678'],
    ['BR', '5511912345678', '5511912345678'],
    ['DE', '0171/1234567'.replace('/', ' '), '491711234567'],
    ['BR', '5511912345678@s.whatsapp.net', '5511912345678'],
    // The zero for calls at home is dropped by the plans, or kept where it belongs to the number.
    ['GB', '+33 (0)6 12 34 56 78', '33612345678'],
    ['GB', '0033 06 12 34 56 78', '33612345678'],
    ['BR', '+44 07700 900123', '447700900123'],
    ['GB', '+39 06 1234567', '39061234567'],
  ])('%s: %s', (defaultCountry, text, user) => {
    expect(phone.parseJid(text, { defaultCountry }).user).toBe(user);
  });

  test('refuses a number that the country cannot have', () => {
    const error = thrownBy(() => phone.parseJid('123 45', { defaultCountry: 'BR' }));
    expect(error).toBeInstanceOf(InvalidIdError);
    expect(error.message).toContain('BR has no numbers of this length');
  });

  test('does not say that the country is missing when it is given', () => {
    const { message } = thrownBy(() => phone.parseJid('+06 12 34 56 78', { defaultCountry: 'FR' }));
    expect(message).toContain('is not an id: the country code is missing. Pass');
    expect(thrownBy(() => parseJid('+06 12 34 56 78')).message).toContain('no `defaultCountry`');
  });

  test.each([
    // Both a number of the country, and a whole one of another: the gateway gives them without a plus.
    ['BR', '12025550143'],
    ['DE', '12025550143'],
    ['BR', '51987654321'],
  ])('%s: %s, which may be either, is refused', (defaultCountry, text) => {
    expect(() => phone.parseJid(text, { defaultCountry })).toThrow('write a plus');
  });

  test('refuses a country that does not exist', () => {
    expect(() => phone.parseJid('123 4567', { defaultCountry: 'br' })).toThrow('ISO 3166');
  });
});

describe('properties', () => {
  const digits = (min: number, max: number): fc.Arbitrary<string> =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max })
      .map((list) => list.join(''));
  const number = fc
    .tuple(fc.integer({ min: 1, max: 9 }), digits(6, 14))
    .map(([first, rest]) => `${first}${rest}`)
    .filter((digits) => !hasTrunkZero(digits));
  const jid = fc.oneof(
    number.map((user) => `${user}@s.whatsapp.net`),
    digits(1, 20).map((user) => `${user}@lid`),
    digits(15, 20).map((user) => `${user}@g.us`),
    fc.tuple(number, digits(9, 11)).map(([user, time]) => `${user}-${time}@g.us`),
    digits(10, 20).map((user) => `${user}@newsletter`),
    digits(10, 20).map((user) => `${user}@bot`),
    fc.constant('status@broadcast'),
    digits(10, 12).map((user) => `${user}@broadcast`),
  );

  test('a canonical id stays as it is', () => {
    fc.assert(
      fc.property(jid, (text) => {
        expect(formatJid(text)).toBe(text);
        expect(formatJid(parseJid(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('marks between the digits do not change a number', () => {
    const mark = fc.constantFrom(' ', '-', '.', '\u00a0', '\u2011', '\u200e', ') ', ' (', '\u2009');
    const spelled = fc
      .tuple(number, fc.array(fc.tuple(fc.nat(), mark), { maxLength: 4 }))
      .filter(([user, marks]) => !marks.some(([at]) => at % user.length >= user.length - 3))
      .map(([user, marks]) => {
        const signs = new Map(marks.map(([at, sign]) => [at % user.length, sign]));
        const text = user.replace(/./g, (digit, index: number) => digit + (signs.get(index) ?? ''));
        return [user, `+${text}`] as const;
      })
      .filter(([, text]) => !text.includes('(0'));
    fc.assert(
      fc.property(spelled, ([user, text]) => {
        expect(formatJid(text)).toBe(`${user}@s.whatsapp.net`);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a formatted id is canonical, and every error is an InvalidIdError', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('@', '@s.whatsapp.net', '@g.us', '@lid', ':', '.', '+', '(', ')', '-', ' '),
      fc.constantFrom(
        'https://wa.me/',
        'tel:',
        'phone=',
        '&',
        '?',
        '%2B',
        '00',
        '\u202a',
        '\u0661',
      ),
      digits(0, 20),
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    let formatted = 0;
    fc.assert(
      fc.property(text, (input) => {
        let out: string;
        try {
          out = formatJid(input);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidIdError);
          return;
        }
        formatted += 1;
        expect(formatJid(out)).toBe(out);
        // Whatever it is, it cannot change a path, a header or a line.
        expect(out).toMatch(/^[\w-]+@[a-z.]+$/);
      }),
      { numRuns: 100_000 },
    );
    expect(formatted).toBeGreaterThan(1_000);
  });

  test('hostile long texts take no longer than others', () => {
    const spent = (text: string): number => {
      const started = performance.now();
      expect(() => parseJid(text)).toThrow(WsapiError);
      return performance.now() - started;
    };
    for (const [head, repeated] of [
      ['https://api.whatsapp.com/send?', '&phone='],
      ['+', '1 '],
      ['', '('],
      ['', '1@'],
      ['https://wa.me/', '%20'],
    ] as const) {
      // Were it quadratic, four times the text would take sixteen times the time: seconds.
      expect(spent(head + repeated.repeat(200_000))).toBeLessThan(2_000);
    }
  });
});

const thrownBy = (run: () => unknown): Error => {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('it did not fail');
};

test.each([
  ['+39 06 1234567', '39061234567'],
  ['+378 0549 886377', '3780549886377'],
  ['+225 01 23 45 67 89', '2250123456789'],
  ['+229 01 96 12 34 56', '2290196123456'],
  ['+241 06 12 34 56', '24106123456'],
])('%s keeps its zero', (text, user) => {
  expect(parseJid(text).user).toBe(user);
});

test.each([null, undefined, 12025550143, Symbol('x'), {}, [], new Date(), true])(
  'formatJid(%s) throws an error of ours',
  (value) => {
    expect(() => formatJid(value as never)).toThrow(WsapiError);
    expect(sameUser(value as never, '1@lid')).toBe(false);
  },
);

describe('an invite link', () => {
  const channel = 'https://whatsapp.com/channel/0029Va-x_Y';
  test.each<[string, InviteTarget, string]>([
    ['https://chat.whatsapp.com/Kx4WzQp12', 'group', 'Kx4WzQp12'],
    ['https://chat.whatsapp.com/Kx4WzQp12?mode=ems_copy_c', 'group', 'Kx4WzQp12'],
    ['chat.whatsapp.com/invite/Kx4WzQp12/', 'group', 'Kx4WzQp12'],
    ['whatsapp://chat/?code=Kx4WzQp12', 'group', 'Kx4WzQp12'],
    [' https://chat.whatsapp.com/Kx4WzQp12 ', 'group', 'Kx4WzQp12'],
    [channel, 'channel', '0029Va-x_Y'],
    ['https://www.whatsapp.com/channel/0029Va?x=1#y', 'channel', '0029Va'],
    ['Kx4WzQp12', 'group', 'Kx4WzQp12'],
    ['0029Va-x_Y', 'channel', '0029Va-x_Y'],
  ])('%j of a %s has the code %j', (text, target, code) => {
    expect(inviteCode(text, target)).toBe(code);
  });

  test.each<[string, InviteTarget, string]>([
    [channel, 'group', 'the invite link of a channel, but that of a group'],
    ['https://chat.whatsapp.com/Kx4WzQp12', 'channel', 'the invite link of a group'],
    ['https://evil.com/Kx4WzQp12', 'group', 'not an invite link of a group'],
    ['https://chat.whatsapp.com.evil.com/Kx4WzQp12', 'group', 'not an invite link'],
    ['https://evil.com/chat.whatsapp.com/Kx4WzQp12', 'group', 'not an invite link'],
    ['https://evil.com@chat.whatsapp.com/Kx4WzQp12', 'group', 'not an invite link'],
    ['https://chat.whatsapp.com@evil.com/Kx4WzQp12', 'group', 'not an invite link'],
    ['evil.com/Kx4WzQp12', 'group', 'not an invite link'],
    ['https://evil.com/channel/Kx4WzQp12', 'channel', 'not an invite link of a channel'],
  ])('%j is not taken for the code of a %s', (text, target, reason) => {
    expect(() => inviteCode(text, target)).toThrow(InvalidIdError);
    expect(() => inviteCode(text, target)).toThrow(reason);
  });
});
