import { globalDispatcher } from '../global-dispatcher.ts';

/** Node's own, as it was when this module was loaded. */
const { fetch: atFirst } = globalThis;

/** One that was replaced before: Node's own loads undici in its body. */
const wasReplaced = !Function.prototype.toString.call(atFirst).includes('undici');

/** What Node and undici put there by themselves, and what only reads proxies from the environment, as is done here too. */
const ordinary = new Set(['Agent', 'EnvHttpProxyAgent']);

/**
 * Whether somebody stands in for the network: a `fetch` that was replaced, or a dispatcher such as undici's
 * `MockAgent` or `ProxyAgent` under it. A test that has nets for `fetch` must catch what is sent from here; a
 * message that slips by goes to somebody's phone.
 */
export const isFetchReplaced = (): boolean => {
  if (wasReplaced || globalThis.fetch !== atFirst) return true;
  const dispatcher = globalDispatcher();
  return dispatcher !== undefined && !ordinary.has(dispatcher.constructor.name);
};
