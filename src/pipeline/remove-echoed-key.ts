import { keyHider } from '../errors/hide-key.ts';
import type { CallResponse } from './call-response.ts';

/** ASCII, because header values are limited to Latin-1. */
const hidden = '****';

/**
 * Removes the key from an error response: gateways and proxies may echo it in the body, in a redirect's host or path,
 * or in any other header, and errors get into logs. Keys under four characters stay: they occur in any word.
 */
export const removeEchoedKey = (response: CallResponse, key: string | undefined): CallResponse => {
  if (key === undefined || key.length < 4) return response;
  const hide = keyHider(key, hidden);
  return {
    ...response,
    text: hide(response.text),
    headers: () => {
      const headers = [...response.headers()].filter(([name]) => hide(name) === name);
      return new Headers(headers.map(([name, value]) => [name, hide(value)]));
    },
  };
};
