import type { ChunkingContext, CodeSplittingGroup } from 'rolldown';

/**
 * The files that a bundle falls into: what one entry loads, but for what others need of it without that entry, which
 * is another file.
 *
 * @param ending of the files' names: `client`, `shared`.
 */
export const chunkGroups = (
  entry: readonly string[],
  others: readonly string[],
  ending = '',
): CodeSplittingGroup[] => [
  {
    debugName: 'shared',
    priority: 2,
    name: (file, context) =>
      loadedWith(entry, context).has(file) && loadedWith(others, context).has(file)
        ? `shared${ending}`
        : null,
  },
  {
    debugName: 'client',
    priority: 1,
    name: (file, context) => (loadedWith(entry, context).has(file) ? `client${ending}` : null),
  },
];

const known = new Map<readonly string[], ReadonlySet<string>>();

/** What is loaded at once with one of these files. */
const loadedWith = (files: readonly string[], context: ChunkingContext): ReadonlySet<string> => {
  const before = known.get(files);
  if (before !== undefined) return before;
  const loaded = new Set(files);
  for (const file of loaded)
    for (const imported of context.getModuleInfo(file)?.importedIds ?? []) loaded.add(imported);
  known.set(files, loaded);
  return loaded;
};
