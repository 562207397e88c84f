import type { Gateway } from '../../testing/gateway-interface.ts';
import type { Message } from '../../testing/state/message.ts';
import type { PhoneMessage, ShownMessage } from './page-protocol.ts';

/** So many messages are shown, the last ones. */
const shown = 500;

/** The messages of the embedded gateway, as the page shows them. */
export const shownMessages = (gateway: Gateway): ShownMessage[] =>
  gateway.messages.slice(-shown).map(shownMessage);

const shownMessage = (message: Message): ShownMessage => {
  const { id, chatId, from, fromMe, time, kind, text, media, replyTo } = message;
  const { reactions, isEdited, isDeleted, isStarred, arrives } = message;
  const about = aboutOf(message);
  return {
    ...{ id, chatId, from, fromMe, time, kind, reactions, isEdited, isDeleted, isStarred, arrives },
    ...(text !== undefined && { text }),
    ...(replyTo !== undefined && { replyTo }),
    ...(about !== undefined && { about }),
    ...(media && {
      media: {
        id: media.id,
        mimeType: media.mimeType,
        size: media.bytes.length,
        ...(media.filename !== undefined && { filename: media.filename }),
      },
    }),
  };
};

const aboutOf = ({ location, contact, link }: Message): string | undefined => {
  if (location) {
    const { name, address, latitude, longitude } = location;
    return [name, address, `${latitude}, ${longitude}`].filter(Boolean).join(' · ');
  }
  if (contact) return contact.displayName ?? /^FN:(.*)$/m.exec(contact.vcard ?? '')?.[1];
  return link && [link.title, link.url].filter(Boolean).join(' · ');
};

/**
 * Reads what the page wants a phone to send.
 *
 * @throws {TypeError} saying what is missing.
 */
export const readPhoneMessage = (body: unknown): PhoneMessage => {
  const { from, group, text, replyTo, reaction } = (
    typeof body === 'object' && body !== null ? body : {}
  ) as Partial<Record<keyof PhoneMessage, unknown>>; // read as it comes, and looked at below
  if (typeof from !== 'string' || from.trim() === '')
    throw new TypeError('Say who sends it: "from" is a phone number.');
  return {
    from,
    ...(typeof group === 'string' && { group }),
    ...(typeof text === 'string' && { text }),
    ...(typeof replyTo === 'string' && { replyTo }),
    ...(isReaction(reaction) && { reaction }),
  };
};

const isReaction = (value: unknown): value is NonNullable<PhoneMessage['reaction']> =>
  typeof value === 'object' &&
  value !== null &&
  'messageId' in value &&
  typeof value.messageId === 'string' &&
  'emoji' in value &&
  typeof value.emoji === 'string';
