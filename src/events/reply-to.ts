import { InvalidIdError } from '../errors/field-error.ts';
import type { BotJid, LidJid, NewsletterJid, UserJid } from '../ids/types.ts';
import type { EventOf } from './event.ts';
import { checkObject, checkText } from '../options/option-checks.ts';
import { dataOf, type ReceivedMessage } from './received-message.ts';

type Author = UserJid | LidJid | BotJid | NewsletterJid;

/** The fields of a send that make it a reply. */
export interface Reply {
  /** The chat of the message; for a status, its author. */
  readonly to: Author | EventOf<'message'>['eventData']['chatId'];
  /** The id of the message; for an edit, that of the original. */
  readonly replyTo: string;
  /** The author of the message. Missing if WhatsApp does not say who it was. */
  readonly replyToSenderId?: Author;
}

/**
 * The fields that make a send a reply to a received message: spread them into its body. The reply goes to the chat of
 * the message. A status has no chat, so the reply to it goes to its author.
 *
 * @throws {InvalidIdError} for a status, or a message of a broadcast list, whose author is not known: there is nobody
 *   to reply to.
 * @throws {ConfigurationError} for something else than a received message.
 * @example
 * await wsapi.messages.sendText({ ...replyTo(event), text: 'Yes, at eight.' });
 */
export const replyTo = (message: ReceivedMessage): Reply => {
  const { id, chatId, sender, isStatus = false, edit } = dataOf(message);
  checkText(chatId, 'chatId');
  checkObject(sender, '`sender`');
  const author = isAuthor(sender.id) ? sender.id : undefined;
  // A message to `status@broadcast` would become a status of this account, and nothing can be sent to a list.
  const isBroadcast = isStatus || chatId.endsWith('@broadcast');
  if (isBroadcast && author === undefined)
    throw new InvalidIdError(
      'The author of this status or broadcast is not known, so there is nobody to reply to.',
    );
  return {
    to: isBroadcast && author !== undefined ? author : chatId,
    // Phones show the original with its new text, and do not find the edit itself.
    replyTo: edit?.originalMessageId ?? id,
    ...(author !== undefined && { replyToSenderId: author }),
  };
};

/** It may be empty, or the server alone; a program in JavaScript may pass anything. */
const isAuthor = (id: Author | 's.whatsapp.net' | ''): id is Author =>
  typeof id === 'string' && id.includes('@');
