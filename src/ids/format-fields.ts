import { InvalidIdError } from '../errors/invalid-id-error.ts';
import { toBase64 } from '../media/base64.ts';
import type { Field, Fields } from '../route.ts';
import { parseJid } from './jid.ts';
import { doorBits, kindBits, type JidKind } from './kinds.ts';
import { phoneDigits } from './phone-spelling.ts';

const { phone, phoneWithPlus, media } = doorBits;

/**
 * Brings every id, phone number and file of a value into the gateway's form, as the generated table says.
 * What the table does not name passes as it is, and the caller's own objects are left as they are.
 *
 * @param field where the value stands, for the error: `body`, then `body.mentions[0]`.
 * @throws {InvalidIdError} naming operation, field, and the kinds that it takes.
 */
export const formatFields = (
  fields: Fields,
  value: unknown,
  operationId: string,
  field: string,
): unknown => formatField(fields, value, { operationId, field });

interface Place {
  readonly operationId: string;
  readonly field: string;
}

const below = ({ operationId, field }: Place, step: string): Place => ({
  operationId,
  field: field === '' ? step : `${field}${step.startsWith('[') ? '' : '.'}${step}`,
});

const formatField = (field: Field, value: unknown, place: Place): unknown => {
  // Left out, or deliberately nothing: whether that is allowed is the contract's business.
  if (value === undefined || value === null) return value;
  if (typeof field === 'number') return formatValue(field, value, place);
  if (isItems(field)) return Array.isArray(value) ? formatItems(field[0], value, place) : value;
  return typeof value === 'object'
    ? formatProperties(field, value as Readonly<Record<string, unknown>>, place)
    : value;
};

const isItems = (field: Exclude<Field, number>): field is readonly [Field] => Array.isArray(field);

const formatItems = (field: Field, items: readonly unknown[], place: Place): unknown =>
  items.map((item, index) => formatField(field, item, below(place, `[${index}]`)));

const formatProperties = (
  fields: Fields,
  value: Readonly<Record<string, unknown>>,
  place: Place,
): unknown => {
  let copy: Record<string, unknown> | undefined;
  const each = fields['*'];
  for (const name of each === undefined ? Object.keys(fields) : Object.keys(value)) {
    const field = fields[name] ?? each;
    const before = value[name];
    if (field === undefined || before === undefined) continue;
    const after = formatField(field, before, below(place, name));
    if (after !== before) (copy ??= { ...value })[name] = after;
  }
  return copy ?? value;
};

const formatValue = (bits: number, value: unknown, place: Place): unknown => {
  if (bits === media) return value instanceof Uint8Array ? toBase64(value) : value;
  try {
    if (bits === phone) return phoneNumber(value);
    if (bits === phoneWithPlus) return `+${phoneNumber(value)}`;
    return formatJidOfKinds(bits, value);
  } catch (error) {
    if (error instanceof InvalidIdError) throw new InvalidIdError(error.message, place, error);
    throw error;
  }
};

/** A number, or the id of somebody who is known by a number. */
const phoneNumber = (value: unknown): string => {
  if (typeof value !== 'string')
    throw new InvalidIdError(`A phone number has to be a string, not a ${typeof value}.`);
  if (!value.includes('@')) return phoneDigits(value);
  const { kind, user } = parseJid(value);
  if (kind !== 'user')
    throw new InvalidIdError(`A phone number is meant here, and this is the id of a ${kind}.`);
  return user;
};

const formatJidOfKinds = (bits: number, value: unknown): string => {
  const { kind, user, server } = parseJid(value as string); // it refuses what is no string
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
