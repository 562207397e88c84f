/**
 * JSON pointers (RFC 6901) into a contract, with `#` before them or without: `#/paths/~1chats/get`. Ours and Redocly's
 * are plain text. Only the fragment in a `$ref` is percent-encoded.
 */

/** `pointerOf('paths', '/chats', 'get')` is `/paths/~1chats/get`. */
export const pointerOf = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The names on the way: `paths`, `/chats`, `get`. */
export const stepsOf = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .replace(/^#?\//, '')
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The pointer that a `$ref` holds. */
export const targetOf = (reference: string): string =>
  reference
    .split('/')
    // Redocly reads an encoded slash as a part of the name, too.
    .map((step) => percentDecoded(step).replaceAll('/', '~1'))
    .join('/');

/** The same pointer as the fragment of a `$ref`, where braces and spaces are percent-encoded. */
export const fragmentOf = (pointer: string): string =>
  pointer.split('/').map(encodeURIComponent).join('/');

const percentDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a percent sign that encodes nothing
  }
};
