import { lastingOf, type Sides } from './compared-contracts.ts';
import type { RedoclyChange } from './redocly-diff.ts';
import { isInParameter } from './request-places.ts';
import { stationsAlong } from './schema-places.ts';

const isInComponent = (pointer: string): boolean => pointer.startsWith('#/components/');

/**
 * The operations that a change concerns; undefined if all of them are new or gone.
 *
 * @param published the contracts as they were published, whose components have all their users.
 * @param renamed the components that have another name now.
 */
export const concernedOperations = (
  change: RedoclyChange,
  sides: Sides,
  published: Sides,
  renamed: ReadonlyMap<string, string>,
): readonly string[] | undefined => {
  const { base, revision, path } = change;
  const pointers = [base?.pointer, revision?.pointer].filter((pointer) => pointer !== undefined);
  const isComponent = /^#\/components(?:\/[^/]+){0,2}$/.test(path);
  const holders = isComponent ? pointers : (holderOf(change, sides, renamed) ?? pointers);
  const { base: before, revision: after } = isComponent ? published : sides;
  const concerned = [
    ...new Set(
      holders.flatMap((holder) => [...before.users.of(holder), ...after.users.of(holder)]),
    ),
  ];
  const lasting = lastingOf(concerned, sides);
  if (lasting.length > 0) return lasting;
  return concerned.length > 0 || pointers.some(isInComponent) ? undefined : [];
};

/**
 * The innermost component on the way to a change that both contracts refer to: all its users are concerned. Where one
 * contract has written a component out, only the operation is that does so. Undefined for what is in a parameter,
 * whose index in the two lists differs.
 */
const holderOf = (
  { path, kind, base: before, revision: after }: RedoclyChange,
  { base, revision }: Sides,
  renamed: ReadonlyMap<string, string>,
): readonly string[] | undefined => {
  if (isInComponent(path)) return undefined;
  if (isInParameter(path)) {
    const isWhole = /\/parameters\/[^/]+$/.test(path) && kind !== 'modified';
    const isWrittenOut =
      before && after && isInComponent(before.pointer) !== isInComponent(after.pointer);
    return isWhole || isWrittenOut ? [path] : undefined;
  }
  const [earlier, later] = [base, revision].map(({ document }) => stationsAlong(document, path));
  const common = later?.findLast(({ reference }, index) => {
    const was = earlier?.[index]?.reference;
    return reference !== undefined && was !== undefined && (renamed.get(was) ?? was) === reference;
  });
  if (common?.reference === undefined) return [path];
  const was = earlier?.[common.path.split('/').length - 2]?.reference;
  return was === undefined ? [common.reference] : [was, common.reference];
};
