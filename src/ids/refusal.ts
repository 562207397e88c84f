import { InvalidIdError } from '../errors/invalid-id-error.ts';
import { isOfCategory } from './unicode-category.ts';

/** Marks of direction, zero-width spaces, soft hyphens, the byte order mark: invisible, and pasted along from contact cards. */
const marks = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** What a person meant to write: without invisible marks and without space around it. */
export const withoutMarks = (text: string): string => text.replace(marks, '').trim();

/**
 * What was given, so that it can be recognised but not read: cut short, and with all but the first three
 * digits hidden, for it may be somebody's number.
 */
const excerpt = (text: string): string => {
  let digits = 0;
  const hidden = Array.from(text.slice(0, 32), (character) =>
    isOfCategory('N', character) && ++digits > 3 ? '•' : character,
  );
  return JSON.stringify(hidden.join('') + (text.length > 32 ? '…' : ''));
};

/** @param position the index in `text` at which it goes wrong. */
export const refuse = (text: string, wrong: string, position = 0): never => {
  throw new InvalidIdError(
    text === ''
      ? 'The id is empty.'
      : `${excerpt(text)} is not an id: ${wrong}${position > 0 ? ` at character ${position + 1}` : ''}. Give a JID like "12025550143@s.whatsapp.net", or a phone number with its country code.`,
  );
};
