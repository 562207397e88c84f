import { InvalidIdError } from '../errors/field-error.ts';
import type { JidKind } from './kinds.ts';
import { isPhoneLink, phoneDigits, type NationalNumbers } from './phone-digits.ts';
import { refuse, withoutMarks } from './refuse-id.ts';

/**
 * The parts of a WhatsApp id. `user` is the part before the `@` without device and agent; `server` is canonical (`c.us`
 * becomes `s.whatsapp.net`). Nothing can be sent to `hosted` and `other`: WhatsApp's own announcements (`0@c.us`),
 * people behind a hosted business or another messenger, calls.
 */
export interface ParsedJid {
  readonly kind: JidKind | 'hosted' | 'other';
  readonly user: string;
  readonly server: string;
  /** The number of a linked device: `1234567890:5@s.whatsapp.net` has 5. */
  readonly device?: number;
  readonly agent?: number;
}

/** The ids of each kind, the most frequent first. */
const kinds: readonly (readonly [kind: ParsedJid['kind'], pattern: RegExp])[] = [
  ['user', /^[1-9]\d{6,14}@s\.whatsapp\.net$/],
  ['group', /^\d{1,25}(?:-\d{1,15})?@g\.us$/],
  ['lid', /^\d{1,25}@lid$/],
  ['newsletter', /^\d{1,25}@newsletter$/],
  ['bot', /^\d{1,25}@bot$/],
  ['status', /^status@broadcast$/],
  ['broadcast', /^\d{1,25}@broadcast$/],
  ['hosted', /^\d{1,25}@hosted(?:\.lid)?$/],
  ['other', /^0@s\.whatsapp\.net$/],
  ['other', /^\w[\w-]*@(?:interop|call|msgr)$/],
];

/** An id written as WhatsApp writes it, without a device; undefined for everything else. */
const readCanonical = (text: string): ParsedJid | undefined => {
  const [kind] = kinds.find(([, pattern]) => pattern.test(text)) ?? [];
  const at = text.indexOf('@');
  return kind && { kind, user: text.slice(0, at), server: text.slice(at + 1) };
};

/**
 * Reads a WhatsApp id, or a phone number in any common format, which is read as a user.
 *
 * Errors: two `@`, empty parts, letters in a number, percent-encoding, control characters, numbers of impossible
 * length, a 0 between country code and number. Accepted: surrounding spaces, `+1 (202) 555-0143`, `0044 …`, `tel:`,
 * `whatsapp:`, `wa.me` links, digits of other scripts.
 *
 * Less obvious: an assistant with a phone number (`13135550002`) is a `user`, since it is written to like one; the
 * server may have capital letters; digits of other scripts are read in phone numbers, but not in JIDs, which machines
 * write; a number that starts with two or more digits in brackets is an error, because that is an area code without its
 * country code.
 *
 * @param national reads numbers without a country code; `wsapi-client/phone` provides it.
 * @throws {InvalidIdError} saying what is wrong, where, and what would be right.
 * @example
 * parseJid('12025550143:5@s.whatsapp.net');
 * // { kind: 'user', user: '12025550143', server: 's.whatsapp.net', device: 5 }
 */
export const parseJid = (text: string, national?: NationalNumbers): ParsedJid => {
  const given: unknown = text;
  if (typeof given !== 'string')
    throw new InvalidIdError(
      `An id must be a string, not ${given === null ? 'null' : typeof given}.`,
    );
  return readCanonical(text) ?? parseSpelling(withoutMarks(text), national);
};

const parseSpelling = (text: string, national: NationalNumbers | undefined): ParsedJid => {
  // A link may also hold the text of a message.
  const at = isPhoneLink(text) ? -1 : text.indexOf('@');
  if (at === -1)
    return { kind: 'user', user: phoneDigits(text, national), server: 's.whatsapp.net' };
  if (text.includes('@', at + 1)) refuse(text, 'it has two "@"', text.indexOf('@', at + 1));
  const server = text
    .slice(at + 1)
    .toLowerCase()
    .replace(/^c\.us$/, 's.whatsapp.net');
  // `1234567` is a valid user on every server with users or groups, so this tests only the server.
  if (!readCanonical(`1234567@${server}`)) refuse(text, 'WhatsApp has no such server', at + 1);
  const [, user = '', agent, device] =
    /^\+?([^.:]+)(?:\.(\d{1,3}))?(?::(\d{1,5}))?$/.exec(text.slice(0, at)) ?? [];
  const parsed = readCanonical(`${user}@${server}`);
  if (!parsed || (agent && parsed.kind !== 'user'))
    return refuse(
      text,
      `before "@${server}" only ${server === 's.whatsapp.net' ? '7 to 15 ' : ''}digits are allowed, and a device number after a colon`,
      Math.max(text.search(/[^\d+]/), 0) % at,
    );
  if (Number(device) > 65_535)
    refuse(text, 'the device number is too large', text.indexOf(':') + 1);
  return {
    ...parsed,
    ...(device && { device: Number(device) }),
    ...(agent && { agent: Number(agent) }),
  };
};

/**
 * The canonical form of an id or a phone number, as the gateway accepts it. A device part is dropped, because nothing
 * can be sent to a single device.
 *
 * @throws {InvalidIdError}
 * @example
 * formatJid('+1 (202) 555-0143'); // '12025550143@s.whatsapp.net'
 * formatJid('12025550143:5@c.us'); // '12025550143@s.whatsapp.net'
 */
export const formatJid = (id: string | ParsedJid): string => {
  // parseJid refuses what is not a string.
  const isParsed = typeof id === 'object' && (id as unknown) !== null;
  const { user, server } = parseJid(isParsed ? `${id.user}@${id.server}` : (id as string));
  return `${user}@${server}`;
};
