import { InvalidIdError } from '../errors/invalid-id-error.ts';
import type { JidKind } from './kinds.ts';
import { phoneDigits, type NationalNumbers } from './phone-spelling.ts';
import { refuse, withoutMarks } from './refusal.ts';

/**
 * A WhatsApp id taken apart. `user` is what stands before the `@` without device and agent; `server` is
 * canonical (`c.us` is read as `s.whatsapp.net`). To `hosted` and `other` nothing can be sent, though WhatsApp
 * knows them: its own announcements (`0@c.us`), people behind a hosted business or another messenger, calls.
 */
export interface ParsedJid {
  readonly kind: JidKind | 'hosted' | 'other';
  readonly user: string;
  readonly server: string;
  /** The number of a linked device: `1234567890:5@s.whatsapp.net` has 5. */
  readonly device?: number;
  readonly agent?: number;
}

/** The ids of each kind, the most frequent first. Over the whole text, for cutting it first would take as long again. */
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

/** The kind of an id that is written as WhatsApp writes it, without a device; undefined for everything else. */
export const canonicalKind = (text: string): ParsedJid['kind'] | undefined => {
  if (!text.includes('@')) return undefined;
  for (const [kind, pattern] of kinds) if (pattern.test(text)) return kind;
  return undefined;
};

const readCanonical = (text: string): ParsedJid | undefined => {
  const kind = canonicalKind(text);
  const at = text.indexOf('@');
  return kind && { kind, user: text.slice(0, at), server: text.slice(at + 1) };
};

/**
 * Reads a WhatsApp id, or a phone number in a common spelling, which names a user.
 *
 * Strict where WhatsApp's open libraries are loose: two `@`, empty parts, letters in a number, percent-encoding,
 * control characters, numbers of impossible length are errors. Tolerant of how people write: spaces and marks
 * around it, `+1 (202) 555-0143`, `0044 …`, `tel:`, `whatsapp:`, `wa.me` links, digits of other scripts.
 *
 * Where one may think otherwise: an assistant that has a number instead of an id of its own (`13135550002`) is
 * a `user`, for it is written to like one, and numbers may be given to somebody else; capital letters in a
 * server are read as small ones; digits of other scripts stand for themselves in a phone number, but not in a
 * JID, which is written by machines; a number whose first two or more digits stand in brackets is refused,
 * since those are an area code, and sent without its country's it reaches a stranger.
 *
 * @param national reads numbers without a country code; `wsapi-client/phone` has one.
 * @throws {InvalidIdError} saying what is wrong, where, and what would be right.
 * @example
 * parseJid('12025550143:5@s.whatsapp.net');
 * // { kind: 'user', user: '12025550143', server: 's.whatsapp.net', device: 5 }
 */
export const parseJid = (text: string, national?: NationalNumbers): ParsedJid => {
  // JavaScript passes anything.
  if (typeof text !== 'string')
    throw new InvalidIdError(`An id has to be a string, not ${typeof text}.`);
  // Nearly every id is canonical already.
  return readCanonical(text) ?? parseSpelling(withoutMarks(text), national);
};

const parseSpelling = (text: string, national: NationalNumbers | undefined): ParsedJid => {
  const at = text.indexOf('@');
  if (at === -1)
    return { kind: 'user', user: phoneDigits(text, national), server: 's.whatsapp.net' };
  if (text.includes('@', at + 1)) refuse(text, 'it has two "@"', text.indexOf('@', at + 1));
  const server = text
    .slice(at + 1)
    .toLowerCase()
    .replace(/^c\.us$/, 's.whatsapp.net');
  // A number that every server could have.
  if (!readCanonical(`1234567@${server}`)) refuse(text, 'WhatsApp has no such server', at + 1);
  const [, user = '', agent, device] =
    /^\+?([^.:]+)(?:\.(\d{1,3}))?(?::(\d{1,5}))?$/.exec(text.slice(0, at)) ?? [];
  const parsed = readCanonical(`${user}@${server}`);
  if (!parsed || (agent && parsed.kind !== 'user'))
    return refuse(
      text,
      `before "@${server}" stand ${server === 's.whatsapp.net' ? '7 to 15 ' : ''}digits, and at most a device number after a colon`,
      Math.max(text.search(/[^\d+]/), 0) % at,
    );
  if (Number(device) > 65_535) refuse(text, 'no device has such a number', text.indexOf(':') + 1);
  return {
    ...parsed,
    ...(device && { device: Number(device) }),
    ...(agent && { agent: Number(agent) }),
  };
};

/**
 * The canonical form of an id or a phone number: what the gateway takes. A device part is dropped, for
 * nothing can be sent to a single device.
 *
 * @throws {InvalidIdError}
 * @example
 * formatJid('+1 (202) 555-0143'); // '12025550143@s.whatsapp.net'
 * formatJid('12025550143:5@c.us'); // '12025550143@s.whatsapp.net'
 */
export const formatJid = (id: string | ParsedJid): string => {
  const text = typeof id === 'object' ? `${id.user}@${id.server}` : id;
  if (canonicalKind(text)) return text;
  const { user, server } = parseJid(text);
  return `${user}@${server}`;
};
