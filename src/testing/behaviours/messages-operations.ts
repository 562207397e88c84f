import { goBase64Problem } from '../request-body/go-base64.ts';
import { namedPerson, recipientOf } from '../state/jids.ts';
import { RefusedError } from '../refused-error.ts';
import type { Message } from '../state/message.ts';
import type { Behaviours, Call } from './behaviour.ts';
import { mediaOf, send, withText } from './store-sent-message.ts';

/** The server takes a document's type from the extension of its name. These are those that tests use. */
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

/** A message that the account has. The gateway responds the same where WhatsApp does not know the message. */
const found = (
  { state, instanceId, param }: Pick<Call, 'state' | 'instanceId' | 'param'>,
  chatId: string,
): Message | undefined => state.messages.find(instanceId, chatId, param('messageId'));

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
        media: mediaOf(call, { ...call.body, mimeType: typeOf(call.body.filename ?? '') }),
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
    // Coordinates that are left out are zero.
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
    const { text, url, title, description, jpegThumbnail = '' } = call.body;
    if (goBase64Problem(jpegThumbnail) !== undefined)
      throw new RefusedError(400, 'invalid base64 thumbnail');
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
    // The server requires no reaction, though the contract does: without one it removes the present one.
    const { reaction = '' } = call.body as { reaction?: string };
    if (message) {
      if (reaction === '') Reflect.deleteProperty(message.reactions, me);
      else message.reactions[me] = reaction;
    }
    return { id: call.state.ids.message() };
  },
  editMessage: (call) => {
    // An account can edit only its own messages.
    const message = found(call, call.body.to);
    if (message?.fromMe === true && !message.isDeleted) {
      message.text = call.body.text;
      message.isEdited = true;
      if (call.body.mentions) message.mentions = call.body.mentions;
    }
    return { id: call.state.ids.message() };
  },
  markAsRead: (call) => {
    const { chatId, senderId, receiptType } = call.body;
    namedPerson('sender', senderId);
    const message = found(call, namedPerson('chat', chatId));
    if (message && receiptType !== 'delivered') message.isRead = true;
  },
  starMessage: ({ body, ...call }) => {
    // Taken as it is, as in `edit` and `delete-for-me`: only a canonical JID finds the message.
    const message = found(call, body.chatId);
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
    if (body.chatId.endsWith('@g.us') && body.isFromMe !== true && (body.senderId ?? '') === '')
      throw new RefusedError(400, 'sender is required for group messages that are from others');
    const message = found(call, body.chatId);
    if (message) call.state.messages.hide(message);
  },
};
