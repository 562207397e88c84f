import { fromBase64 } from '../../media/base64.ts';
import { samplePng } from '../sample-answers.ts';
import { identityOf, recipientOf, type PersonJid, type RecipientJid } from '../state/jids.ts';
import type { Message, MessageKind, MessageMedia } from '../state/message.ts';
import type { Call } from './behaviour.ts';

/** What every message may have beside its content. */
interface Envelope {
  readonly mentions?: readonly string[];
  readonly replyTo?: string;
  readonly isForwarded?: boolean;
  readonly viewOnce?: boolean;
  readonly ephemeralExpiration?: string;
}

type Content = Partial<Pick<Message, 'text' | 'media' | 'location' | 'contact' | 'link'>>;

/** Puts a message into its chat, and lets it arrive where it can. */
export const send = (
  { world, instanceId, account, emit }: Pick<Call, 'world' | 'instanceId' | 'account' | 'emit'>,
  to: string,
  kind: MessageKind,
  content: Content,
  { mentions, replyTo, isForwarded, viewOnce, ephemeralExpiration }: Envelope = {},
): { id: string } => {
  const chatId = recipientOf(to);
  const id = world.ids.message();
  const time = world.clock.timestamp();
  const arrives = world.numbers.reaches(chatId);
  world.messages.add({
    id,
    instanceId,
    chatId,
    from: account.me,
    fromMe: true,
    time,
    kind,
    ...content,
    ...(mentions && { mentions }),
    ...(replyTo !== undefined && { replyTo }),
    ...(isForwarded !== undefined && { isForwarded }),
    ...(viewOnce !== undefined && { viewOnce }),
    ...(ephemeralExpiration !== undefined && { ephemeralExpiration }),
    isEdited: false,
    isStarred: false,
    isPinned: false,
    isDeleted: false,
    reactions: {},
    isRead: true,
    arrives,
  });
  account.chats.update(chatId, { lastActivity: time });
  if (arrives && isPerson(chatId) && chatId !== account.me)
    emit('message_read', {
      chatId,
      sender: { ...identityOf(chatId), isMe: false },
      isGroup: false,
      messageIds: [id],
      time,
      receiptType: 'delivered',
    });
  return { id };
};

const isPerson = (jid: RecipientJid): jid is PersonJid =>
  /@(?:s\.whatsapp\.net|lid|bot)$/.test(jid);

/** A file of a message. One with an address is not fetched: tests need no network. */
export const mediaOf = (
  { world }: Pick<Call, 'world'>,
  { data, mimeType, filename }: { data?: string; mimeType?: string; filename?: string },
): MessageMedia => {
  const media: MessageMedia = {
    id: world.ids.media(),
    // The gateway does not look at the file: without a type, it has none.
    mimeType: mimeType ?? '',
    ...(filename !== undefined && { filename }),
    bytes: data === undefined ? samplePng : Uint8Array.from(fromBase64(data)),
  };
  world.media.add(media);
  return media;
};

/** A caption is the text of a file's message. */
export const withText = (text: string | undefined): { text?: string } =>
  text === undefined ? {} : { text };
