import { comparableContract } from './comparable-contract.ts';
import { isComparableName, withPublishedNames } from './comparable-names.ts';
import { concernedOperations } from './concerned-operations.ts';
import { renamedComponents, withoutInventedRenames } from './invented-renames.ts';
import { componentName, isReference, resolve, valueAt, type OpenApi } from '../openapi.ts';
import { normalizeContract } from '../overlay/normalize-contract.ts';
import { isOfOwnNull, placeName } from './change-subject.ts';
import { stationsAlong } from './schema-places.ts';
import { lastStep, missing } from './change-words.ts';
import { classifyChange } from './classify-change.ts';
import type { ChangeGroup, ContractChange } from './contract-change.ts';
import { lastingOf, Side, type Sides } from './compared-contracts.ts';
import { describeChange } from './describe-change.ts';
import { wholeOperations, withinOperations } from './operation-changes.ts';
import { publishedPlace } from './published-place.ts';
import { redoclyDiff, type RedoclyChange } from './redocly-diff.ts';
import { isInRequest } from './request-places.ts';
import { redefinedSchemas, type RedefinedSchema } from './redefined-schemas.ts';
import { withSentSchemas } from './sent-schemas.ts';
import { toldOnce } from './told-once.ts';

/** All changes from one contract to another, breaking changes first. */
export const contractChanges = async (
  before: OpenApi,
  after: OpenApi,
): Promise<ContractChange[]> => {
  const [earlier, later] = [normalizeContract(before), normalizeContract(after)];
  const [base, revision] = withSentSchemas([earlier, later].map(comparableContract)) as [
    OpenApi,
    OpenApi,
  ]; // one for each
  const published = { base: new Side(earlier), revision: new Side(later) };
  const sides = { base: new Side(base), revision: new Side(revision) };
  const placeIn = ({ revision: after }: RedoclyChange, pointer: string): string =>
    publishedPlace(after === undefined ? earlier : later, pointer);
  const found = withoutInventedRenames(await redoclyDiff(base, revision), base, revision);
  const renamed = renamedComponents(found);
  const reshaped = redefinedSchemas(found, base, revision);
  const details = found.flatMap((change): ContractChange[] => {
    // Operations and security are compared below: Redocly compares paths and names, callers see operations and keys.
    if (isOfOperations(change) || change.typeName.startsWith('Security')) return [];
    // Users do not see the names of components, except those of schemas, which become types.
    if (isOfHiddenComponent(change)) return [];
    if (reshaped.some(({ path }) => isWithin(change.path, path))) return [];
    if (isToldOtherwise(change, found)) return [];
    const operations = concernedOperations(change, sides, published, renamed);
    // Details of an operation that is new or gone are not reported.
    if (operations === undefined) return [];
    const sentence = describeChange(change, {
      base: (pointer) => lookUp(base, pointer),
      revision: (pointer) => lookUp(revision, pointer),
      referenced: ({ base: was, revision: is }) =>
        is ? referencedAt(revision, is.pointer) : referencedAt(base, was?.pointer ?? '#'),
      outer: ({ path }) =>
        stationsAlong(revision, path)
          .slice(0, -1)
          .map(({ reference = '' }) => componentName(reference, 'schemas'))
          .findLast((name) => name !== undefined),
      published: placeIn,
    });
    // Redocly reports a list whose order changed, and a type that became a list of one.
    if (sentence === '') return [];
    return [
      {
        group: classifyChange(change),
        rule: ruleOf(change),
        operations,
        sentence: withPublishedNames(sentence),
        places: [
          isOfOwnNull(change)
            ? change.path
            : placeIn(change, (change.revision ?? change.base)?.pointer ?? change.path),
        ],
        ...shortValues(change),
      },
    ];
  });
  const order: readonly ChangeGroup[] = ['breaking', 'addition', 'text'];
  return toldOnce([
    ...wholeOperations(sides),
    ...withinOperations(sides),
    ...reshaped.flatMap((schema) => redefinedChange(schema, found, sides)),
    ...details,
  ]).sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
};

/** `Schema`, modified in `enum` → `schema-enum-changed`; `Parameter`, added → `parameter-added`. */
const ruleOf = ({ typeName, kind, property }: RedoclyChange): string => {
  const kebab = (name: string): string =>
    name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return property === undefined
    ? `${kebab(typeName)}-${kind}`
    : `${kebab(typeName)}-${kebab(property)}-changed`;
};

/** The values before and after, except texts: `string`, `["a","b"]`, `not set`; for a whole part whether it exists. */
const shortValues = (change: RedoclyChange): Pick<ContractChange, 'before' | 'after'> => {
  const { property, base, revision, kind } = change;
  if (classifyChange(change) === 'text') return {};
  if (property === undefined)
    return kind === 'added'
      ? { before: 'not there', after: 'there' }
      : { before: 'there', after: 'not there' };
  return { before: shortValue(base?.value), after: shortValue(revision?.value) };
};

const shortValue = (value: unknown): string => {
  if (value === undefined) return 'not set';
  const text = withPublishedNames(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
};

/** The value at a pointer, with a reference followed. */
const lookUp = (document: OpenApi, pointer: string): unknown => {
  const value = valueAt(document, pointer);
  return typeof value === 'object' && value !== null ? resolve<object>(document, value) : value;
};

/** The component at a pointer, or the one that a reference there leads to. */
const referencedAt = (document: OpenApi, pointer: string): string | undefined => {
  const value = valueAt(document, pointer);
  const reference =
    typeof value === 'object' && value !== null && isReference(value) ? value.$ref : pointer;
  return /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
};

/** A redefined schema as one change, which is breaking if any part of it is. */
const redefinedChange = (
  { path, before, after, isWidened, isExtended, isReplaced, holder }: RedefinedSchema,
  found: readonly RedoclyChange[],
  sides: Sides,
): ContractChange[] => {
  const users = [...new Set([...sides.base.users.of(holder), ...sides.revision.users.of(holder)])];
  const operations = lastingOf(users, sides);
  if (operations.length === 0) return [];
  const groups = found.filter((change) => isWithin(change.path, path)).map(classifyChange);
  // Those who send one of the choices can go on. Those who receive must know the new ones as well.
  const isHarmless = isWidened && isInRequest(path);
  const isBreaking = !isExtended && (isReplaced || (groups.includes('breaking') && !isHarmless));
  const component = componentName(holder, 'schemas');
  const name = `${placeName(path)}${component === undefined ? '' : ` (${component})`}`;
  const [was, is] = [withPublishedNames(before), withPublishedNames(after)];
  return [
    {
      group: isBreaking ? 'breaking' : 'addition',
      rule: 'schema-reshaped',
      operations,
      sentence: withPublishedNames(
        was === is ? `${name} is another ${is} now` : `${name} is ${is} now, was ${was}`,
      ),
      places: [path],
      before: was,
      after: is,
    },
  ];
};

const isWithin = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(`${outer}/`);

const isOfOperations = ({ typeName, property, kind }: RedoclyChange): boolean =>
  typeName === 'PathItem' ||
  typeName === 'Paths' ||
  (typeName === 'Operation' &&
    (kind !== 'modified' || property === 'operationId' || property === 'tags'));

const isOfHiddenComponent = ({ path, kind, property }: RedoclyChange): boolean =>
  (kind !== 'modified' || property === 'key') &&
  /^#\/components(?:\/[^/]+){0,2}$/.test(path) &&
  (!/^#\/components\/schemas\/[^/]+$/.test(path) || isComparableName(lastStep(path)));

/** What another change says already. */
const isToldOtherwise = (change: RedoclyChange, found: readonly RedoclyChange[]): boolean => {
  const { path, kind, typeName, property } = change;
  const holder = path.slice(0, path.lastIndexOf('/'));
  const isAt = (place: string, keyword: string): boolean =>
    found.some((other) => other.path === place && other.property === keyword);
  // That a parameter is in the path says that it is required, and is told with its operation.
  if (typeName === 'Parameter' && (property === 'in' || property === 'required'))
    return isAt(path, 'in');
  // Redocly judges both keywords of a limit at the one that is not exclusive.
  if (property === 'exclusiveMinimum') return isAt(path, 'minimum');
  if (property === 'exclusiveMaximum') return isAt(path, 'maximum');
  if (kind === 'modified' || typeName !== 'Schema') return false;
  // A list has items.
  if (path.endsWith('/items') && isAt(holder, 'type')) return true;
  // A property that is new and required is reported once, by the change of `required`.
  const schema = /^(.*)\/properties$/.exec(holder)?.[1];
  return (
    kind === 'added' &&
    found.some(
      (other) =>
        other.path === schema &&
        other.property === 'required' &&
        missing(other.revision?.value, other.base?.value).includes(lastStep(path)),
    )
  );
};
