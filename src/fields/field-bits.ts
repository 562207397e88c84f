/**
 * What the generated table says of a field beside the kinds of id that it takes (`ids/kinds.ts`), in the same
 * number: how its value is brought into the gateway's form, or from what it is filled in. The numbers are part
 * of generated code.
 */
export const fieldBits = {
  /** Who gets a message: with `resolveRecipients`, WhatsApp is asked for the id of a number. */
  recipient: 128,
  /** A phone number, sent as digits alone: `12025550143`. */
  phone: 256,
  /** A phone number, sent with its plus: `+12025550143`. */
  phoneWithPlus: 512,
  /** A file, sent as base64. */
  media: 1024,
  /** Of the fields of an object that have this, one is given, and one only. */
  exclusive: 2048,
  /** The MIME type of the file beside it, filled in if it is missing. */
  mediaType: 4096,
  /** A contact's card, made of the name beside it where it is left out. */
  vcard: 8192,
  /** The name on a contact's card. */
  contactName: 16_384,
  /** The MIME type of a voice note: the file beside it must be Ogg with Opus. */
  voiceType: 32_768,
} as const;

/** Where an object has a field with one of these, it is looked at as a whole (`fill-in.ts`). */
export const fillInBits =
  fieldBits.exclusive | fieldBits.mediaType | fieldBits.voiceType | fieldBits.vcard;
