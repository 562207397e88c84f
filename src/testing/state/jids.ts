import { WsapiError } from '../../errors/wsapi-error.ts';
import { isLidJid, isUserJid } from '../../ids/jid-guards.ts';
import type {
  BotJid,
  GroupJid,
  Jid,
  LidJid,
  NewsletterJid,
  StatusJid,
  UserJid,
} from '../../ids/types.ts';
import { RefusedError } from '../refused-error.ts';

/** A person by phone number or LID, or a bot. */
export type PersonJid = UserJid | LidJid | BotJid;
/** Who can send a message. */
export type SenderJid = PersonJid | NewsletterJid;
/** Where a message can be sent. */
export type RecipientJid = PersonJid | GroupJid | NewsletterJid | StatusJid;

export interface Identity {
  id: PersonJid;
  lid?: LidJid;
  phone?: string;
}

const hasDevice = (text: string): boolean => /:\d+@/.test(text);

/** The gateway appends the server to a text without one, whatever the text is. */
const withServer = (text: string): string => (text.includes('@') ? text : `${text}@s.whatsapp.net`);

const serverOf = (jid: string): string => jid.slice(jid.indexOf('@') + 1);

const people = ['s.whatsapp.net', 'lid', 'bot'];
const recipients = [...people, 'g.us', 'newsletter'];

/**
 * What the gateway says of a text that has to be a JID. It looks at the form alone.
 *
 * @param owner what the JID belongs to, in the gateway's words: `group`.
 */
export const jidProblem = (owner: string, text: string): string | undefined =>
  /^[^@]+@[^@]+$/.test(text)
    ? undefined
    : `invalid ${owner} JID: invalid JID ${JSON.stringify(text)}: must be in user@server format`;

const checkJid = (owner: string, text: string): void => {
  const problem = jidProblem(owner, text);
  if (problem !== undefined) throw new RefusedError(400, problem);
};

/** Where a message goes, from `to`. @throws {RefusedError} for an id that nothing can be sent to. */
export const recipientOf = (to: string): RecipientJid => {
  const jid = withServer(to);
  checkJid('recipient', jid);
  if (hasDevice(jid))
    throw new RefusedError(400, 'message recipient must be a user JID with no device part');
  if (serverOf(jid) === 'broadcast' && jid !== 'status@broadcast')
    throw new RefusedError(400, 'sending to non-status broadcast lists is not yet supported');
  if (jid !== 'status@broadcast' && !recipients.includes(serverOf(jid)))
    throw new RefusedError(400, `can't send message to unknown server ${serverOf(jid)}`);
  return jid as RecipientJid; // safe: its server says so
};

/** Somebody whom a test names. @throws {WsapiError} for a group and the like: nothing arrives from those. */
export const personOf = (text: string): PersonJid => {
  const jid = withServer(text);
  if (hasDevice(jid) || !people.includes(serverOf(jid)))
    throw new WsapiError('The id of a person is expected here, not that of a group or a device.');
  return jid as PersonJid; // safe: its server says so
};

/**
 * Somebody whom a request names. The gateway looks at the form of the id alone, and appends a server to a text without
 * one.
 *
 * @param owner what the id belongs to, for the error: `participant`.
 */
export const namedPerson = (owner: string, text: string): PersonJid => {
  const jid = withServer(text);
  checkJid(owner, jid);
  return jid as PersonJid; // safe: at worst one that WhatsApp does not know
};

/** A group or a community. An id of another kind is one that WhatsApp does not have. */
export const groupOf = (text: string): GroupJid => {
  checkJid('group', text);
  return text as GroupJid; // safe: at worst it is not found
};

export const newsletterOf = (text: string): NewsletterJid => {
  checkJid('newsletter', text);
  return text as NewsletterJid; // safe: at worst it is not found
};

/** Any chat, from a path. */
export const chatOf = (text: string): Jid => {
  checkJid('chat', text);
  return text as Jid; // safe: at worst one that WhatsApp does not know
};

/** Only the digits of a user JID are a phone number. */
export const identityOf = (id: PersonJid): Identity =>
  isUserJid(id)
    ? { id, phone: id.slice(0, id.indexOf('@')) }
    : isLidJid(id)
      ? { id, lid: id }
      : { id };
