/** Where undici, and Node's copy of it, stores the global dispatcher. Undici 8 uses the newer name. */
const dispatcherKeys = [
  Symbol.for('undici.globalDispatcher.1'),
  Symbol.for('undici.globalDispatcher.2'),
];

const known = globalThis as {
  fetch?: unknown;
  [key: symbol]: { readonly dispatch?: unknown } | undefined;
};

/** A dispatcher and its method, which a test may replace alone. */
const look = (key: symbol): readonly unknown[] => [known[key], known[key]?.dispatch];

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
  if (now.every((each, index) => each === before?.[index])) return false;
  // Node and undici set a plain agent when they are first used, which may be after this module was loaded. Making Node
  // set it, only to compare, would take longer than the whole import.
  if (before?.[0] !== undefined || !isPlainAgent(known[key])) return true;
  atFirst.set(key, now);
  return false;
};

/** Whether the global dispatcher is what Node and undici set by themselves. */
export const isDispatcherPlain = (): boolean =>
  dispatcherKeys.every((key) => known[key] === undefined || isPlainAgent(known[key]));

/**
 * By the name of its class, since Node does not export its copy of undici's. An agent with interceptors has another
 * `dispatch` than its class.
 */
const isPlainAgent = (dispatcher: { readonly dispatch?: unknown } = {}): boolean =>
  ['Agent', 'Dispatcher1Wrapper'].includes(dispatcher.constructor.name) &&
  dispatcher.dispatch === (Object.getPrototypeOf(dispatcher) as typeof dispatcher).dispatch;
