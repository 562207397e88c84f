import type { GroupJid, LidJid } from '../ids/types.ts';
import { formatJid } from '../ids/jid.ts';
import { toBase64, fromBase64 } from '../media/base64.ts';
import type { EventData } from './events/envelope.ts';
import { identityOf, personOf, groupOf } from './state/jids.ts';
import type { Message, MessageKind, MessageMedia } from './state/message.ts';
import type { World } from './state/world.ts';

/** A message that somebody sends to the account. */
export interface IncomingMessage {
  /** A phone number in any spelling, or a JID. */
  readonly from: string;
  /** The group that it is sent in. Default: the chat with the sender. */
  readonly group?: string;
  /** The text, or the caption of a file. */
  readonly text?: string;
  readonly media?: {
    readonly type: NonNullable<EventData['message']['media']>['mediaType'];
    /** Bytes, or base64. It can be downloaded by the id in the event. */
    readonly data: Uint8Array | string;
    readonly mimeType?: string;
    readonly filename?: string;
  };
  /** An emoji on a message; an empty text takes it back. */
  readonly reaction?: { readonly messageId: string; readonly emoji: string };
  /** A vCard. */
  readonly contact?: string;
  /** The id of the message that this is an answer to. */
  readonly replyTo?: string;
  readonly mentions?: readonly string[];
  readonly isForwarded?: boolean;
  readonly viewOnce?: boolean;
  /** The sender's LID, where the event should have it. */
  readonly lid?: LidJid;
  /** The name that the sender goes by. */
  readonly pushName?: string;
  /** Which instance receives it. Default: the one that was there from the start. */
  readonly instanceId?: string;
}

type MessageEvent = EventData['message'];

/** Puts the message into its chat. @returns what the event says of it. @throws TypeError for one without content. */
export const takeIn = (
  world: World,
  instanceId: string,
  incoming: IncomingMessage,
): MessageEvent => {
  const { text, reaction, contact, replyTo, mentions, isForwarded, viewOnce, lid } = incoming;
  const account = world.account(instanceId);
  const from = personOf(formatJid(incoming.from));
  if (account.blocked.has(from))
    throw new Error('The account has blocked this sender: WhatsApp lets nothing through.');
  const chatId = incoming.group === undefined ? from : groupOf(formatJid(incoming.group));
  const media = incoming.media && {
    type: incoming.media.type,
    file: fileOf(world, incoming.media),
  };
  const id = world.ids.message();
  const time = world.clock.timestamp();
  if (reaction) {
    const message = world.messages.find(instanceId, chatId, reaction.messageId);
    if (message && reaction.emoji !== '') message.reactions[from] = reaction.emoji;
    else if (message) Reflect.deleteProperty(message.reactions, from);
  } else {
    world.messages.add({
      id,
      instanceId,
      chatId,
      from,
      fromMe: false,
      time,
      kind: kindOf(incoming),
      ...(text !== undefined && { text }),
      ...(media && { media: media.file }),
      ...(contact !== undefined && { contact: { vcard: contact } }),
      ...(mentions && { mentions }),
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
    });
  }
  account.chats.update(chatId, { lastActivity: time, isRead: false });
  learnName(world, instanceId, from, incoming.pushName);
  return {
    id,
    time,
    chatId,
    sender: { ...identityOf(from), ...(lid !== undefined && { lid }), isMe: false },
    isGroup: incoming.group !== undefined,
    type: reaction ? 'reaction' : media ? 'media' : contact === undefined ? 'text' : 'contact',
    ...(text !== undefined && !media && { text }),
    ...(media && {
      media: {
        mediaType: media.type,
        mimeType: media.file.mimeType,
        id: media.file.id,
        fileLength: media.file.bytes.length,
        ...(text !== undefined && { caption: text }),
        ...(media.file.filename !== undefined && { filename: media.file.filename }),
      },
    }),
    ...(reaction && { reaction }),
    ...(contact !== undefined && { contact }),
    ...(mentions && { mentions: mentions.map((one) => personOf(formatJid(one))) }),
    ...(replyTo !== undefined && { replyTo: quoteOf(world, instanceId, chatId, replyTo) }),
    ...(isForwarded !== undefined && { isForwarded }),
    ...(viewOnce !== undefined && { viewOnce }),
  };
};

const kindOf = ({ text, media, contact }: IncomingMessage): MessageKind => {
  if (media) return media.type;
  if (contact !== undefined) return 'contact';
  if (text === undefined)
    throw new TypeError('A message needs a text, a file, a contact or a reaction.');
  return 'text';
};

const fileOf = (
  world: World,
  { data, mimeType, filename }: NonNullable<IncomingMessage['media']>,
): MessageMedia => {
  const base64 = typeof data === 'string' ? data : toBase64(data);
  const file: MessageMedia = {
    id: world.ids.media(),
    mimeType: mimeType ?? '',
    ...(filename !== undefined && { filename }),
    bytes: Uint8Array.from(fromBase64(base64)),
  };
  world.media.add(file);
  return file;
};

/** Names are learnt from messages. */
const learnName = (
  world: World,
  instanceId: string,
  id: Message['from'] & ReturnType<typeof personOf>,
  pushName: string | undefined,
): void => {
  if (pushName === undefined) return;
  const { contacts } = world.account(instanceId);
  const known = contacts.get(id);
  if (known?.pushName === pushName) return;
  contacts.set(id, { ...(known ?? { id, fullName: '', inPhoneAddressBook: false }), pushName });
  world.emit(instanceId, 'chat_push_name', { user: identityOf(id), pushName });
};

const quoteOf = (
  world: World,
  instanceId: string,
  chatId: GroupJid | ReturnType<typeof personOf>,
  id: string,
): NonNullable<MessageEvent['replyTo']> => {
  const quoted = world.messages.find(instanceId, chatId, id);
  if (quoted === undefined) return { id };
  const { from, fromMe, text } = quoted;
  return {
    id,
    ...(!from.endsWith('@newsletter') && {
      sender: { ...identityOf(personOf(from)), isMe: fromMe },
    }),
    ...(text !== undefined && { text }),
  };
};
