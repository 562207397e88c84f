/** Units after which a number is a size or a time. */
const unit = String.raw`(?! ?(?:bytes?|[kKMG]i?B|B|ms|s|seconds|px)\b)`;

/** Seven digits or more, with the marks that phone numbers are written with; not a part of a name such as `evt_1700000000`. */
const phoneNumber = new RegExp(
  String.raw`(?<![A-Za-z_\d])\d(?:[ ().-]{0,2}\d){6,}(?!\d)${unit}`,
  'g',
);

/**
 * Hides possible phone numbers in a text from outside: all digits but the first three. Errors and logs are read by
 * people who must not see the numbers of others.
 */
export const hideNumbers = (text: string): string =>
  text.replace(phoneNumber, (number) => {
    let digits = 0;
    return number.replace(/\d/g, (digit) => (++digits > 3 ? '•' : digit));
  });
