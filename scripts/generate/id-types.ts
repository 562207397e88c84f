import { doorBits, kindBits, type JidKind } from '../../src/ids/kinds.ts';
import { ContractError } from '../contract/contract-error.ts';
import type { Schema } from '../../src/contract/openapi.ts';

/** Who reads or writes a value: requests take ids in any spelling, answers give them in the one that is canonical. */
export type Direction = 'request' | 'response';

const jidTypes: Readonly<Record<JidKind, string>> = {
  user: 'UserJid',
  lid: 'LidJid',
  group: 'GroupJid',
  newsletter: 'NewsletterJid',
  bot: 'BotJid',
  status: 'StatusJid',
  broadcast: 'BroadcastJid',
};

/** The types that generated files import from `src/ids/types.ts`. */
export const idTypeNames = [...Object.values(jidTypes), 'JidLike', 'PhoneNumber', 'MediaData'];

export const kindsOf = (schema: Schema): JidKind[] => {
  const kinds = schema['x-jid-kinds'] ?? [];
  if (kinds.length === 0)
    throw new ContractError(
      'A field with "format: jid" needs "x-jid-kinds", the kinds of id that it takes.',
    );
  return kinds.map((kind) => {
    if (kind in kindBits) return kind as JidKind; // it is one of the keys
    throw new ContractError(
      `"${kind}" in x-jid-kinds is no kind of id; there are ${Object.keys(kindBits).join(', ')}.`,
    );
  });
};

/** The TypeScript type of a string with one of this project's formats; undefined for any other schema. */
export const idTypeOf = (schema: Schema, direction: Direction): string | undefined => {
  switch (schema.format) {
    case 'jid': {
      const kinds = kindsOf(schema);
      if (direction === 'request')
        return `JidLike<${kinds.map((kind) => `'${kind}'`).join(' | ')}>`;
      return [
        ...kinds.map((kind) => jidTypes[kind]),
        ...(schema['x-may-be-empty'] === true ? ["''"] : []),
      ].join(' | ');
    }
    case 'phone':
      return direction === 'request' ? 'PhoneNumber' : 'string';
    case 'byte':
      return direction === 'request' ? 'MediaData' : 'string';
    default:
      return undefined;
  }
};

/** The same as the bits that the client reads; undefined for what passes as it is. */
export const fieldBitsOf = (schema: Schema): number | undefined => {
  switch (schema.format) {
    case 'jid':
      return kindsOf(schema).reduce((bits, kind) => bits | kindBits[kind], 0);
    case 'phone':
      return schema['x-phone-spelling'] === 'plus' ? doorBits.phoneWithPlus : doorBits.phone;
    case 'byte':
      return doorBits.media;
    default:
      return undefined;
  }
};
