import { fetchTransport } from './fetch-transport.ts';
import type { Transport } from '../transport.ts';

/** Looked up at each call, for test tools replace it after the client was made. */
const runtimeFetch: typeof fetch = (...args) => globalThis.fetch(...args);

/** A transport over the runtime's own `fetch`, or whatever stands in its place. */
export const runtimeFetchTransport: Transport = /* @__PURE__ */ fetchTransport(runtimeFetch);
