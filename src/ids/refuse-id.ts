import { InvalidIdError } from '../errors/field-error.ts';

/** Direction marks, zero-width spaces, soft hyphens and the byte order mark: invisible, copied from contact cards. */
const marks = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A text without invisible marks and surrounding space. */
export const withoutMarks = (text: string): string => text.replace(marks, '').trim();

/** What was given, without any of its characters: it may be a phone number, or a message in the wrong field. */
const described = (text: string): string => {
  const hasAt = text.includes('@');
  const kind = hasAt || /\p{L}/u.test(text) ? 'text' : 'number';
  return `This ${kind} of ${text.length} characters${hasAt ? ' with an "@"' : ''}`;
};

/** @param position the index in `text` of the first wrong character. */
export const refuse = (text: string, wrong: string, position = 0): never => {
  throw new InvalidIdError(
    text === ''
      ? 'The id is empty.'
      : `${described(text)} is not an id: ${wrong}${position > 0 ? ` at character ${position + 1}` : ''}. Pass a JID such as "12025550143@s.whatsapp.net", or a phone number with its country code.`,
  );
};
