/**
 * Replaces control characters and lone surrogates in a text from outside: they would move a terminal's cursor, and XML
 * cannot contain them. Line breaks and tabs are kept.
 */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '\ufffd');
