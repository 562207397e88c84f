import { refuse, withoutMarks } from './refusal.ts';
import { isOfCategory } from './unicode-category.ts';

/**
 * Reads a number without a plus, by the rules of one country: its digits with the country code in front;
 * undefined for one with a `00` in front that is no number of anywhere.
 *
 * @param number in ASCII.
 * @param text as it was given, for the error.
 * @throws {InvalidIdError} where the country cannot have such a number.
 */
export type NationalNumbers = (number: string, text: string) => string | undefined;

/** `wa.me/12025550143`, `https://api.whatsapp.com/send?phone=12025550143`, `whatsapp://send?phone=12025550143`. */
const link =
  /^(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/|(?:(?:api|web)\.whatsapp\.com|whatsapp:\/)\/send\/?\?(?:[^#]*?&)?phone=)([^/?&#]+)/i;

const isDigit = (code: number): boolean => isOfCategory('Nd', String.fromCodePoint(code));

/** How a character of another script is written in ASCII, where it is one that numbers are spelled with. */
const inAscii = (character: string): string => {
  if (isOfCategory('Zs', character)) return ' ';
  if (isOfCategory('Pd', character) || /[\u2212\u30fc]/.test(character)) return '-';
  if (/[（）＋．]/.test(character)) return character.normalize('NFKC');
  const code = character.codePointAt(0) ?? 0;
  if (!isDigit(code)) return character;
  // Unicode has them in tens, nought first, and some tens stand side by side.
  let first = code;
  while (isDigit(first - 1)) first -= 1;
  return String((code - first) % 10);
};

/**
 * The digits of a phone number with its country code, without the plus: `+1 (202) 555-0143` → `12025550143`.
 *
 * @param national reads numbers without a country code. With it, only a plus or `00` says that there is one.
 * @throws {InvalidIdError} for a number without a country code, of impossible length, or with anything else
 *   in it; two numbers are not taken for one.
 */
export const phoneDigits = (text: string, national?: NationalNumbers): string => {
  const number = spelledNumber(text);
  const odd = number.search(/(?<!^\(?)\+|[^+\d ().-]/);
  if (odd !== -1 || !/^(?:\(\+|\+? ?\(?)\d/.test(number)) {
    refuse(
      text,
      /chat\.whatsapp\.com/i.test(text)
        ? 'it is an invite link'
        : 'it is neither a JID nor a single phone number',
      text.includes(number) ? text.indexOf(number) + odd : 0,
    );
  }
  // Spreadsheets turn numbers into floats, and people add an extension: either would make another number of it.
  if (/^[^.]*\.\d\d?$|[ (-]\d\)?$/.test(number)) refuse(text, 'it ends in a digit too many');
  const bare = !/^\(?\+/.test(number);
  const fromNational = bare && national?.(number, text);
  if (fromNational) return fromNational;
  if (/.\( ?0/.test(number)) refuse(text, 'the 0 in brackets is for calls at home');
  const called = number.replace(/\D/g, '').replace(/^00/, bare ? '' : '00');
  if (called.startsWith('0') || /^\((?![+0]|[17]\))/.test(number))
    refuse(text, 'the country code is missing, and there is no defaultCountry');
  if (called.length < 7 || called.length > 15)
    refuse(text, `a phone number has 7 to 15 digits, this has ${called.length}`);
  return called;
};

/** A number in ASCII, out of its link or scheme. */
const spelledNumber = (text: string): string => {
  if (/^\+?[\d(][\d ().-]*$/.test(text)) return text;
  const written = withoutMarks(text);
  const linked = link.exec(written)?.[1];
  // The number of a link has its country code, with or without the plus.
  const number =
    linked === undefined
      ? written.replace(/^(?:tel|whatsapp):/i, '')
      : decodedNumber(linked).replace(/^[+ ]?/, '+');
  return number.replace(/[^ -~]/gu, inAscii);
};

const decodedNumber = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // broken, and as it is no number
  }
};
