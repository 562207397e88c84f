import { globalDispatcher } from '../global-dispatcher.ts';
import { isOrdinary } from '../ordinary-dispatcher.ts';

/** Node's own, as it was when this module was loaded; the page that jsdom makes for a test has none. */
const { fetch: atFirst } = globalThis as Partial<Pick<typeof globalThis, 'fetch'>>; // the types know of runtimes alone

/** One that was replaced before: Node's own loads undici in its body, from where nobody else can. */
const wasReplaced =
  atFirst !== undefined &&
  !Function.prototype.toString.call(atFirst).includes("require('internal/deps/undici/undici')");

/**
 * Whether somebody stands in for the network: a `fetch` that was replaced, or a dispatcher such as undici's
 * `MockAgent` or `ProxyAgent` under it, or one with interceptors or options of its own. A test that has nets for
 * `fetch` must catch what is sent from here; a message that slips by goes to somebody's phone.
 */
export const isFetchReplaced = (): boolean => {
  if (wasReplaced || globalThis.fetch !== atFirst) return true;
  const dispatcher = globalDispatcher();
  return dispatcher !== undefined && !isOrdinary(dispatcher);
};
