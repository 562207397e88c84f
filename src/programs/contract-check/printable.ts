/**
 * A text that may have come from anywhere, as it can be shown everywhere: control characters would move a terminal's
 * cursor or end a line, and neither they nor halves of a surrogate pair can be written in XML. Lines stay lines.
 */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '\ufffd');
