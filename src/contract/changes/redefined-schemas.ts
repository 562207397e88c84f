import { isDeepStrictEqual } from 'node:util';
import { resolve, type OpenApi, type Schema } from '../openapi.ts';
import { withPublishedNames } from './comparable-names.ts';
import { renamedComponents } from './invented-renames.ts';
import type { RedoclyChange } from './redocly-diff.ts';
import { isInParameter } from './request-places.ts';
import { schemaInWords, stationsOf, type Station } from './schema-places.ts';

/**
 * A schema that was replaced by another: another component, another type, or a composition. Redocly compares the
 * contents of the two, and would report each property of one as gone and of the other as new.
 */
export interface RedefinedSchema {
  readonly path: string;
  /** In words: `one of string, integer`. */
  readonly before: string;
  readonly after: string;
  /** Whether it accepts all that it accepted before, and more. */
  readonly isWidened: boolean;
  /** Whether it only has more optional properties than before. */
  readonly isExtended: boolean;
  /** Whether another component stands there. */
  readonly isReplaced: boolean;
  /** The component in which it was changed, or else the place itself. */
  readonly holder: string;
}

export const redefinedSchemas = (
  found: readonly RedoclyChange[],
  base: OpenApi,
  revision: OpenApi,
): readonly RedefinedSchema[] => {
  const renamed = renamedComponents(found);
  const byPath = new Map<string, RedefinedSchema>();
  for (const change of found) {
    if (isInParameter(change.path)) continue;
    const earlier = stationsOf(base, nodeOf(change));
    const later = stationsOf(revision, nodeOf(change));
    const index = reshapedStation(change, earlier, later, renamed);
    const [before, after] = [earlier?.[index], later?.[index]];
    if (before === undefined || after === undefined || byPath.has(after.path)) continue;
    const isReplaced = plain(before.reference) !== plain(after.reference);
    const holder = isReplaced ? later?.slice(0, index) : later?.slice(0, index + 1);
    byPath.set(after.path, {
      path: after.path,
      ...inWords(before, after, isReplaced),
      isWidened: isWidening(
        choicesOf(base, before.value as Schema),
        choicesOf(revision, after.value as Schema),
      ),
      isExtended: isExtension(
        flattened(before.value as Schema), // safe: a schema stands where Redocly finds one
        flattened(after.value as Schema),
      ),
      isReplaced: isReplaced && before.reference !== undefined && after.reference !== undefined,
      holder: holder?.findLast(({ reference }) => reference)?.reference ?? after.path,
    });
  }
  // A redefined schema is reported as a whole, without its parts.
  return [...byPath.values()].filter(
    ({ path }) => ![...byPath.keys()].some((outer) => path.startsWith(`${outer}/`)),
  );
};

const plain = (reference: string | undefined): string | undefined =>
  reference === undefined ? undefined : withPublishedNames(reference);

const compositions = new Set(['OneOf', 'AnyOf', 'AllOf']);

const isComposition = ({ typeName, kind }: RedoclyChange): boolean =>
  compositions.has(typeName) && kind !== 'modified';

/** The schema that a change belongs to: for a composition or a missing part, the one that holds it. */
const nodeOf = (change: RedoclyChange): string =>
  isComposition(change) || change.kind !== 'modified'
    ? change.path.slice(0, change.path.lastIndexOf('/'))
    : change.path;

/** The index of the station with another schema than before; -1 if there is none. */
const reshapedStation = (
  change: RedoclyChange,
  earlier: readonly Station[] | undefined,
  later: readonly Station[] | undefined,
  renamed: ReadonlyMap<string, string>,
): number => {
  if (earlier === undefined || later === undefined) return -1;
  const replaced = later.findIndex(({ reference }, index) => {
    const [before, after] = [plain(earlier[index]?.reference), plain(reference)];
    return (
      before?.startsWith('#/components/schemas/') === true &&
      after?.startsWith('#/components/schemas/') === true &&
      (renamed.get(before) ?? before) !== after
    );
  });
  if (replaced !== -1) return replaced;
  const isOtherType =
    change.property === 'type' &&
    !isDeepStrictEqual(typesOf(change.base?.value), typesOf(change.revision?.value));
  return isComposition(change) || isOtherType ? later.length - 1 : -1;
};

/** Without `null`: that a value may be null is reported separately. */
const typesOf = (type: unknown): unknown[] =>
  (Array.isArray(type) ? (type as unknown[]) : [type]).filter((name) => name !== 'null').sort();

const inWords = (
  before: Station,
  after: Station,
  isReplaced: boolean,
): { before: string; after: string } => {
  const [from, to] = [before, after].map(({ reference, value }) =>
    schemaInWords(isReplaced && reference !== undefined ? { $ref: reference } : (value as Schema)),
  );
  return { before: from ?? '', after: to ?? '' };
};

/** What a schema says, without texts. */
interface Flattened {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

const flattened = ({ required = [], properties = {}, ...schema }: Schema): Flattened => ({
  ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => !notCompared.has(keyword))),
  required: required.toSorted(),
  properties,
});

/** The alternatives of a schema, each with a single type. */
const choicesOf = (document: OpenApi, schema: Schema): readonly object[] => {
  const { oneOf, anyOf, ...rest } = schema;
  const choices = oneOf ?? anyOf;
  if (choices !== undefined)
    return choices.flatMap((choice) =>
      choicesOf(document, { ...rest, ...resolve<Schema>(document, choice) }),
    );
  return [schema.type].flat().map((type) => ({ ...flattened(schema), type }));
};

/** Whether one schema says all that another said, and only adds properties that may be missing. */
const isExtension = (before: Flattened, after: Flattened): boolean => {
  const { properties: earlier, ...rest } = before;
  const { properties: later, ...others } = after;
  return (
    Object.keys(earlier).length > 0 &&
    isDeepStrictEqual(rest, others) &&
    Object.entries(earlier).every(([name, property]) => isDeepStrictEqual(property, later[name]))
  );
};

const isWidening = (before: readonly object[], after: readonly object[]): boolean =>
  before.every((choice) =>
    after.some(
      (other) =>
        isDeepStrictEqual(choice, other) ||
        // Every integer is a number.
        ('type' in choice &&
          choice.type === 'integer' &&
          isDeepStrictEqual({ ...choice, type: 'number' }, other)),
    ),
  );

const notCompared: ReadonlySet<string> = new Set(['title', 'description', 'example']);
