import type { Field, Fields } from './field.ts';

/**
 * What the generated table says about a field, in addition to the kinds of id that it takes (`ids/kinds.ts`) and in the
 * same number: how its value is brought into the gateway's form, or what it is filled in from. The numbers are part of
 * generated code.
 */
export const fieldBits = {
  /** The recipient of a message: with `resolveRecipients`, WhatsApp is asked for the id of a number. */
  recipient: 128,
  /** A phone number, sent as digits alone: `12025550143`. */
  phone: 256,
  /** A phone number, sent with its plus: `+12025550143`. */
  phoneWithPlus: 512,
  /** A file, sent as base64. */
  media: 1024,
  /** Exactly one of the fields with this bit must be given. */
  exclusive: 2048,
  /** The MIME type of the file in the same object, filled in if it is left out. */
  mediaType: 4096,
  /** A contact's vCard, made from the name in the same object if it is left out. */
  vcard: 8192,
  /** The name on a contact's card. */
  contactName: 16_384,
  /** The code of a group's invite link. A whole link is accepted too. */
  inviteCode: 32_768,
  /** The MIME type of a voice note: the file in the same object must be Ogg with Opus. */
  voiceType: 65_536,
  /** The name of the file in the same object, taken from the file if it is left out. */
  fileName: 131_072,
  /** A type of event to deliver. */
  eventType: 262_144,
  /** Must be given or explicitly null: omitting it removes the stored value. */
  stated: 524_288,
  /** The code of a channel's invite link. A whole link is accepted too. */
  channelInviteCode: 1_048_576,
} as const;

/** An object with one of these fields is checked and completed as a whole (`fill-in.ts`). */
export const fillInBits =
  fieldBits.exclusive |
  fieldBits.mediaType |
  fieldBits.voiceType |
  fieldBits.vcard |
  fieldBits.fileName;

/** A field with one of these takes a file or describes one. The code for files is only loaded for those. */
export const fileBits = fieldBits.media | fillInBits;

/** Whether a field, or one in it, has any of the bits. */
export const hasBits = (field: Field | undefined, bits: number): boolean =>
  typeof field === 'number'
    ? (field & bits) !== 0
    : Object.values(field ?? {}).some((each) => hasBits(each, bits));

/** The fields of an object that have any of the bits themselves. */
export const namesWith = (fields: Fields, bits: number): string[] => {
  const names: string[] = [];
  for (const [name, field] of Object.entries(fields))
    if (typeof field === 'number' && (field & bits) !== 0) names.push(name);
  return names;
};
