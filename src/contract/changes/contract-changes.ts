import { asVersion31 } from '../nullability.ts';
import { comparableContract } from './comparable-contract.ts';
import { withoutInventedRenames } from './invented-renames.ts';
import { componentName, isReference, resolve, valueAt, type OpenApi } from '../openapi.ts';
import { classifyChange } from './classify-change.ts';
import type { ChangeGroup, ContractChange } from './contract-change.ts';
import { lastingOf, Side, type Sides } from './compared-contracts.ts';
import { describeChange, missing, placeName } from './describe-change.ts';
import { wholeOperations, withinOperations } from './operation-changes.ts';
import { redoclyDiff, type RedoclyChange } from './redocly-diff.ts';
import { isInRequest } from './request-places.ts';
import { redefinedSchemas, type RedefinedSchema } from './redefined-schemas.ts';

/** All changes from one contract to another, breaking changes first. */
export const contractChanges = async (
  before: OpenApi,
  after: OpenApi,
): Promise<ContractChange[]> => {
  const isOf31 = [before, after].some(({ openapi }) => openapi.startsWith('3.1'));
  const [base, revision] = (
    isOf31 ? [asVersion31(before), asVersion31(after)] : [before, after]
  ).map(comparableContract) as [OpenApi, OpenApi]; // map keeps the length
  const sides = { base: new Side(base), revision: new Side(revision) };
  const found = withoutInventedRenames(await redoclyDiff(base, revision), base, revision);
  const reshaped = redefinedSchemas(found, base, revision);
  const details = found.flatMap((change) => {
    // Operations and security are compared below: Redocly compares paths and names, callers see operations and keys.
    if (isOfOperations(change) || change.typeName.startsWith('Security')) return [];
    // Users do not see the names of components, except those of schemas, which become types.
    if (isOfHiddenComponent(change)) return [];
    if (reshaped.some(({ path }) => isWithin(change.path, path))) return [];
    if (isToldAsRequired(change, found) || isToldAsMoved(change, found)) return [];
    const operations = operationsOfChange(change, sides);
    // Details of an operation that is new or gone are not reported.
    if (operations === undefined) return [];
    const sentence = describeChange(change, {
      base: (pointer) => lookUp(base, pointer),
      revision: (pointer) => lookUp(revision, pointer),
      referenced: ({ base: before, revision: after }) =>
        after ? referencedAt(revision, after.pointer) : referencedAt(base, before?.pointer ?? '#'),
    });
    // Redocly reports a list whose order changed.
    if (sentence === '') return [];
    return [
      {
        group: classifyChange(change),
        rule: ruleOf(change),
        operations,
        sentence,
        places: [placeOf(change)],
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

/**
 * Merges the same change of several operations, such as a parameter that is gone from a hundred of them. Changed texts
 * stay apart: that they changed does not make them the same change.
 */
const toldOnce = (changes: readonly ContractChange[]): ContractChange[] => {
  const told = new Map<string, ContractChange>();
  for (const change of changes) {
    const apart = change.group === 'text' ? change.operations.join(' ') : '';
    const key = `${change.group} ${change.sentence} ${apart}`;
    const same = told.get(key) ?? { ...change, operations: [], places: [] };
    told.set(key, {
      ...same,
      operations: [...new Set([...same.operations, ...change.operations])],
      places: [...same.places, ...change.places],
    });
  }
  return [...told.values()];
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
  const text = typeof value === 'string' ? value : JSON.stringify(value);
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
  { path, before, after, isSame, isWidened, isExtended, isReplaced, holder }: RedefinedSchema,
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
  return [
    {
      group: isSame ? 'text' : isBreaking ? 'breaking' : 'addition',
      rule: isSame ? 'schema-rewritten' : 'schema-reshaped',
      operations,
      sentence: isSame
        ? `${name} says the same in another way`
        : before === after
          ? `${name} is another ${after} now`
          : `${name} is ${after} now, was ${before}`,
      places: [path],
      ...(!isSame && { before, after }),
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
  !/^#\/components\/schemas\/[^/]+$/.test(path);

/** A property that is new and required is reported once, by the change of `required`. */
const isToldAsRequired = (
  { path, kind, typeName }: RedoclyChange,
  found: readonly RedoclyChange[],
): boolean => {
  const [, schema, name = ''] = /^(.*)\/properties\/([^/]+)$/.exec(path) ?? [];
  if (kind !== 'added' || typeName !== 'Schema' || schema === undefined) return false;
  return found.some(
    (change) =>
      change.path === schema &&
      change.property === 'required' &&
      missing(change.revision?.value, change.base?.value).includes(name),
  );
};

/** A path parameter is always required, so report only the move, with its operation. */
const isToldAsMoved = (
  { path, typeName, property }: RedoclyChange,
  found: readonly RedoclyChange[],
): boolean =>
  typeName === 'Parameter' &&
  (property === 'in' ||
    (property === 'required' &&
      found.some((change) => change.path === path && change.property === 'in')));

const isInComponent = (pointer: string): boolean => pointer.startsWith('#/components/');

const placeOf = ({ base, revision, path }: RedoclyChange): string =>
  (revision ?? base)?.pointer ?? path;

/** The operations that a change concerns; undefined if all of them are new or gone. */
const operationsOfChange = (
  { base, revision, path }: RedoclyChange,
  sides: Sides,
): readonly string[] | undefined => {
  // A reference that was replaced by what it refers to concerns the operation that had it, not all users of the component.
  if (base && revision && isInComponent(base.pointer) !== isInComponent(revision.pointer)) {
    const own = lastingOf(
      [...new Set([...sides.base.users.of(path), ...sides.revision.users.of(path)])],
      sides,
    );
    if (own.length > 0) return own;
  }
  const concerned = [
    ...new Set([
      ...(base ? sides.base.users.of(base.pointer) : []),
      ...(revision ? sides.revision.users.of(revision.pointer) : []),
    ]),
  ];
  const lasting = lastingOf(concerned, sides);
  if (lasting.length > 0) return lasting;
  const inComponents = (base ?? revision)?.pointer.startsWith('#/components/') ?? false;
  return concerned.length > 0 || inComponents ? undefined : [];
};
