import type { components } from '../../../generated/contract-types.ts';
import type { Chat } from '../state/chats.ts';
import { RefusedError } from '../refused-error.ts';
import type { Jid } from '../../ids/types.ts';
import { chatOf, identityOf } from '../state/jids.ts';
import { messageData } from '../events/message-event.ts';
import type { EventData } from '../events/envelope.ts';
import type { Behaviours, Call } from './behaviour.ts';

const muteMs = { '8h': 8 * 3_600_000, '1w': 7 * 24 * 3_600_000 } as const;

const itemOf = (
  { state, account }: Pick<Call, 'state' | 'account'>,
  { id, isArchived, isPinned, mutedUntil, lastActivity }: Chat,
): components['schemas']['ChatListItem'] => {
  const contact = account.contacts.get(id);
  const isMuted = mutedUntil === 'always' || (mutedUntil ?? 0) > state.clock.now();
  return {
    id,
    isGroup: id.endsWith('@g.us'),
    isArchived,
    isPinned,
    isMuted,
    // A chat that is muted indefinitely has no end.
    ...(isMuted &&
      typeof mutedUntil === 'number' && { muteEndTime: new Date(mutedUntil).toISOString() }),
    ...(contact && contact.pushName !== '' && { pushName: contact.pushName }),
    ...(contact && contact.fullName !== '' && { fullName: contact.fullName }),
    ...(lastActivity !== undefined && { lastActivity }),
  };
};

const set = (
  { account, emit, param }: Pick<Call, 'account' | 'emit' | 'param'>,
  changes: Partial<Omit<Chat, 'id'>>,
  event: (id: Jid) => EventData<'chat_setting'>,
): void => {
  const id = chatOf(param('chatId'));
  account.chats.update(id, changes);
  emit('chat_setting', event(id));
};

export const chats: Behaviours = {
  listChats: (call) => call.account.chats.all.map((chat) => itemOf(call, chat)),
  getChatInfo: (call) => {
    const chat = call.account.chats.find(call.param('chatId'));
    if (chat === undefined)
      throw new RefusedError(
        404,
        `not found: get chat ${call.param('chatId')}: sql: no rows in result set`,
      );
    return itemOf(call, chat);
  },
  deleteChat: ({ account, instanceId, param, state }) => {
    const id = chatOf(param('chatId'));
    for (const message of state.messages.inChat(instanceId, id)) state.messages.hide(message);
    account.chats.delete(id);
  },
  clearChat: ({ instanceId, param, state }) => {
    const id = chatOf(param('chatId'));
    for (const message of state.messages.inChat(instanceId, id)) state.messages.hide(message);
  },
  setChatPresence: ({ account, body, param }) => {
    account.chats.update(chatOf(param('chatId')), { presence: body.state });
  },
  subscribeChatPresence: ({ account, param }) => {
    account.chats.update(chatOf(param('chatId')), { isSubscribed: true });
  },
  setChatEphemeral: (call) => {
    const ephemeral = call.body.expiration;
    const group = call.account.groups.find(call.param('chatId'));
    if (group) group.ephemeral = ephemeral;
    const sender = { ...identityOf(call.account.me), isMe: true };
    set(call, { ephemeral }, (id) => ({
      id,
      settingType: 'ephemeral',
      ephemeral: { expiration: ephemeral, sender },
    }));
  },
  muteChat: (call) => {
    const { duration } = call.body;
    const mutedUntil =
      duration === 'always'
        ? duration
        : duration === 'off'
          ? undefined
          : call.state.clock.now() + muteMs[duration];
    const isMuted = mutedUntil !== undefined;
    set(call, { mutedUntil }, (id) => ({
      id,
      settingType: 'mute',
      mute: {
        isMuted,
        ...(typeof mutedUntil === 'number' && {
          muteEndTime: new Date(mutedUntil).toISOString(),
        }),
      },
    }));
  },
  pinChat: (call) => {
    const isPinned = call.body.pinned ?? false;
    set(call, { isPinned }, (id) => ({ id, settingType: 'pin', pin: { isPinned } }));
  },
  archiveChat: (call) => {
    const isArchived = call.body.archived ?? false;
    set(call, { isArchived }, (id) => ({ id, settingType: 'archive', archive: { isArchived } }));
  },
  markChatAsRead: (call) => {
    const isRead = call.body.read ?? false;
    for (const message of call.state.messages.inChat(call.instanceId, call.param('chatId')))
      if (!message.fromMe) message.isRead = isRead;
    set(call, { isRead }, (id) => ({ id, settingType: 'read', read: { isRead } }));
  },
  // Without a count, and with zero, the server asks for 50.
  requestChatMessages: ({ body, emit, instanceId, param, state }) => {
    const chatId = chatOf(param('chatId'));
    const all = state.messages.inChat(instanceId, chatId);
    const last = all.findIndex(({ id }) => id === body.lastMessageId);
    const { count = 0 } = body;
    const start = Math.max(0, last - (count === 0 ? 50 : count));
    const before = last === -1 ? [] : all.slice(start, last);
    emit('message_history_sync', {
      chatId,
      messages: before.map(messageData),
    });
    return { status: 'ok' };
  },
};
