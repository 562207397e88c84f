import type { Gateway } from '../../testing/gateway-interface.ts';
import type { Message } from '../../testing/state/message.ts';
import type { ContactMessage, ShownMessage } from './page-protocol.ts';

/** How many messages are shown, the newest ones. */
const maxMessages = 500;

/**
 * The messages of the test gateway, as the page shows them.
 *
 * @param mediaUrls the addresses of files by the ids of their messages, since the test gateway does not fetch them.
 */
export const shownMessages = (
  { messages }: Gateway,
  mediaUrls: ReadonlyMap<string, string>,
): ShownMessage[] =>
  messages.slice(-maxMessages).map((message) => shownMessage(message, mediaUrls.get(message.id)));

const shownMessage = (message: Message, mediaUrl: string | undefined): ShownMessage => {
  const { id, chatId, from, fromMe, time, kind, text, media, replyTo } = message;
  const { reactions, isEdited, isDeleted, isStarred, arrives } = message;
  const about = aboutOf(message);
  const link = mediaUrl === undefined ? linkOf(message) : linkOfFile(mediaUrl, media?.filename);
  return {
    ...{ id, chatId, from, fromMe, time, kind, reactions, isEdited, isDeleted, isStarred, arrives },
    ...(text !== undefined && { text }),
    ...(replyTo !== undefined && { replyTo }),
    ...(about !== undefined && { about }),
    ...(link !== undefined && { link }),
    ...(media &&
      mediaUrl === undefined && {
        media: {
          id: media.id,
          mimeType: media.mimeType,
          size: media.bytes.length,
          ...(media.filename !== undefined && { filename: media.filename }),
        },
      }),
  };
};

const linkOf = ({ link }: Message): ShownMessage['link'] =>
  link && { url: link.url, ...(link.title !== undefined && { title: link.title }) };

const linkOfFile = (url: string, filename: string | undefined): ShownMessage['link'] => ({
  url,
  ...(filename !== undefined && { title: filename }),
});

const aboutOf = ({ location, contact }: Message): string | undefined => {
  if (location) {
    const { name, address, latitude, longitude } = location;
    return [name, address, `${latitude}, ${longitude}`].filter(Boolean).join(' · ');
  }
  return contact?.displayName ?? /^FN:(.*)$/m.exec(contact?.vcard ?? '')?.[1];
};

/**
 * Reads the message that the page wants a contact to send.
 *
 * @throws {TypeError} saying what is missing.
 */
export const readContactMessage = (body: unknown): ContactMessage => {
  const { from, group, text, replyTo, reaction } = (
    typeof body === 'object' && body !== null ? body : {}
  ) as Partial<Record<keyof ContactMessage, unknown>>; // safe: each field is checked below
  if (typeof from !== 'string' || from.trim() === '')
    throw new TypeError('Enter the phone number of the sender in "From".');
  return {
    from,
    ...(typeof group === 'string' && { group }),
    ...(typeof text === 'string' && { text }),
    ...(typeof replyTo === 'string' && { replyTo }),
    ...(isReaction(reaction) && { reaction }),
  };
};

const isReaction = (value: unknown): value is NonNullable<ContactMessage['reaction']> =>
  typeof value === 'object' &&
  value !== null &&
  'messageId' in value &&
  typeof value.messageId === 'string' &&
  'emoji' in value &&
  typeof value.emoji === 'string';
