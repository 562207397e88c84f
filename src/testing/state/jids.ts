import {
  isBotJid,
  isBroadcastJid,
  isGroupJid,
  isLidJid,
  isNewsletterJid,
  isStatusJid,
  isUserJid,
} from '../../ids/jid-guards.ts';
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

/** Somebody: by number, by LID, or a bot. */
export type PersonJid = UserJid | LidJid | BotJid;
/** Who can write a message. */
export type SenderJid = PersonJid | NewsletterJid;
/** Where a message can be sent. */
export type RecipientJid = PersonJid | GroupJid | NewsletterJid | StatusJid;

export interface Identity {
  id: PersonJid;
  lid?: LidJid;
  phone?: string;
}

const hasDevice = (text: string): boolean => /:\d+@/.test(text);

/** The gateway puts the server after a text without one, whatever the text is. */
const withServer = (text: string): string => (text.includes('@') ? text : `${text}@s.whatsapp.net`);

/** A JID as the gateway reads one: any text before a server that WhatsApp knows. */
const serverOf = (jid: string): string => jid.slice(jid.indexOf('@') + 1);

const people = ['s.whatsapp.net', 'lid', 'bot'];
const recipients = [...people, 'g.us', 'newsletter'];

/** Where a message goes, from `to`. @throws {RefusedError} where nothing can be sent to. */
export const recipientOf = (to: string): RecipientJid => {
  const jid = withServer(to);
  if (hasDevice(jid))
    throw new RefusedError(400, 'message recipient must be a user JID with no device part');
  if (jid !== 'status@broadcast' && !recipients.includes(serverOf(jid)))
    throw new RefusedError(400, `can't send message to unknown server ${serverOf(jid)}`);
  return jid as RecipientJid; // its server says so
};

/** Somebody, from a body or a path. @throws {RefusedError} for a group and the like. */
export const personOf = (text: string): PersonJid => {
  const jid = withServer(text);
  if (hasDevice(jid) || !people.includes(serverOf(jid))) throw new RefusedError(400, 'invalid JID');
  return jid as PersonJid; // its server says so
};

/** A JID that has to be written out where it stands: here the gateway adds no server. */
export const exactJid = (text: string, name: string): string => {
  if (!text.includes('@')) throw new RefusedError(400, `invalid ${name}`);
  return text;
};

export const groupOf = (text: string): GroupJid => {
  if (!isGroupJid(text)) throw new RefusedError(400, 'invalid group JID');
  return text;
};

export const newsletterOf = (text: string): NewsletterJid => {
  if (!isNewsletterJid(text)) throw new RefusedError(400, 'invalid newsletter JID');
  return text;
};

/** Any chat, from a path. */
export const chatOf = (text: string): Jid => {
  const jid = withServer(text);
  if (
    isUserJid(jid) ||
    isLidJid(jid) ||
    isGroupJid(jid) ||
    isNewsletterJid(jid) ||
    isBotJid(jid) ||
    isStatusJid(jid) ||
    isBroadcastJid(jid)
  )
    return jid;
  throw new RefusedError(400, 'invalid JID');
};

/** Digits are a phone number only where the server says so. */
export const identityOf = (id: PersonJid): Identity =>
  isUserJid(id)
    ? { id, phone: id.slice(0, id.indexOf('@')) }
    : isLidJid(id)
      ? { id, lid: id }
      : { id };
