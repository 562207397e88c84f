/**
 * The kinds of WhatsApp id, each with the bit by which the generated table says where it may stand:
 * a field that takes people has `kindBits.user | kindBits.lid`. The numbers are part of generated code.
 */
export const kindBits = {
  /** A person by phone number, `12025550143@s.whatsapp.net`. */
  user: 1,
  /** A person by privacy id, `182746519284736@lid`; its digits are not a phone number. */
  lid: 2,
  /** A group or a community, `120363041234567890@g.us`. */
  group: 4,
  /** A newsletter (channel), `120363144038483540@newsletter`. */
  newsletter: 8,
  /** One of WhatsApp's own assistants, `867051314767696@bot`. */
  bot: 16,
  /** The account's status, `status@broadcast`. */
  status: 32,
  /** A broadcast list, `1609459200@broadcast`: it can be read, but not sent to. */
  broadcast: 64,
} as const;

/** What an id names, by its server: `user` for `12025550143@s.whatsapp.net`. */
export type JidKind = keyof typeof kindBits;
