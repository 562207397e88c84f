import { isDeepStrictEqual } from 'node:util';
import { partsOf, resolve, type OpenApi, type Schema } from '../openapi.ts';
import type { RedoclyChange } from './redocly-diff.ts';
import { schemaInWords, stationsOf, type Station } from './schema-places.ts';

/**
 * A schema that is something else than before: another component, another type, or composed of others. Redocly
 * compares what is in the two, and would tell every property of the one as gone and of the other as new.
 */
export interface RedefinedSchema {
  readonly path: string;
  /** In words: `one of string, integer`. */
  readonly before: string;
  readonly after: string;
  /** Whether it says the same, only written by `allOf` or without. */
  readonly isSame: boolean;
  /** Whether it takes all that it took, and other things as well. */
  readonly isWidened: boolean;
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
    // Parameters are found by their names; their places in the two lists differ.
    if (change.path.includes('/parameters/')) continue;
    const earlier = stationsOf(base, nodeOf(change));
    const later = stationsOf(revision, nodeOf(change));
    const index = reshapedStation(change, earlier, later, renamed);
    const [before, after] = [earlier?.[index], later?.[index]];
    if (before === undefined || after === undefined || byPath.has(after.path)) continue;
    const isReplaced = before.reference !== after.reference;
    const holder = isReplaced ? later?.slice(0, index) : later?.slice(0, index + 1);
    byPath.set(after.path, {
      path: after.path,
      ...inWords(before, after, isReplaced),
      isSame: isDeepStrictEqual(
        flattened(base, before.value as Schema), // a schema stands where Redocly finds one
        flattened(revision, after.value as Schema),
      ),
      isWidened: isWidening(
        choicesOf(base, before.value as Schema),
        choicesOf(revision, after.value as Schema),
      ),
      isReplaced: isReplaced && before.reference !== undefined && after.reference !== undefined,
      holder: holder?.findLast(({ reference }) => reference)?.reference ?? after.path,
    });
  }
  // Within one that is told as a whole nothing else is told.
  return [...byPath.values()].filter(
    ({ path }) => ![...byPath.keys()].some((outer) => path.startsWith(`${outer}/`)),
  );
};

const compositions = new Set(['OneOf', 'AnyOf', 'AllOf']);

const isComposition = ({ typeName, kind }: RedoclyChange): boolean =>
  compositions.has(typeName) && kind !== 'modified';

/** The place of the schema: a composition's is the schema that it belongs to, a missing part's the one that had it. */
const nodeOf = (change: RedoclyChange): string =>
  isComposition(change) || change.kind !== 'modified'
    ? change.path.slice(0, change.path.lastIndexOf('/'))
    : change.path;

/** Which of the stations is another schema than before; -1 where none is. */
const reshapedStation = (
  change: RedoclyChange,
  earlier: readonly Station[] | undefined,
  later: readonly Station[] | undefined,
  renamed: ReadonlyMap<string, string>,
): number => {
  if (earlier === undefined || later === undefined) return -1;
  const replaced = later.findIndex(({ reference }, index) => {
    const before = earlier[index]?.reference;
    return (
      before?.startsWith('#/components/schemas/') === true &&
      reference?.startsWith('#/components/schemas/') === true &&
      (renamed.get(before) ?? before) !== reference
    );
  });
  if (replaced !== -1) return replaced;
  const isOtherType =
    change.property === 'type' &&
    !isDeepStrictEqual(typesOf(change.base?.value), typesOf(change.revision?.value));
  return isComposition(change) || isOtherType ? later.length - 1 : -1;
};

/** That a value may be null is told as such. */
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

const renamedComponents = (found: readonly RedoclyChange[]): ReadonlyMap<string, string> =>
  new Map(
    found.flatMap(({ property, base, revision }) =>
      property === 'key' && base !== undefined && revision !== undefined
        ? [[base.pointer, revision.pointer] as const]
        : [],
    ),
  );

/** What a schema and the parts of its `allOf` say together, without texts. */
const flattened = (document: OpenApi, schema: Schema): object => {
  const parts = partsOf(document, schema);
  const keywords = parts.flatMap((part) =>
    Object.entries(part).filter(([keyword]) => !notCompared.has(keyword)),
  );
  return {
    ...Object.fromEntries(keywords),
    required: [...new Set(parts.flatMap(({ required = [] }) => required))].sort(),
    properties: Object.fromEntries(
      parts.flatMap(({ properties = {} }) => Object.entries(properties)),
    ),
  };
};

/** The schemas of which a value has to fit one, each of a single type. */
const choicesOf = (document: OpenApi, schema: Schema): readonly object[] => {
  const { oneOf, anyOf, ...rest } = schema;
  const choices = oneOf ?? anyOf;
  if (choices !== undefined)
    return choices.flatMap((choice) =>
      choicesOf(document, { ...rest, ...resolve<Schema>(document, choice) }),
    );
  return [schema.type].flat().map((type) => ({ ...flattened(document, schema), type }));
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

const notCompared: ReadonlySet<string> = new Set(['allOf', 'title', 'description', 'example']);
