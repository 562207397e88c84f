import { refuse, withoutMarks } from './refusal.ts';

/** `wa.me/12025550143`, `https://api.whatsapp.com/send?phone=12025550143` and their kin: the number is in group 1 or 2. */
const link =
  /^(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/(\+?\d+)|(?:api|web)\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=(?:%2B|\+)?(\d+))\/?(?:[?&#].*)?$/i;

/** A digit of whichever script as its ASCII digit. Unicode keeps them in tens that begin at …0 or …6. */
const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  // The mathematical digits are five tens in a row.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  const place = code & 15;
  return String(/\p{Nd}/u.test(String.fromCodePoint(code - place)) ? place : place - 6);
};

/**
 * The digits of a phone number with its country code, without the plus: `+1 (202) 555-0143` → `12025550143`.
 *
 * @throws {InvalidIdError} for a number without a country code, of impossible length, or with anything else
 *   in it; two numbers are not taken for one.
 */
export const phoneDigits = (text: string): string => {
  const written = withoutMarks(text);
  const linked = link.exec(written);
  const number = (
    linked ? (linked[1] ?? linked[2] ?? '') : written.replace(/^(?:tel|whatsapp):/i, '')
  )
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/^\uff0b/, '+');
  if (!/^(?:\+|\(\+?)?\d[\d\p{Zs}\p{Pd}\u2212().\uff08\uff09]*$/u.test(number.trim())) {
    const invite = /chat\.whatsapp\.com/i.test(written);
    refuse(
      text,
      invite
        ? 'it is an invite link to a group, to be joined by its code'
        : 'it is neither a JID nor a single phone number',
      0,
    );
  }
  // Spreadsheets turn numbers into floats: taken as a separator, the dot would make another number of it.
  if (/\.\d$/.test(number))
    refuse(text, 'a single digit stands after the dot', number.lastIndexOf('.'));
  if (number.includes('(0)'))
    refuse(text, 'the "(0)" is for calls within the country; leave it out', text.indexOf('(0)'));
  const digits = number.replace(/\D/g, '').replace(/^00/, number.includes('+') ? '00' : '');
  if (digits.startsWith('0'))
    refuse(
      text,
      'the country code is missing: a number beginning with 0 means something only within its country',
      0,
    );
  if (digits.length < 7 || digits.length > 15)
    refuse(text, `a phone number has 7 to 15 digits, this has ${digits.length}`, 0);
  return digits;
};
