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

/** A JID that is written as WhatsApp writes it; undefined for anything else, phone numbers too. */
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
 * Whether something is a JID that WhatsApp could have written; with or without a device part. What `formatJid`
 * would have to mend first (`c.us`, spaces, a phone number) is none.
 *
 * @example if (isGroupJid(message.chatId)) await wsapi.groups.get(message.chatId);
 */
export const isJid = (value: unknown): value is Jid => {
  const kind = readJid(value)?.kind;
  return kind !== undefined && kind !== 'hosted' && kind !== 'other';
};

/** Whether something is the JID of a person by phone number. A LID is none. */
export const isUserJid = (value: unknown): value is UserJid => isOfKind(value, 'user');

/** Whether something is the JID of a person by privacy id. */
export const isLidJid = (value: unknown): value is LidJid => isOfKind(value, 'lid');

/** Whether something is the JID of a group or a community. */
export const isGroupJid = (value: unknown): value is GroupJid => isOfKind(value, 'group');

/** Whether something is the JID of a newsletter (channel). */
export const isNewsletterJid = (value: unknown): value is NewsletterJid =>
  isOfKind(value, 'newsletter');

/** Whether something is the JID of one of WhatsApp's own assistants. */
export const isBotJid = (value: unknown): value is BotJid => isOfKind(value, 'bot');

/** Whether something is the account's status. */
export const isStatusJid = (value: unknown): value is StatusJid => isOfKind(value, 'status');

/** Whether something is the JID of a broadcast list. The account's status is none. */
export const isBroadcastJid = (value: unknown): value is BroadcastJid =>
  isOfKind(value, 'broadcast');
