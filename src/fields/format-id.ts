import { InvalidIdError } from '../errors/field-error.ts';
import { parseJid, type ParsedJid } from '../ids/jid.ts';
import { kindBits, type JidKind } from '../ids/kinds.ts';
import type { NationalNumbers } from '../ids/phone-digits.ts';
import { fieldBits } from './field-bits.ts';

/** The bits of every kind of id, and of both formats of a phone number. */
export const idBits =
  Object.values(kindBits).reduce<number>((bits, bit) => bits | bit, 0) |
  fieldBits.phone |
  fieldBits.phoneWithPlus;

/**
 * An id or a phone number in the gateway's form.
 *
 * @param bits the accepted kinds of id, or the format of a phone number.
 * @throws {InvalidIdError} naming the accepted kinds.
 */
export const formatId = (
  bits: number,
  value: unknown,
  national: NationalNumbers | undefined,
): string => {
  if ((bits & fieldBits.phone) !== 0) return phoneNumber(value, national);
  if ((bits & fieldBits.phoneWithPlus) !== 0) return withPlus(phoneNumber(value, national));
  return jidOfKinds(bits, value, national);
};

/** A phone number, also taken from the JID of a person. */
const phoneNumber = (value: unknown, national: NationalNumbers | undefined): string => {
  const parsed = parseJid(value as string, national); // safe: it refuses anything but a string
  if (parsed.kind !== 'user')
    throw new InvalidIdError(
      `A phone number is expected here, but this is the id of a ${ownerOf(parsed)}.`,
    );
  return parsed.user;
};

/** With a plus the gateway accepts 8 to 14 digits. */
const withPlus = (digits: string): string => {
  if (digits.length >= 8 && digits.length <= 14) return `+${digits}`;
  throw new InvalidIdError(
    `This number has ${digits.length} digits, but only 8 to 14 can be paired.`,
  );
};

const jidOfKinds = (
  bits: number,
  value: unknown,
  national: NationalNumbers | undefined,
): string => {
  let parsed: ParsedJid;
  try {
    parsed = parseJid(value as string, national); // safe: it refuses anything but a string
  } catch (error) {
    if (!(error instanceof InvalidIdError) || (bits & kindBits.user) !== 0) throw error;
    // Its advice is about ids of people.
    throw new InvalidIdError(`${error.message} Here the id of a ${listKinds(bits)} is expected.`);
  }
  const { kind, user, server } = parsed;
  if (kind !== 'hosted' && kind !== 'other' && (bits & kindBits[kind]) !== 0)
    return `${user}@${server}`;
  throw new InvalidIdError(
    `This is the id of a ${ownerOf(parsed)}, but that of a ${listKinds(bits)} is expected here.`,
  );
};

/** The owner of an id in words. WhatsApp's own announcements come from `0@s.whatsapp.net`. */
const ownerOf = ({ kind, server }: ParsedJid): string => {
  if (kind !== 'other') return kind;
  return server === 's.whatsapp.net' ? 'sender of announcements' : server;
};

const listKinds = (bits: number): string => {
  const names = (Object.keys(kindBits) as JidKind[]).filter(
    (kind) => (bits & kindBits[kind]) !== 0,
  );
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
    : (names[0] ?? '');
};
