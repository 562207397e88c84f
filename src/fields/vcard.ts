/** Escapes the characters that have a meaning in values (RFC 6350, section 3.4). */
const escaped = (text: string): string =>
  text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // Control characters are not allowed in a vCard.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/**
 * The smallest vCard that WhatsApp shows. The gateway does not create one, and without it the contact would arrive
 * empty. WhatsApp's own apps write version 3.0, and know the account of a number by its `waid`.
 *
 * @param digits the number of the person, if there is one.
 * @example vcardOf('Fernández, Lucía', '447700900123');
 */
export const vcardOf = (name: string, digits?: string): string => {
  const text = escaped(name);
  const number = digits === undefined ? '' : `TEL;type=CELL;waid=${digits}:+${digits}\r\n`;
  return `BEGIN:VCARD\r\nVERSION:3.0\r\nN:;${text};;;\r\nFN:${text}\r\n${number}END:VCARD\r\n`;
};
