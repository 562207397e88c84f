import { isNewsletterJid } from '../../ids/jid-guards.ts';
import { identityOf, namedPerson, type SenderJid } from '../state/jids.ts';
import type { Message } from '../state/message.ts';
import type { EventData } from './envelope.ts';

type MessageData = EventData<'message'>;
type Content = Extract<MessageData, { type: 'text' | 'media' | 'contact' }>;

/** The payload of the event of a message. */
export const messageData = (message: Message): Content => ({
  id: message.id,
  time: message.time,
  chatId: message.chatId,
  sender: senderOf(message.from, message.fromMe),
  isGroup: message.chatId.endsWith('@g.us'),
  ...(message.isForwarded !== undefined && { isForwarded: message.isForwarded }),
  ...(message.viewOnce !== undefined && { viewOnce: message.viewOnce }),
  ...(message.mentions && { mentions: message.mentions.map((id) => namedPerson('mention', id)) }),
  ...contentOf(message),
});

export const senderOf = (id: SenderJid, isMe: boolean): MessageData['sender'] =>
  isNewsletterJid(id) ? { id, isMe } : { ...identityOf(id), isMe };

type Kinds =
  | Pick<Extract<MessageData, { type: 'text' }>, 'type' | 'text'>
  | Pick<Extract<MessageData, { type: 'media' }>, 'type' | 'media'>
  | Pick<Extract<MessageData, { type: 'contact' }>, 'type' | 'contact'>;

const contentOf = ({ kind, text = '', media, contact }: Message): Kinds => {
  switch (kind) {
    case 'contact':
      return { type: 'contact', contact: contact?.vcard ?? '' };
    case 'text':
    case 'link':
    case 'location':
      // The contract has no event type for a location.
      return { type: 'text', text };
    default:
      return {
        type: 'media',
        media: {
          mediaType: kind,
          mimeType: media?.mimeType ?? '',
          id: media?.id ?? '',
          fileLength: media?.bytes.length ?? 0,
          ...(text !== '' && { caption: text }),
          ...(media?.filename !== undefined && { filename: media.filename }),
        },
      };
  }
};
