import type { FieldPlace } from '../errors/field-error.ts';
import { InvalidIdError } from '../errors/invalid-id-error.ts';
import { parseJid } from '../ids/jid.ts';
import { kindBits, type JidKind } from '../ids/kinds.ts';
import { phoneDigits, type NationalNumbers } from '../ids/phone-spelling.ts';
import { fieldBits } from './field-bits.ts';

/** Every kind of id, and both spellings of a phone number. */
export const idBits =
  Object.values(kindBits).reduce<number>((bits, bit) => bits | bit, 0) |
  fieldBits.phone |
  fieldBits.phoneWithPlus;

/**
 * An id or a phone number in the one spelling that the gateway reads.
 *
 * @param bits the kinds of id that can stand there, or how a phone number is spelled.
 * @throws {InvalidIdError} naming operation, field, and the kinds that it takes.
 */
export const formatId = (
  bits: number,
  value: unknown,
  place: FieldPlace,
  national: NationalNumbers | undefined,
): string => {
  try {
    if ((bits & fieldBits.phone) !== 0) return phoneNumber(value, national);
    if ((bits & fieldBits.phoneWithPlus) !== 0) return `+${phoneNumber(value, national)}`;
    return jidOfKinds(bits, value, national);
  } catch (error) {
    if (error instanceof InvalidIdError) throw new InvalidIdError(error.message, place, error);
    throw error;
  }
};

/** A number, or the id of somebody who is known by a number. */
export const phoneNumber = (value: unknown, national: NationalNumbers | undefined): string => {
  if (typeof value === 'string' && !value.includes('@')) return phoneDigits(value, national);
  const { kind, user } = parseJid(value as string); // it refuses what is no string
  if (kind !== 'user')
    throw new InvalidIdError(`A phone number is meant here, and this is the id of a ${kind}.`);
  return user;
};

const jidOfKinds = (
  bits: number,
  value: unknown,
  national: NationalNumbers | undefined,
): string => {
  const { kind, user, server } = parseJid(value as string, national); // it refuses what is no string
  if (kind === 'hosted' || kind === 'other' || (bits & kindBits[kind]) === 0) {
    throw new InvalidIdError(
      `This is the id of a ${kind === 'other' ? server : kind}; ${listKinds(bits)} can stand here.`,
    );
  }
  return `${user}@${server}`;
};

const listKinds = (bits: number): string => {
  const names = (Object.keys(kindBits) as JidKind[]).filter(
    (kind) => (bits & kindBits[kind]) !== 0,
  );
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
    : (names[0] ?? '');
};
