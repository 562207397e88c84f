import { isDeepStrictEqual } from 'node:util';

/**
 * Removes the items that an overlay appended to a list which has them already: `required: [id]` with `[id, name]`
 * appended is `[id, name]`. A publisher who adopts a correction in part or as a whole leaves such a list behind.
 *
 * @returns `after` with these lists replaced.
 */
export const withListsAsSets = <T>(before: T, after: T): T => merged(before, after) as T; // safe: only items of lists are gone

const merged = (before: unknown, after: unknown): unknown => {
  if (before === after || !isObject(before) || !isObject(after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) return mergedLists(before, after);
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const entries = Object.entries(after).map(([key, value]: [string, unknown]) => [
    key,
    Object.hasOwn(before, key) ? merged(before[key], value) : value,
  ]);
  return Object.fromEntries(entries) as object;
};

const mergedLists = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] => {
  // Items were removed, so the two lists cannot be compared item by item; and nothing was appended.
  if (after.length < before.length) return after;
  const kept = after.slice(0, before.length).map((item, index) => merged(before[index], item));
  const appended = after
    .slice(before.length)
    .filter((item) => !before.some((known) => isDeepStrictEqual(known, item)));
  return [...kept, ...appended];
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
