import { exactJid, personOf, recipientOf } from '../state/jids.ts';
import type { Message } from '../state/message.ts';
import type { Behaviours, Call } from './behaviour.ts';
import { mediaOf, send, withText } from './sending.ts';

/** A document's type comes from the extension of its name; of those that tests use. */
const typesByExtension: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  zip: 'application/zip',
  png: 'image/png',
  jpg: 'image/jpeg',
};

const typeOf = (filename: string): string =>
  typesByExtension[/\.(\w+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''] ??
  'application/octet-stream';

/** A message that the account has. What WhatsApp does with others, nobody learns. */
const found = (
  { world, instanceId, param }: Pick<Call, 'world' | 'instanceId' | 'param'>,
  chatId: string,
): Message | undefined => world.messages.find(instanceId, chatId, param('messageId'));

export const messages: Behaviours = {
  sendText: (call) => send(call, call.body.to, 'text', { text: call.body.text }, call.body),
  sendImage: (call) =>
    send(
      call,
      call.body.to,
      'image',
      { media: mediaOf(call, call.body), ...withText(call.body.caption) },
      call.body,
    ),
  sendVideo: (call) =>
    send(
      call,
      call.body.to,
      'video',
      { media: mediaOf(call, call.body), ...withText(call.body.caption) },
      call.body,
    ),
  sendAudio: (call) =>
    send(call, call.body.to, 'audio', { media: mediaOf(call, call.body) }, call.body),
  sendVoice: (call) =>
    send(
      call,
      call.body.to,
      'voice',
      { media: mediaOf(call, { ...call.body, mimeType: 'audio/ogg; codecs=opus' }) },
      call.body,
    ),
  sendDocument: (call) =>
    send(
      call,
      call.body.to,
      'document',
      {
        media: mediaOf(call, { ...call.body, mimeType: typeOf(call.body.filename) }),
        ...withText(call.body.caption),
      },
      call.body,
    ),
  sendSticker: (call) =>
    send(
      call,
      call.body.to,
      'sticker',
      { media: mediaOf(call, { ...call.body, mimeType: 'image/webp' }) },
      call.body,
    ),
  sendContact: (call) => {
    const { displayName, vcard } = call.body;
    const contact = {
      ...(displayName !== undefined && { displayName }),
      ...(vcard !== undefined && { vcard }),
    };
    return send(call, call.body.to, 'contact', { contact }, call.body);
  },
  sendLocation: (call) => {
    // Left out, the coordinates are those of the Gulf of Guinea.
    const { latitude = 0, longitude = 0, name, address } = call.body;
    const location = {
      latitude,
      longitude,
      ...(name !== undefined && { name }),
      ...(address !== undefined && { address }),
    };
    return send(call, call.body.to, 'location', { location }, call.body);
  },
  sendLink: (call) => {
    const { text, url, title, description } = call.body;
    const link = {
      url,
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
    };
    return send(call, call.body.to, 'link', { text, link }, call.body);
  },

  sendReaction: (call) => {
    const message = found(call, recipientOf(call.body.to));
    const { me } = call.account;
    if (message) {
      if (call.body.reaction === '') Reflect.deleteProperty(message.reactions, me);
      else message.reactions[me] = call.body.reaction;
    }
    return { id: call.world.ids.message() };
  },
  editMessage: (call) => {
    // Only one's own messages change, and here `to` has to be written out.
    const message = found(call, exactJid(call.body.to, 'to'));
    if (message?.fromMe === true && !message.isDeleted) {
      message.text = call.body.text;
      message.isEdited = true;
      if (call.body.mentions) message.mentions = call.body.mentions;
    }
    return { id: call.world.ids.message() };
  },
  markAsRead: (call) => {
    const { chatId, senderId, receiptType } = call.body;
    personOrChannel(senderId);
    const message = found(call, recipientOf(chatId));
    if (message && receiptType !== 'delivered') message.isRead = true;
  },
  starMessage: ({ body, ...call }) => {
    const message = found(call, exactJid(body.chatId, 'chatId'));
    exactJid(body.senderId, 'senderId');
    if (message) message.isStarred = body.starred ?? false;
  },
  pinMessage: ({ body, ...call }) => {
    const message = found(call, recipientOf(body.chatId));
    if (message) message.isPinned = body.pinned ?? false;
  },
  deleteMessage: ({ body, ...call }) => {
    const message = found(call, recipientOf(body.chatId));
    if (message) {
      message.isDeleted = true;
      delete message.text;
    }
  },
  deleteMessageForMe: ({ body, ...call }) => {
    const message = found(call, exactJid(body.chatId, 'chatId'));
    if (message) call.world.messages.hide(message);
  },
};

/** Channels write in their own name. */
const personOrChannel = (senderId: string): void => {
  if (!senderId.endsWith('@newsletter')) personOf(senderId);
};
