/** Units after which a number is a size or a time. */
const unit = String.raw`(?! ?(?:bytes?|[kMG]i?B|B|ms|s|seconds|px)\b)`;

/** Seven digits or more, with the usual marks between them; not a part of a name such as `evt_1700000000`. */
const phoneNumber = String.raw`(?<![a-z_\d])\d(?:[ ().-]{0,3}\d){6,}(?!\d)${unit}`;

/** Numbers that look like phone numbers but are not. They stay readable, because they help to find a cause. */
const notPhoneNumbers = [
  // A UUID
  String.raw`\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b`,
  // The address of a server, with its port
  String.raw`(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}:\d{2,5}\b(?!@)`,
  // A date with its time
  String.raw`\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z| ?[+-]\d\d:?\d\d\b)?`,
  // The same without marks, and a date alone. Eight digits alone may be a phone number.
  String.raw`\b(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\dT[0-2]\d[0-5]\d(?:[0-5]\d)?(?:Z|[+-]\d{4})?\b`,
  String.raw`(?<![\w+(])(?<!\d[ ().-]{1,3})(?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d(?!\w|[ ().-]{0,3}\d)`,
  // A size, and the id of a request, after their names
  String.raw`\b(?:(?:content-)?length|size|limit(?: of)?|(?:req(?:uest)?|trace|span|ray)(?:[-_]?id)?)["']?[-_:= ]{1,3}\d+(?![ ().-]{0,3}\d)`,
];

const pattern = new RegExp(`${notPhoneNumbers.join('|')}|(${phoneNumber})`, 'gi');

/**
 * Hides possible phone numbers in a text from outside: all digits but the first three. Errors and logs are read by
 * people who must not see the numbers of others.
 */
export const hideNumbers = (text: string): string =>
  text.replace(pattern, (found, number: string | undefined) => {
    if (number === undefined) return found;
    let digits = 0;
    return number.replace(/\d/g, (digit) => (++digits > 3 ? '•' : digit));
  });
