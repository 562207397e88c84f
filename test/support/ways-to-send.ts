import { Pool } from 'undici';
import type { ClientOptions } from '../../src/index.ts';

type Way = [name: string, scheme: 'http' | 'https', options: (url: string) => ClientOptions];

/**
 * What a file can go by.
 *
 * @param servers whose certificate those trust that do not ask Node; it is made before the first test.
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
