import type { JidKind } from './kinds.ts';

/** A person by phone number: the digits of the international number, `12025550143@s.whatsapp.net`. */
export type UserJid = `${string}@s.whatsapp.net`;
/** A person by privacy id, `182746519284736@lid`. The digits are not a phone number. */
export type LidJid = `${string}@lid`;
/** A group or a community, `120363041234567890@g.us`. */
export type GroupJid = `${string}@g.us`;
/** A newsletter (channel), `120363144038483540@newsletter`. */
export type NewsletterJid = `${string}@newsletter`;
/** One of WhatsApp's own assistants, `867051314767696@bot`. */
export type BotJid = `${string}@bot`;
/** The account's status. */
export type StatusJid = 'status@broadcast';
/** A broadcast list, `1609459200@broadcast`. */
export type BroadcastJid = `${string}@broadcast`;

/** The type of a canonical id by its kind. */
export interface JidByKind {
  user: UserJid;
  lid: LidJid;
  group: GroupJid;
  newsletter: NewsletterJid;
  bot: BotJid;
  status: StatusJid;
  broadcast: BroadcastJid;
}

/** Any WhatsApp id in its canonical form, as in responses and events. */
export type Jid = JidByKind[JidKind];

/**
 * What an argument for an id of the given kinds may be: the id itself, and for people a phone number in any common
 * format (`+1 (202) 555-0143`) or a `wa.me` link. The client sends the canonical id.
 *
 * Plain strings are accepted, because ids come from databases and forms. Their kind is checked before anything is sent.
 */
export type JidLike<Kind extends JidKind = JidKind> = JidByKind[Kind] | (string & {});

/**
 * An id as an argument: like `JidLike`, but an id of another kind does not compile if its type is known. Plain strings
 * are accepted, and checked before anything is sent.
 *
 * @example
 * wsapi.groups.get('120363041234567890@g.us'); // compiles
 * wsapi.groups.get('12025550143@s.whatsapp.net'); // does not
 */
export type JidArgument<Text extends string, Kind extends JidKind> = string extends Text
  ? Text
  : Text extends JidByKind[Kind]
    ? Text
    : Text extends JidByKind[JidKind]
      ? JidByKind[Kind]
      : Text extends `${string}@${string}`
        ? Text
        : 'user' extends Kind
          ? Text
          : JidByKind[Kind];

/** The recipient of a message. */
export type Recipient = JidLike<'user' | 'lid' | 'group' | 'newsletter' | 'bot' | 'status'>;

/** A phone number with its country code, in any common format: `+1 (202) 555-0143`, `0044 7700 900123`. */
export type PhoneNumber = string;
