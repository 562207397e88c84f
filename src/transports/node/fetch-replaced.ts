/** Where undici, and Node's copy of it, stores the global dispatcher. Undici 8 uses the newer name. */
const dispatcherKeys = [
  Symbol.for('undici.globalDispatcher.1'),
  Symbol.for('undici.globalDispatcher.2'),
];

const known = globalThis as { fetch?: unknown; [key: symbol]: object | undefined };

/** A dispatcher and its method, which a test may replace alone. */
interface Seen {
  readonly dispatcher: object | undefined;
  readonly dispatch: unknown;
}

const dispatchOf = (dispatcher: { readonly dispatch?: unknown } = {}): unknown =>
  dispatcher.dispatch;

const look = (key: symbol): Seen => ({ dispatcher: known[key], dispatch: dispatchOf(known[key]) });

const fetchAtFirst = known.fetch;
const atFirst = new Map(dispatcherKeys.map((key) => [key, look(key)]));

/**
 * Whether `fetch`, or the dispatcher that it sends by, was replaced after this module was loaded. A test that mocks
 * `fetch` must also catch what would be sent by `node:http`: a message that slips through is delivered to a real phone.
 */
export const isFetchReplaced = (): boolean =>
  known.fetch !== fetchAtFirst || dispatcherKeys.some(isDispatcherReplaced);

const isDispatcherReplaced = (key: symbol): boolean => {
  const before = atFirst.get(key);
  const now = look(key);
  if (now.dispatcher === before?.dispatcher && now.dispatch === before?.dispatch) return false;
  // Node and undici set a plain agent when they are first used, which may be after this module was loaded.
  if (before?.dispatcher !== undefined || !isPlainAgent(now)) return true;
  atFirst.set(key, now);
  return false;
};

/**
 * Whether it is what Node and undici set by themselves. By the name of its class, since Node does not export its copy of
 * undici's. An agent with interceptors has another `dispatch` than its class.
 */
const isPlainAgent = ({ dispatcher, dispatch }: Seen): boolean =>
  dispatcher !== undefined &&
  ['Agent', 'Dispatcher1Wrapper'].includes(dispatcher.constructor.name) &&
  dispatch === dispatchOf(Object.getPrototypeOf(dispatcher) as object);
