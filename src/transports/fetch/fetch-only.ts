/** What a client sends by in browsers, on the edge and wherever else there is no Node: the runtime's `fetch`. */
export { runtimeFetchTransport as runtimeTransport } from './runtime-fetch.ts';

/** Only an answer that came by a dispatcher may be packed still: `fetch` unpacks by itself. */
export const unpack = (
  packed: ReadableStream<Uint8Array>,
  coding: string,
): ReadableStream<Uint8Array> => {
  const format = coding.toLowerCase().replace(/^x-/, '');
  return format === 'gzip' || format === 'deflate'
    ? packed.pipeThrough(new DecompressionStream(format))
    : packed;
};
