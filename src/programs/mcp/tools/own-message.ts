import { wholeSeconds } from '../messages/message-of-event.ts';
import { ToolInputError } from '../results/tool-input-error.ts';
import type { ToolCall } from '../tool/tool.ts';

/**
 * The fields that quote a message. The gateway needs its sender too: without one, a reply in a group names the group as
 * the author (gateway behaviour).
 *
 * @throws {ToolInputError} if the message is not known.
 */
export const quotedMessage = (
  chat: string,
  id: string | undefined,
  { messages }: ToolCall,
): { readonly replyTo?: string; readonly replyToSenderId?: string } => {
  if (id === undefined) return {};
  const message = messages.get(chat, id);
  if (message === undefined)
    throw new ToolInputError(
      'reply_to: this chat has no known message with this id. Read the chat first.',
    );
  return {
    replyTo: id,
    ...(message.sender.includes('@') && { replyToSenderId: messages.people.idOf(message.sender) }),
  };
};

/** Remembers what was sent: the gateway sends no event for it. */
export const recordSent = (
  { messages }: ToolCall,
  sent: {
    readonly id: string;
    readonly chat: string;
    readonly kind: string;
    readonly text?: string | undefined;
    readonly replyTo?: string | undefined;
    readonly fileName?: string | undefined;
  },
): void => {
  const { id, chat, kind, text, replyTo, fileName } = sent;
  const message = {
    id,
    chat,
    sender: '',
    fromMe: true as const,
    // As the times of events, so that a reply within the same second is the later one.
    time: wholeSeconds(Date.now()),
    kind,
    ...(text !== undefined && { text }),
    ...(replyTo !== undefined && { replyTo }),
    ...(fileName !== undefined && { fileName }),
    reactions: {},
    receipts: {},
  };
  try {
    messages.sent(message);
  } catch {
    // A full disk does not change that the message was sent.
    messages.coverage.interrupted('a message could not be stored');
  }
};
