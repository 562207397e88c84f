import { WsapiError } from '../errors/wsapi-error.ts';
import type { GroupJid } from '../ids/types.ts';
import { formatJid } from '../ids/jid.ts';
import { toBase64, fromBase64 } from '../media/base64.ts';
import type { EventData } from './events/envelope.ts';
import { messageData, senderOf } from './events/message-event.ts';
import type { IncomingMessage } from './incoming-message.ts';
import { identityOf, personOf, groupOf } from './state/jids.ts';
import type { Message, MessageKind, MessageMedia } from './state/message.ts';
import type { GatewayState } from './state/gateway-state.ts';

/**
 * Adds the message to its chat.
 *
 * @returns the payload of its event.
 * @throws {WsapiError} for a sender that cannot send.
 */
export const takeIn = (
  state: GatewayState,
  instanceId: string,
  incoming: IncomingMessage,
): EventData<'message'> => {
  const { text, reaction, contact, replyTo, mentions, isForwarded, viewOnce, lid } = incoming;
  const account = state.account(instanceId);
  const from = personOf(formatJid(incoming.from));
  if (account.blocked.has(from))
    throw new WsapiError('The account has blocked this sender, so WhatsApp delivers nothing.');
  const chatId = incoming.group === undefined ? from : groupOf(formatJid(incoming.group));
  const time = state.clock.timestamp();
  const message: Message = {
    id: state.ids.message(),
    instanceId,
    chatId,
    from,
    fromMe: false,
    time,
    kind: kindOf(incoming),
    ...(text !== undefined && { text }),
    ...(incoming.media && { media: fileOf(state, incoming.media) }),
    ...(contact !== undefined && { contact: { vcard: contact } }),
    ...(mentions && { mentions: mentions.map(formatJid) }),
    ...(replyTo !== undefined && { replyTo }),
    ...(isForwarded !== undefined && { isForwarded }),
    ...(viewOnce !== undefined && { viewOnce }),
    isEdited: false,
    isStarred: false,
    isPinned: false,
    isDeleted: false,
    reactions: {},
    isRead: false,
    arrives: true,
  };
  account.chats.update(chatId, { lastActivity: time, isRead: false });
  learnName(state, instanceId, from, incoming.pushName);
  const sender = { ...identityOf(from), ...(lid !== undefined && { lid }), isMe: false };
  if (reaction) {
    react(state.messages.find(instanceId, chatId, reaction.messageId), from, reaction.emoji);
    const { id } = message;
    return { id, time, chatId, sender, isGroup: chatId !== from, type: 'reaction', reaction };
  }
  state.messages.add(message);
  return {
    ...messageData(message),
    sender,
    ...(replyTo !== undefined && { replyTo: quoteOf(state, instanceId, chatId, replyTo) }),
  };
};

/** An empty emoji removes the reaction. */
const react = (message: Message | undefined, from: string, emoji: string): void => {
  if (message && emoji !== '') message.reactions[from] = emoji;
  else if (message) Reflect.deleteProperty(message.reactions, from);
};

const kindOf = ({ media, contact }: IncomingMessage): MessageKind => {
  if (media) return media.type;
  if (contact !== undefined) return 'contact';
  return 'text';
};

const fileOf = (
  state: GatewayState,
  { data, mimeType, filename }: NonNullable<IncomingMessage['media']>,
): MessageMedia => {
  const base64 = typeof data === 'string' ? data : toBase64(data);
  const file: MessageMedia = {
    id: state.ids.media(),
    mimeType: mimeType ?? '',
    ...(filename !== undefined && { filename }),
    bytes: Uint8Array.from(fromBase64(base64)),
  };
  state.media.add(file);
  return file;
};

/** Accounts learn the names of senders from their messages. */
const learnName = (
  state: GatewayState,
  instanceId: string,
  id: Message['from'] & ReturnType<typeof personOf>,
  pushName: string | undefined,
): void => {
  if (pushName === undefined) return;
  const { contacts } = state.account(instanceId);
  const known = contacts.get(id);
  if (known?.pushName === pushName) return;
  contacts.set(id, { ...(known ?? { id, fullName: '', inPhoneAddressBook: false }), pushName });
  state.emit(instanceId, 'chat_push_name', { user: identityOf(id), pushName });
};

const quoteOf = (
  state: GatewayState,
  instanceId: string,
  chatId: GroupJid | ReturnType<typeof personOf>,
  id: string,
): NonNullable<EventData<'message'>['replyTo']> => {
  const quoted = state.messages.find(instanceId, chatId, id);
  if (quoted === undefined) return { id };
  const { from, fromMe, text } = quoted;
  return { id, sender: senderOf(from, fromMe), ...(text !== undefined && { text }) };
};
