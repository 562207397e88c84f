/** The dispatcher that was looked at last, and found to be an ordinary one. */
let ordinary: object | undefined;

/**
 * Whether a dispatcher is what Node and undici put in its place by themselves: an `Agent` that was told nothing. Of what
 * looks otherwise nobody can say what it does.
 */
export const isOrdinary = (dispatcher: object): boolean => {
  if (dispatcher === ordinary) return true;
  if (!looksOrdinary(dispatcher)) return false;
  ordinary = dispatcher;
  return true;
};

const looksOrdinary = (dispatcher: object): boolean => {
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
