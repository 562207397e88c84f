import { dataOf, type ReceivedMessage } from './received-message.ts';

/**
 * The text of a received message: of a text, the caption of a file, or the link of a preview without a text.
 *
 * @returns undefined for a message without text, such as a reaction or a contact.
 * @throws {ConfigurationError} for something else than an object.
 * @example
 * if (textOf(event)?.trim() === 'STOP') await unsubscribe(event.eventData.sender.id);
 */
export const textOf = (message: ReceivedMessage): string | undefined => {
  const { text, media, extendedText } = dataOf(message);
  return [text, media?.caption, extendedText?.matchedText].find(
    // Null counts as missing.
    (each) => typeof each === 'string' && each !== '',
  );
};
