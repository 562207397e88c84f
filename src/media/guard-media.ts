import { bytesOf, catchErrors, closeSource, isBlob, isStream } from './media-source.ts';

/** How deep to look for streams. Contracts have files as properties of a body, or of items of a list in it. */
const maxDepth = 5;

/** The arguments of a call, taken over from the caller. */
export interface GuardedArguments<T> {
  /** A copy, so that the caller may change its own objects at once and use them for the next call. */
  readonly args: T;
  /** Closes the streams that are still open. */
  readonly release: () => void;
}

/**
 * Takes over the arguments of a call: copies its plain objects and lists, and handles errors of all its streams, so that
 * they cannot end the process. Files and other instances of classes are not copied.
 *
 * It must be called before anything that may fail or wait, and `release` on every way out.
 */
export const guardMedia = <T>(args: T): GuardedArguments<T> => {
  const sources: object[] = [];
  const copy = copyOf(args, maxDepth, sources) as T; // safe: with the same properties
  sources.forEach(catchErrors);
  return { args: copy, release: () => sources.forEach(closeSource) };
};

/** @param sources receives the streams that are found. */
const copyOf = (value: unknown, depth: number, sources: object[]): unknown => {
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (isStream(value)) sources.push(value);
  if (isStream(value) || isBlob(value) || bytesOf(value)) return value;
  if (Array.isArray(value)) return value.map((item) => copyOf(item, depth - 1, sources));
  const copy: Record<string, unknown> = { ...value };
  for (const name of Object.keys(copy)) copy[name] = copyOf(copy[name], depth - 1, sources);
  // Not by comparing with this realm's `Object`: test runners have realms of their own.
  const prototype = Object.getPrototypeOf(value) as object | null;
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return isPlain && !('toJSON' in value) ? copy : value;
};
