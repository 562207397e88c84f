import { fromBase64 } from '../../media/base64.ts';
import { RefusedError } from '../refused-error.ts';
import { goBase64Problem } from '../request-body/go-base64.ts';
import { samplePng } from '../sample-answers.ts';
import { recipientOf, type PersonJid, type RecipientJid } from '../state/jids.ts';
import type { Message, MessageKind, MessageMedia } from '../state/message.ts';
import type { Call } from './behaviour.ts';

/** What a message can have besides its content. */
interface SendOptions {
  readonly mentions?: readonly string[];
  readonly replyTo?: string;
  readonly isForwarded?: boolean;
  readonly viewOnce?: boolean;
  readonly ephemeralExpiration?: string;
}

type Content = Partial<Pick<Message, 'text' | 'media' | 'location' | 'contact' | 'link'>>;

/** Puts a message into its chat, and delivers it if its recipient is on WhatsApp. */
export const send = (
  { state, instanceId, account, emit }: Pick<Call, 'state' | 'instanceId' | 'account' | 'emit'>,
  to: string,
  kind: MessageKind,
  content: Content,
  { mentions, replyTo, isForwarded, viewOnce, ephemeralExpiration }: SendOptions = {},
): { id: string } => {
  const chatId = recipientOf(to);
  const id = state.ids.message();
  const time = state.clock.timestamp();
  const arrives = state.numbers.reaches(chatId);
  const message: Message = {
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
  };
  state.messages.add(message);
  account.chats.update(chatId, { lastActivity: time });
  if (arrives)
    state.phones.confirm(message, recipientsOf(account, chatId), (receipt) =>
      emit('message_read', receipt),
    );
  return { id };
};

/** The people whose phones confirm a message: not those of a channel or a status. */
const recipientsOf = (account: Call['account'], chatId: RecipientJid): PersonJid[] => {
  const members = account.groups.find(chatId)?.participants.values() ?? [];
  const people = isPerson(chatId) ? [chatId] : [...members].map(({ id }) => id);
  return people.filter((id) => id !== account.me);
};

const isPerson = (jid: RecipientJid): jid is PersonJid =>
  /@(?:s\.whatsapp\.net|lid|bot)$/.test(jid);

/** The file of a message. A file given by its address is not fetched, so that tests need no network. */
export const mediaOf = (
  { state }: Pick<Call, 'state'>,
  { data = '', mimeType, filename }: { data?: string; mimeType?: string; filename?: string },
): MessageMedia => {
  const problem = goBase64Problem(data);
  if (problem !== undefined) throw new RefusedError(400, problem);
  const bytes = data === '' ? samplePng : Uint8Array.from(fromBase64(data));
  const media: MessageMedia = {
    id: state.ids.media(),
    // The gateway does not detect the type.
    mimeType: mimeType ?? '',
    ...(filename !== undefined && { filename }),
    bytes,
  };
  state.media.add(media);
  return media;
};

/** The caption of a file is the text of its message. */
export const withText = (text: string | undefined): { text?: string } =>
  text === undefined ? {} : { text };
