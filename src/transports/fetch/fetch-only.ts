import { fetchTransport, globalFetch } from './fetch-transport.ts';

/** Replaces `http-or-fetch.ts` in the builds for browsers, workers, Deno and Bun. */
export const httpOrFetch = /* @__PURE__ */ fetchTransport(globalFetch);

/** So `dispatcher: 'node'` sends by `fetch`. */
export const nodeDispatcher = (): undefined => undefined;
