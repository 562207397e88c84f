import type { EventOf } from '../../../events/event.ts';
import type { MessageEventData } from '../../../../generated/events.ts';
import type { StoredMessage } from './stored-message.ts';

/** The data of a `message` event, or of a message in `message_history_sync`. */
export type MessageData = EventOf<'message'>['eventData'] | MessageEventData;

/** A message without anything that happened to it later. The content of unknown types is not read. */
export const messageOf = (data: MessageData): StoredMessage => {
  const { text, media, contact, contactArray } = data;
  const shown = text ?? media?.caption ?? contact ?? contactArray?.join('\n');
  return {
    id: data.id,
    chat: data.chatId,
    sender: data.sender.id,
    fromMe: data.sender.isMe,
    time: timeOf(data.time),
    kind: media?.mediaType ?? data.type,
    ...(shown !== undefined && shown !== '' && { text: shown }),
    ...(media?.filename !== undefined && { fileName: media.filename }),
    ...(media?.id !== undefined && { mediaId: media.id }),
    ...(data.replyTo?.id !== undefined && { replyTo: data.replyTo.id }),
    ...(data.isForwarded === true && { forwarded: true as const }),
    reactions: {},
    receipts: {},
  };
};

/** @param ms Unix ms. */
export const wholeSeconds = (ms: number): number => Math.floor(ms / 1_000) * 1_000;

/**
 * A time of an event in ms, cut to whole seconds as WhatsApp's are: messages of one second stay in the order in which
 * they came. For an unreadable time it is now.
 */
export const timeOf = (text: string): number => {
  const time = Date.parse(text);
  return wholeSeconds(Number.isNaN(time) ? Date.now() : time);
};
