import { globalDispatcher } from '../undici/global-dispatcher.ts';

/** Node's own, as it was when this module was loaded; the page that jsdom makes for a test has none. */
const { fetch: atFirst } = globalThis as Partial<Pick<typeof globalThis, 'fetch'>>; // the types know of runtimes alone

/** One that was replaced before: Node's own loads undici in its body, from where nobody else can. */
const wasReplaced =
  atFirst !== undefined &&
  !Function.prototype.toString.call(atFirst).includes("require('internal/deps/undici/undici')");

/** The dispatcher that was looked at last and found to be an ordinary one, and its method: a test may replace either. */
let ordinary: { readonly dispatcher: object; readonly method: unknown } | undefined;

/**
 * Whether somebody stands in for the network: a `fetch` that was replaced, or a dispatcher such as undici's
 * `MockAgent` or `ProxyAgent` under it, or one with interceptors or options of its own. A test that has nets for
 * `fetch` must catch what is sent from here; a message that slips by goes to somebody's phone.
 */
export const isFetchReplaced = (): boolean => {
  if (wasReplaced || globalThis.fetch !== atFirst) return true;
  const dispatcher = globalDispatcher();
  if (dispatcher === undefined) return false;
  const method = methodOf(dispatcher);
  if (dispatcher === ordinary?.dispatcher && method === ordinary.method) return false;
  if (!isOrdinary(dispatcher)) return true;
  ordinary = { dispatcher, method };
  return false;
};

/** What Node and undici put there by themselves: an `Agent` that was told nothing. Of what looks otherwise nobody can say what it does. */
const isOrdinary = (dispatcher: object): boolean => {
  if (dispatcher.constructor.name !== 'Agent') return false;
  // With interceptors it is a proxy of one, whose class is that of what it stands before.
  if (methodOf(dispatcher) !== methodOf(Object.getPrototypeOf(dispatcher))) return false;
  const factory = valueOf(dispatcher, 'factory');
  const options = valueOf(dispatcher, 'options');
  return (
    typeof factory === 'function' &&
    factory.name === 'defaultFactory' &&
    typeof options === 'object' &&
    options !== null &&
    Object.values(options).every((value) => value === undefined || value === Infinity)
  );
};

const methodOf = (dispatcher: unknown): unknown =>
  (dispatcher as { readonly dispatch?: unknown }).dispatch; // anything has properties, or none

/** Undici keeps what it was told under symbols of its own. */
const valueOf = (dispatcher: object, name: string): unknown => {
  const key = Object.getOwnPropertySymbols(dispatcher).find(
    ({ description }) => description === name,
  );
  return key && (dispatcher as Readonly<Record<symbol, unknown>>)[key];
};
