import { isDeepStrictEqual } from 'node:util';
import { valueAt, type OpenApi, type Schema } from '../openapi.ts';
import type { RedoclyChange } from './redocly-diff.ts';

/**
 * Redocly takes a component that is gone and a similar one that is new for a rename, and then compares the two. If
 * they have few properties in common, they are two schemas: one is gone and the other is new. So it does with fields.
 */
export const withoutInventedRenames = (
  found: readonly RedoclyChange[],
  base: OpenApi,
  revision: OpenApi,
): readonly RedoclyChange[] => {
  const invented = found.filter(
    (change) =>
      change.typeName === 'Schema' &&
      change.property === 'key' &&
      !isRename(
        valueAt(base, change.base?.pointer ?? ''),
        valueAt(revision, change.revision?.pointer ?? ''),
      ),
  );
  if (invented.length === 0) return found;
  const isWithin = (pointer: string | undefined, holder: string | undefined): boolean =>
    pointer !== undefined &&
    holder !== undefined &&
    (pointer === holder || pointer.startsWith(`${holder}/`));
  return [
    ...found.filter(
      ({ path, base: before, revision: after }) =>
        !invented.some(
          (rename) =>
            path.startsWith(`${rename.path}/`) ||
            (isWithin(before?.pointer, rename.base?.pointer) &&
              isWithin(after?.pointer ?? rename.revision?.pointer, rename.revision?.pointer)),
        ),
    ),
    ...invented.flatMap(({ typeName, impact, verdicts, path, base: before, revision: after }) => [
      ...(before
        ? [
            {
              typeName,
              impact,
              verdicts,
              path: besides(path, before.pointer),
              kind: 'removed' as const,
              base: before,
            },
          ]
        : []),
      ...(after
        ? [
            {
              typeName,
              impact,
              verdicts,
              path: besides(path, after.pointer),
              kind: 'added' as const,
              revision: after,
            },
          ]
        : []),
    ]),
  ];
};

/**
 * The way to the other of two neighbours. Unlike a pointer, it tells whether they belong to a request or a response.
 */
const besides = (path: string, pointer: string): string =>
  `${path.slice(0, path.lastIndexOf('/'))}${pointer.slice(pointer.lastIndexOf('/'))}`;

/** The components that have another name now: the pointers to them, before and after. */
export const renamedComponents = (found: readonly RedoclyChange[]): ReadonlyMap<string, string> =>
  new Map(
    found.flatMap(({ property, base, revision }) =>
      property === 'key' && base !== undefined && revision !== undefined
        ? [[base.pointer, revision.pointer] as const]
        : [],
    ),
  );

/** Whether two schemas are the same, or have at least half of their properties in common. */
const isRename = (before: unknown, after: unknown): boolean => {
  if (isDeepStrictEqual(before, after)) return true;
  const [earlier, later] = [before, after].map(
    (schema) => new Set(Object.keys((schema as Schema | undefined)?.properties ?? {})), // safe: a component of the schemas
  );
  const all = new Set([...(earlier ?? []), ...(later ?? [])]);
  const common = [...all].filter((name) => earlier?.has(name) && later?.has(name));
  return all.size > 0 && common.length * 2 >= all.size;
};
