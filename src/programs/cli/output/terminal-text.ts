/**
 * A text from outside that does no harm on a terminal: names and messages are written by strangers, and an
 * escape sequence in one could rewrite the screen or turn what stands beside it around.
 */
export const terminalText = (text: string): string =>
  text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');

/** JSON that does no harm either: `JSON.stringify` escapes only the first 32 of these characters. */
export const terminalJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
