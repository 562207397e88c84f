import type { CodeSplittingGroup } from 'rolldown';

/** What both bundlers tell of a module. */
interface ChunkingContext {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Tells whether a module belongs somewhere. */
export type Holds = (file: string, context: ChunkingContext) => boolean;

/** A file of a bundle that modules are put into. */
export interface ChunkGroup {
  readonly name: string;
  readonly holds: Holds;
}

/**
 * Whether a module is loaded at once with one of these.
 *
 * @throws where one of these is not in the bundle: it may have got another name.
 */
export const loadedBy =
  (...files: readonly string[]): Holds =>
  (file, context) => {
    const unknown = files.find((each) => context.getModuleInfo(each) === null);
    if (unknown !== undefined) throw new Error(`${unknown} is not in the bundle.`);
    const loaded = new Set(files);
    for (const each of loaded)
      for (const imported of context.getModuleInfo(each)?.importedIds ?? []) loaded.add(imported);
    return loaded.has(file);
  };

/** Groups in rolldown's terms: of two that hold a module, the first has it. */
export const codeSplitting = (
  groups: readonly ChunkGroup[],
): { readonly groups: CodeSplittingGroup[] } => ({
  groups: groups.map(({ name, holds }, index) => ({
    debugName: name,
    priority: groups.length - index,
    name: (file, context) => (holds(file, context) ? name : null),
  })),
});

/** The same in Rollup's. */
export const manualChunks =
  (groups: readonly ChunkGroup[]) =>
  (file: string, context: ChunkingContext): string | undefined =>
    groups.find(({ holds }) => holds(file, context))?.name;
