import { InvalidIdError } from '../errors/invalid-id-error.ts';

/** Marks of direction and the byte order mark: invisible, and pasted along from contact cards. */
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** What a person meant to write: without invisible marks and without space around it. */
export const withoutMarks = (text: string): string => text.replace(marks, '').trim();

/**
 * What was given, so that it can be recognised but not read: cut short, and with all but the first three
 * digits hidden, for it may be somebody's number.
 */
const excerpt = (text: string): string => {
  let digits = 0;
  const hidden = text.slice(0, 32).replace(/\d/g, (digit) => ((digits += 1) > 3 ? '•' : digit));
  return JSON.stringify(hidden + (text.length > 32 ? '…' : ''));
};

/** @param position the index in `text` at which it goes wrong. */
export const refuse = (text: string, wrong: string, position: number): never => {
  if (text === '') throw new InvalidIdError('The id is empty.');
  const where = position > 0 ? ` at character ${position + 1}` : '';
  throw new InvalidIdError(
    `${excerpt(text)} is not an id: ${wrong}${where}. Give a JID like "12025550143@s.whatsapp.net", or a phone number with its country code.`,
  );
};
