import { fetchTransport, globalFetch } from './fetch/fetch-transport.ts';
import { isFetchReplaced } from './node/fetch-replaced.ts';
import type { Transport } from './transport.ts';

export { nodeDispatcher } from './node/node-dispatcher.ts';

/**
 * The default transport: on Node `node:http`, unless `fetch` was replaced. The builds for other runtimes put
 * `fetch/fetch-only.ts` in place of this module (`scripts/build/library.ts`), so they contain nothing of Node.
 */
export const httpOrFetch: Transport = async (request) => {
  if (isFetchReplaced()) return overFetch(request);
  // Loaded with the first request: a program that only handles webhooks does not need it.
  httpTransport ??= (await import('./node/http-transport.ts')).httpTransport;
  return httpTransport(request);
};

let httpTransport: Transport | undefined;

const overFetch = fetchTransport(globalFetch);
