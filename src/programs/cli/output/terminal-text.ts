/**
 * Text from outside without the characters that control a terminal. Names and messages are written by strangers: an
 * escape sequence could rewrite the screen, and a direction mark could reverse the text next to it.
 */
export const terminalText = (text: string): string =>
  text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');

/** JSON with those characters escaped: `JSON.stringify` escapes only the first 32 of them. */
export const terminalJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
