import { bytesOf, catchErrors, closeSource, isBlob, isStream } from './media-source.ts';

/** How deep to look for streams. Contracts have files as properties of a body, or of items of a list in it. */
const maxDepth = 5;

/**
 * Handles errors of all streams in the arguments of a call, so that they cannot end the process. `release` closes those
 * that are still open.
 *
 * It must be called before anything that may fail or wait, and `release` on every way out.
 */
export const guardMedia = (args: unknown): { readonly release: () => void } => {
  const sources = sourcesIn(args, maxDepth);
  sources.forEach(catchErrors);
  return { release: () => sources.forEach(closeSource) };
};

const sourcesIn = (value: unknown, depth: number): object[] => {
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  if (isStream(value)) return [value];
  if (isBlob(value) || bytesOf(value)) return [];
  return Object.values(value).flatMap((each) => sourcesIn(each, depth - 1));
};
