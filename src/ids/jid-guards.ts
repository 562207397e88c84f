import { parseJid, type ParsedJid } from './jid.ts';
import type { JidKind } from './kinds.ts';
import type {
  BotJid,
  BroadcastJid,
  GroupJid,
  Jid,
  LidJid,
  NewsletterJid,
  StatusJid,
  UserJid,
} from './types.ts';

/** A JID written as WhatsApp writes it; undefined for anything else, phone numbers included. */
const readJid = (value: unknown): ParsedJid | undefined => {
  if (typeof value !== 'string' || !value.includes('@')) return undefined;
  try {
    const parsed = parseJid(value);
    const { user, agent, device, server } = parsed;
    const written = `${user}${agent === undefined ? '' : `.${agent}`}${device === undefined ? '' : `:${device}`}@${server}`;
    return written === value ? parsed : undefined;
  } catch {
    return undefined;
  }
};

const isOfKind = (value: unknown, kind: JidKind): boolean => readJid(value)?.kind === kind;

/**
 * Whether a value is a JID as WhatsApp writes it, with or without a device part. Values that `formatJid` would have to
 * change first (`c.us`, spaces, a phone number) are not.
 *
 * @example if (isGroupJid(message.chatId)) await wsapi.groups.get(message.chatId);
 */
export const isJid = (value: unknown): value is Jid => {
  const kind = readJid(value)?.kind;
  return kind !== undefined && kind !== 'hosted' && kind !== 'other';
};

/** Whether a value is the JID of a person by phone number. A LID is not. */
export const isUserJid = (value: unknown): value is UserJid => isOfKind(value, 'user');

/** Whether a value is the JID of a person by privacy id. */
export const isLidJid = (value: unknown): value is LidJid => isOfKind(value, 'lid');

/** Whether a value is the JID of a group or a community. */
export const isGroupJid = (value: unknown): value is GroupJid => isOfKind(value, 'group');

/** Whether a value is the JID of a newsletter (channel). */
export const isNewsletterJid = (value: unknown): value is NewsletterJid =>
  isOfKind(value, 'newsletter');

/** Whether a value is the JID of one of WhatsApp's own assistants. */
export const isBotJid = (value: unknown): value is BotJid => isOfKind(value, 'bot');

/** Whether a value is the JID of the account's status. */
export const isStatusJid = (value: unknown): value is StatusJid => isOfKind(value, 'status');

/** Whether a value is the JID of a broadcast list. The account's status is not. */
export const isBroadcastJid = (value: unknown): value is BroadcastJid =>
  isOfKind(value, 'broadcast');
