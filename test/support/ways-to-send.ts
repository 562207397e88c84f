import { Pool } from 'undici';
import type { ClientOptions } from '../../src/index.ts';

type Way = [name: string, scheme: 'http' | 'https', options: (url: string) => ClientOptions];

/**
 * The ways by which a file can be sent.
 *
 * @param servers Their certificate is trusted by dispatchers, which do not use Node's list. It exists from the first test on.
 */
export const waysToSend = (servers: { readonly ca: string }): readonly Way[] => [
  ["Node's http", 'http', () => ({})],
  ["Node's https", 'https', () => ({})],
  ["Node's dispatcher", 'http', () => ({ dispatcher: 'node' })],
  ['an undici Pool', 'http', (url) => ({ dispatcher: new Pool(url) })],
  [
    'an undici Pool over TLS',
    'https',
    (url) => ({ dispatcher: new Pool(url, { connect: { ca: servers.ca } }) }),
  ],
  ['fetch', 'http', () => ({ fetch: globalThis.fetch })],
  ['a middleware', 'http', () => ({ middleware: (request, next) => next({ ...request }) })],
];
