/** What has a meaning of its own in a value, with a backslash before it (RFC 6350, section 3.4). */
const escaped = (text: string): string =>
  text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // Control characters cannot stand in a card at all.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/**
 * The smallest card that WhatsApp shows, of a name alone: the gateway makes none, and the contact would arrive
 * empty. Version 3.0 is what WhatsApp's own apps write; the escaping is the same as in RFC 6350.
 *
 * @example vcardOf('Fernández, Lucía');
 */
export const vcardOf = (name: string): string => {
  const text = escaped(name);
  return `BEGIN:VCARD\r\nVERSION:3.0\r\nN:;${text};;;\r\nFN:${text}\r\nEND:VCARD\r\n`;
};
