/** A place in the contract, as a JSON Pointer (RFC 6901): `pointerTo('paths', '/chats', 'get')` is `/paths/~1chats/get`. */
export const pointerTo = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The same pointer as the fragment of a `$ref`, where braces and spaces are percent-encoded. */
export const fragmentOf = (pointer: string): string =>
  pointer.split('/').map(encodeURIComponent).join('/');
