/** What a client sends by in browsers, on the edge and wherever else there is no Node: the runtime's `fetch`. */
export { runtimeFetchTransport as runtimeTransport } from './runtime-fetch.ts';
