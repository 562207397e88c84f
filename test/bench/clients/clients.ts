/** A measured client: a file in this folder that exports `connect`. */
export interface MeasuredClient {
  /** Its name in tables. */
  readonly name: string;
  /** Its file, without the extension. */
  readonly file: string;
}

/** The `connect` function of a client's file. Without a `fetch` it uses sockets. */
export type Connect = (
  url: string,
  fetch?: typeof globalThis.fetch,
  instanceId?: string,
) => (text: string) => Promise<unknown>;

export const bareFetch: MeasuredClient = { name: 'bare fetch', file: 'fetch' };
export const undiciRequest: MeasuredClient = { name: 'undici.request', file: 'undici-request' };
export const nodeHttp: MeasuredClient = {
  name: 'node:http, keep-alive agent',
  file: 'node-http',
};

/** This client, with its defaults and with options. */
export const ours = {
  byResource: { name: 'wsapi-client', file: 'wsapi-client' },
  byFunction: { name: 'wsapi-client, by function', file: 'wsapi-client-function' },
  byPath: { name: 'wsapi-client, wsapi.http', file: 'wsapi-client-http' },
  fetch: { name: 'wsapi-client, fetch', file: 'wsapi-client-fetch' },
  dispatcher: { name: "wsapi-client, dispatcher: 'node'", file: 'wsapi-client-dispatcher' },
  pool: { name: 'wsapi-client, dispatcher: new Pool()', file: 'wsapi-client-pool' },
} as const satisfies Readonly<Record<string, MeasuredClient>>;

/** Code without a client. */
export const byHand: readonly MeasuredClient[] = [
  bareFetch,
  { name: "fetch, redirect: 'error'", file: 'fetch-redirect-error' },
  nodeHttp,
  undiciRequest,
  { name: 'undici dispatch, pool of 32', file: 'undici-pool' },
  { name: "Node's own dispatcher", file: 'node-dispatcher' },
];

/** Other clients, each with its defaults. */
export const peers: readonly MeasuredClient[] = [
  { name: 'orval', file: 'orval' },
  { name: 'ofetch', file: 'ofetch' },
  { name: 'openapi-fetch', file: 'openapi-fetch' },
  { name: 'hey-api', file: 'hey-api' },
  { name: 'ky', file: 'ky' },
  { name: 'axios', file: 'axios' },
  { name: 'openai (Stainless)', file: 'openai' },
];

export const moduleOf = ({ file }: MeasuredClient): string =>
  new URL(`${file}.mjs`, import.meta.url).href;
