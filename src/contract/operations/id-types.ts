import { fieldBits } from '../../fields/field-bits.ts';
import { kindBits, type JidKind } from '../../ids/kinds.ts';
import { ContractError } from '../contract-error.ts';
import type { Schema } from '../openapi.ts';

/** Requests take ids in any format, responses hold canonical ones. */
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

/** The types of ids, phone numbers and files that generated files may import, by their module below `src/`. */
export const idTypeModules: Readonly<Record<string, readonly string[]>> = {
  'ids/types.ts': [...Object.values(jidTypes), 'JidLike', 'JidArgument', 'PhoneNumber'],
  'media/media-data.ts': ['MediaData', 'NamedFile'],
};

const kindsOf = (schema: Schema): JidKind[] => {
  const kinds = schema['x-jid-kinds'] ?? [];
  if (kinds.length === 0)
    throw new ContractError(
      'A field with "format: jid" needs "x-jid-kinds", the kinds of JID that it takes.',
    );
  return kinds.map((kind) => {
    if (Object.hasOwn(kindBits, kind)) return kind as JidKind; // safe: it is one of the keys
    throw new ContractError(
      `"${kind}" in x-jid-kinds is not a kind of JID. The kinds are ${Object.keys(kindBits).join(', ')}.`,
    );
  });
};

/** The kinds of a JID as a TypeScript union of their names. */
export const kindUnion = (schema: Schema): string =>
  kindsOf(schema)
    .map((kind) => `'${kind}'`)
    .join(' | ');

/** The TypeScript type of a string with one of this project's formats; undefined for any other schema. */
export const idTypeOf = (schema: Schema, direction: Direction): string | undefined => {
  switch (schema.format) {
    case 'jid': {
      const kinds = kindsOf(schema);
      if (direction === 'request') return `JidLike<${kindUnion(schema)}>`;
      return [
        ...kinds.map((kind) => jidTypes[kind]),
        ...(schema['x-may-be-server'] === true ? ["'s.whatsapp.net'"] : []),
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

/** The values of `x-field`, and the bits by which the client knows them. */
const namedBits: Readonly<Record<string, number>> = {
  'media-type': fieldBits.mediaType,
  vcard: fieldBits.vcard,
  'contact-name': fieldBits.contactName,
  'file-name': fieldBits.fileName,
  'event-type': fieldBits.eventType,
};

/** How the client formats a string, as bits (`fields/field-bits.ts`); 0 if it sends the string unchanged. */
export const fieldBitsOf = (schema: Schema): number => formatBits(schema) | nameBits(schema);

const formatBits = (schema: Schema): number => {
  switch (schema.format) {
    case 'jid':
      return kindsOf(schema).reduce<number>(
        (bits, kind) => bits | kindBits[kind],
        schema['x-recipient'] === true ? fieldBits.recipient : 0,
      );
    case 'phone':
      return schema['x-phone-spelling'] === 'plus' ? fieldBits.phoneWithPlus : fieldBits.phone;
    case 'byte':
      return fieldBits.media;
    default:
      return 0;
  }
};

const nameBits = ({ 'x-field': name, 'x-id': id }: Schema): number => {
  if (name === undefined) {
    if (id === 'invite-code') return fieldBits.inviteCode;
    return id === 'channel-invite-code' ? fieldBits.channelInviteCode : 0;
  }
  const bit = Object.hasOwn(namedBits, name) ? namedBits[name] : undefined;
  if (bit !== undefined) return bit;
  throw new ContractError(
    `"${name}" is not a known x-field. Known are ${Object.keys(namedBits).join(', ')}.`,
  );
};
