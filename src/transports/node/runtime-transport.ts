import { runtimeFetchTransport } from '../fetch/runtime-fetch.ts';
import type { Transport } from '../transport.ts';
import { isFetchReplaced } from './fetch-replaced.ts';

/** Taken when the package is loaded: a test may stop the timers before the first call. */
export { inNextTurn } from './next-turn.ts';
export { unpack } from './unpack.ts';

let httpTransport: Transport | undefined;

/** Loaded at the first call: a program that makes none needs nothing of `node:http`. */
const load = async (): Promise<Transport> =>
  (httpTransport ??= (await import('./http-transport.ts')).httpTransport);

/** What a client sends by on Node, where no other way was given. */
export const runtimeTransport: Transport = (request) => {
  if (isFetchReplaced()) return runtimeFetchTransport(request);
  return httpTransport === undefined
    ? load().then((transport) => transport(request))
    : httpTransport(request);
};
