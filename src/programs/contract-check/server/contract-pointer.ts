/** A place in the contract, as a JSON Pointer: `pointerTo('paths', '/chats', 'get')` is `/paths/~1chats/get`. RFC 6901. */
export const pointerTo = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The same as a reference's fragment, where braces and spaces are percent-encoded. */
export const fragmentOf = (place: string): string =>
  place.split('/').map(encodeURIComponent).join('/');
