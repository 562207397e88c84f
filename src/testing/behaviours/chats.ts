import type { components } from '../../../generated/schema.ts';
import type { Chat } from '../state/chats.ts';
import type { Jid } from '../../ids/types.ts';
import { chatOf, identityOf } from '../state/jids.ts';
import { messageData } from '../events/message-content.ts';
import type { EventData } from '../events/envelope.ts';
import type { Behaviours, Call } from './behaviour.ts';

const muteMs = { '8h': 8 * 3_600_000, '1w': 7 * 24 * 3_600_000 } as const;

const itemOf = (
  { world, account }: Pick<Call, 'world' | 'account'>,
  { id, isArchived, isPinned, mutedUntil, lastActivity }: Chat,
): components['schemas']['ChatListItem'] => {
  const contact = account.contacts.get(id);
  const isMuted = mutedUntil === 'always' || (mutedUntil ?? 0) > world.clock.now();
  return {
    id,
    isGroup: id.endsWith('@g.us'),
    isArchived,
    isPinned,
    isMuted,
    // Muted for ever has no end.
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
  getChatInfo: (call) => itemOf(call, call.account.chats.get(chatOf(call.param('chatId')))),
  deleteChat: ({ account, instanceId, param, world }) => {
    const id = chatOf(param('chatId'));
    for (const message of world.messages.inChat(instanceId, id)) world.messages.hide(message);
    account.chats.delete(id);
  },
  clearChat: ({ instanceId, param, world }) => {
    const id = chatOf(param('chatId'));
    for (const message of world.messages.inChat(instanceId, id)) world.messages.hide(message);
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
          : call.world.clock.now() + muteMs[duration];
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
    for (const message of call.world.messages.inChat(call.instanceId, call.param('chatId')))
      if (!message.fromMe) message.isRead = isRead;
    set(call, { isRead }, (id) => ({ id, settingType: 'read', read: { isRead } }));
  },
  requestChatMessages: ({ body, emit, instanceId, param, world }) => {
    const chatId = chatOf(param('chatId'));
    const all = world.messages.inChat(instanceId, chatId);
    const last = all.findIndex(({ id }) => id === body.lastMessageId);
    const before = last === -1 ? [] : all.slice(Math.max(0, last - (body.count ?? 50)), last);
    emit('message_history_sync', {
      chatId,
      messages: before.map(messageData),
    });
    return { status: 'ok' };
  },
};
