import { refuse, withoutMarks } from './refuse-id.ts';
import { hasTrunkZero } from './trunk-zero.ts';

/**
 * Reads a number by the numbering plans: one without a plus as people of one country write it, one with a plus as an
 * international number. Returns its digits with the country code; undefined for a number that starts with `00` and
 * belongs to no country.
 *
 * @param number in ASCII.
 * @param text as it was given, for the error.
 * @throws {InvalidIdError} if the country has no such number.
 */
export type NationalNumbers = (number: string, text: string) => string | undefined;

/** `wa.me/12025550143`, `https://api.whatsapp.com/send?phone=12025550143`, `whatsapp://send?phone=12025550143`. */
const link =
  /^(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/|(?:(?:api|web)\.whatsapp\.com|whatsapp:\/)\/send\/?\?(?:[^#]*?&)?phone=)([^/?&#]+)/i;

export const isPhoneLink = (text: string): boolean => link.test(text);

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

/** A digit, space, dash or bracket of another script in ASCII; any other character as it is. */
const inAscii = (character: string): string => {
  if (/\p{Zs}/u.test(character)) return ' ';
  if (/[\p{Pd}\u2212\u30fc]/u.test(character)) return '-';
  if (/[（）＋．]/.test(character)) return character.normalize('NFKC');
  const code = character.codePointAt(0) ?? 0;
  if (!isDigit(code)) return character;
  // Unicode has digits in groups of ten, 0 first, and some groups are adjacent.
  let first = code;
  while (isDigit(first - 1)) first -= 1;
  return String((code - first) % 10);
};

/**
 * The digits of a phone number with its country code, without the plus: `+1 (202) 555-0143` → `12025550143`.
 *
 * @param national reads numbers by the numbering plans. With it, only a plus or `00` marks a country code.
 * @throws {InvalidIdError} for a number without a country code, of impossible length, or with anything else in it, such
 *   as a second number.
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
  // Spreadsheets turn numbers into floats, and people add extensions: either would change the number.
  if (/^[^.]*\.\d\d?$|[ (-]\d\)?$/.test(number)) refuse(text, 'it has an extra digit at its end');
  const bare = !/^\(?\+/.test(number);
  const fromNational = bare && national?.(number, text);
  if (fromNational) return fromNational;
  const digits = number.replace(/\D/g, '');
  const international = bare ? digits.replace(/^00/, '') : digits;
  if (international.startsWith('0') || /^\((?![+0]|[17]\))/.test(number))
    refuse(
      text,
      `the country code is missing${national ? '' : ', and there is no `defaultCountry`'}`,
    );
  if (hasTrunkZero(international)) {
    const fixed = national?.(`+${international}`, text);
    if (fixed) return fixed;
    refuse(text, 'the 0 after the country code is only dialled within the country');
  }
  if (international.length < 7 || international.length > 15)
    refuse(text, `a phone number has 7 to 15 digits, this has ${international.length}`);
  return international;
};

/** The number in ASCII, taken out of a link or scheme. */
const spelledNumber = (text: string): string => {
  if (/^\+?[\d(][\d ().-]*$/.test(text)) return text;
  const written = withoutMarks(text);
  const linked = link.exec(written)?.[1];
  // The number in a link has its country code, with or without a plus.
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
    return text; // broken, and so not a number
  }
};
