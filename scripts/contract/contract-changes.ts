import { asVersion31 } from '../../src/contract/nullability.ts';
import {
  componentName,
  operationsOf,
  resolve,
  securityOf,
  valueAt,
  type OpenApi,
  type PlacedOperation,
} from '../../src/contract/openapi.ts';
import { resourceName } from '../generate/method-names.ts';
import { ComponentUsers } from './component-users.ts';
import { describeChange, missing, placeName } from './describe-change.ts';
import { redoclyDiff, type RedoclyChange } from './redocly-diff.ts';
import { reshapedSchemas, type ReshapedSchema } from './reshaped-schemas.ts';

/** What a change means to those who use the contract: it breaks them, offers them something, or is mere text. */
export type ChangeGroup = 'breaking' | 'addition' | 'text';

export interface ContractChange {
  readonly group: ChangeGroup;
  /** The operations concerned; none where it concerns the document as a whole. */
  readonly operations: readonly string[];
  /** In words, as the continuation of an operation's name. */
  readonly sentence: string;
  /** Where it is, as JSON pointers into the new contract, or into the old one for what is gone. */
  readonly places: readonly string[];
}

/** Everything that changed from one contract to another, the grave things first. */
export const contractChanges = async (
  before: OpenApi,
  after: OpenApi,
): Promise<ContractChange[]> => {
  const isOf31 = [before, after].some(({ openapi }) => openapi.startsWith('3.1'));
  const [base, revision] = isOf31 ? [asVersion31(before), asVersion31(after)] : [before, after];
  const sides = { base: new Side(base), revision: new Side(revision) };
  const found = await redoclyDiff(base, revision);
  const reshaped = reshapedSchemas(found, base, revision);
  const details = found.flatMap((change) => {
    // These are compared by operation, further down: Redocly sees paths and names where callers see operations and keys.
    if (isOfOperations(change) || change.typeName.startsWith('Security')) return [];
    // Nobody outside sees what the parts of a contract are called, but for its schemas: they become types.
    if (isOfHiddenComponent(change)) return [];
    if (reshaped.some(({ path }) => isWithin(change.path, path))) return [];
    if (isToldAsRequired(change, found)) return [];
    const operations = operationsOfChange(change, sides);
    // What lies within an operation that is new or gone is said by that.
    if (operations === undefined) return [];
    const sentence = describeChange(change, {
      base: (pointer) => lookUp(base, pointer),
      revision: (pointer) => lookUp(revision, pointer),
    });
    // A list in another order is no change, though Redocly names it.
    if (sentence === '') return [];
    return [{ group: groupOf(change), operations, sentence, places: [placeOf(change)] }];
  });
  const order: readonly ChangeGroup[] = ['breaking', 'addition', 'text'];
  return toldOnce([
    ...wholeOperations(sides),
    ...withinOperations(sides),
    ...reshaped.flatMap((schema) => reshapedChange(schema, found, sides)),
    ...details,
  ]).sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
};

/** What happened to many operations alike is one change: a parameter gone from a hundred of them, say. */
const toldOnce = (changes: readonly ContractChange[]): ContractChange[] =>
  [...Map.groupBy(changes, ({ group, sentence }) => `${group} ${sentence}`).values()].map(
    (same) => ({
      group: same[0]?.group ?? 'text',
      sentence: same[0]?.sentence ?? '',
      operations: [...new Set(same.flatMap(({ operations }) => operations))],
      places: same.flatMap(({ places }) => places),
    }),
  );

/** One of the two contracts, by its operations. */
class Side {
  readonly document: OpenApi;
  readonly operations: ReadonlyMap<string, PlacedOperation>;
  readonly users: ComponentUsers;

  constructor(document: OpenApi) {
    this.document = document;
    this.operations = new Map(
      [...operationsOf(document, 'paths'), ...operationsOf(document, 'webhooks')].map((placed) => [
        placed.id,
        placed,
      ]),
    );
    this.users = new ComponentUsers(document);
  }
}

interface Sides {
  readonly base: Side;
  readonly revision: Side;
}

/** What stands at a pointer, with a reference followed. */
const lookUp = (document: OpenApi, pointer: string): unknown => {
  const value = valueAt(document, pointer);
  return typeof value === 'object' && value !== null ? resolve<object>(document, value) : value;
};

const address = ({ method, path }: PlacedOperation): string => `${method.toUpperCase()} ${path}`;

const pointerTo = ({ method, path }: PlacedOperation): string =>
  `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`;

/**
 * What became of whole operations, by their ids. Redocly compares by paths and takes a path that is gone and a
 * similar one that is new for a rename, whatever their operations are.
 */
const wholeOperations = ({ base, revision }: Sides): ContractChange[] => {
  const changes: ContractChange[] = [];
  const newByAddress = new Map(
    [...revision.operations.values()]
      .filter(({ id }) => !base.operations.has(id))
      .map((placed) => [address(placed), placed]),
  );
  const breaks = (operation: PlacedOperation, sentence: string, place: PlacedOperation): void => {
    changes.push({
      group: 'breaking',
      operations: [operation.id],
      sentence,
      places: [pointerTo(place)],
    });
  };
  for (const operation of base.operations.values()) {
    const same = revision.operations.get(operation.id);
    const renamed = newByAddress.get(address(operation));
    if (same !== undefined) {
      if (address(same) !== address(operation))
        breaks(operation, `moved from ${address(operation)} to ${address(same)}`, same);
    } else if (renamed !== undefined) {
      newByAddress.delete(address(operation));
      breaks(operation, `is called ${renamed.id} now (${address(operation)})`, renamed);
    } else {
      breaks(operation, `is gone (${address(operation)})`, operation);
    }
  }
  for (const operation of newByAddress.values()) {
    changes.push({
      group: 'addition',
      operations: [operation.id],
      sentence: `is new (${address(operation)})`,
      places: [pointerTo(operation)],
    });
  }
  return changes;
};

/** What matters to callers of an operation, and is no matter of its path: its resource, and the key that it takes. */
const withinOperations = ({ base, revision }: Sides): ContractChange[] => {
  const renamed = renamedSchemes({ base, revision });
  return [...base.operations.values()].flatMap((before) => {
    const after = revision.operations.get(before.id);
    if (after === undefined) return [];
    const change = (group: ChangeGroup, sentence: string): ContractChange => ({
      group,
      operations: [before.id],
      sentence,
      places: [pointerTo(after)],
    });
    const [left, entered] = [resourcesOf(before), resourcesOf(after)];
    const gone = left.filter((name) => !entered.includes(name));
    const added = entered.filter((name) => !left.includes(name));
    const changes: ContractChange[] = [];
    if (gone.length > 0) {
      const instead =
        entered.length === 0
          ? ', and in no other resource'
          : added.length === 0
            ? ''
            : `, but in ${added.join(', ')}`;
      changes.push(change('breaking', `is no longer in ${gone.join(', ')}${instead}`));
    } else if (added.length > 0) {
      changes.push(change('addition', `is in ${added.join(', ')} as well`));
    }
    const [own, other] = [authentication(base, before), authentication(revision, after, renamed)];
    if (own !== other)
      changes.push(change('breaking', `is authorised by ${other} now, was by ${own}`));
    return changes;
  });
};

/** How callers show who they are to an operation: `ApiKeyAuth (apiKey in header X-Api-Key)`. */
const authentication = (
  { document }: Side,
  { operation }: PlacedOperation,
  renamed: ReadonlyMap<string, string> = new Map(),
): string =>
  securityOf(document, operation)
    .map((names) =>
      names
        .map((name) => {
          const {
            type,
            in: place,
            name: header,
          } = document.components?.securitySchemes?.[name] ?? {};
          return `${renamed.get(name) ?? name} (${[type, place && `in ${place}`, header].filter(Boolean).join(' ')})`;
        })
        .join(' and '),
    )
    .sort()
    .join(' or ') || 'nothing';

/** Schemes that have only got another name: all that they authorise was authorised by one that is gone. */
const renamedSchemes = ({ base, revision }: Sides): ReadonlyMap<string, string> => {
  const earlier = new Map<string, Set<string>>();
  for (const { id, operation } of revision.operations.values()) {
    const before = base.operations.get(id);
    if (before === undefined) continue;
    const names = securityOf(base.document, before.operation).flat();
    for (const name of securityOf(revision.document, operation).flat())
      earlier.set(name, new Set([...(earlier.get(name) ?? []), ...names]));
  }
  const isGone = (name: string): boolean =>
    revision.document.components?.securitySchemes?.[name] === undefined;
  return new Map(
    [...earlier].flatMap(([name, names]) => {
      const [only] = names;
      return names.size === 1 && only !== undefined && isGone(only) ? [[name, only] as const] : [];
    }),
  );
};

const resourcesOf = ({ operation }: PlacedOperation): string[] =>
  (operation.tags ?? []).map(resourceName);

/** A schema that is another one now, as one change: as grave as the gravest thing that is in it. */
const reshapedChange = (
  { path, before, after, isSame, isReplaced, holder }: ReshapedSchema,
  found: readonly RedoclyChange[],
  sides: Sides,
): ContractChange[] => {
  const users = [...new Set([...sides.base.users.of(holder), ...sides.revision.users.of(holder)])];
  const operations = lastingOf(users, sides);
  if (operations.length === 0) return [];
  const groups = found.filter((change) => isWithin(change.path, path)).map(groupOf);
  const isBreaking = isReplaced || groups.includes('breaking');
  const component = componentName(holder, 'schemas');
  const name = `${placeName(path)}${component === undefined ? '' : ` (${component})`}`;
  return [
    {
      group: isSame ? 'text' : isBreaking ? 'breaking' : 'addition',
      operations,
      sentence: isSame
        ? `${name} says the same in another way`
        : before === after
          ? `${name} is another ${after} now`
          : `${name} is ${after} now, was ${before}`,
      places: [path],
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

/** A property that is new and required is told once, where the list of the required ones changes. */
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

const placeOf = ({ base, revision, path }: RedoclyChange): string =>
  (revision ?? base)?.pointer ?? path;

/** The operations that a change concerns; undefined where it concerns only some that are new or gone. */
const operationsOfChange = (
  { base, revision }: RedoclyChange,
  sides: Sides,
): readonly string[] | undefined => {
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

const lastingOf = (ids: readonly string[], { base, revision }: Sides): readonly string[] =>
  ids.filter((id) => base.operations.has(id) && revision.operations.has(id));

const textProperties = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'version',
]);
const textTypes = new Set([
  'Info',
  'License',
  'Contact',
  'Server',
  'ServerList',
  'Tag',
  'TagList',
  'Example',
  'ExamplesMap',
  'ExternalDocs',
]);

/**
 * Redocly rates by the wire. Some things that are harmless there break programs, and are raised: a value that an
 * answer no longer takes, which a `switch` may name; a request's property that is gone; a body that is needed now.
 */
const groupOf = (change: RedoclyChange): ChangeGroup => {
  const { impact, kind, typeName, property, base, revision } = change;
  // Where a gateway lies is the caller's setting, not the contract's.
  if (textTypes.has(typeName) || (property !== undefined && textProperties.has(property)))
    return 'text';
  if (impact === 'major') return 'breaking';
  // Programs name the types.
  if (typeName === 'Schema' && property === 'key') return 'breaking';
  if (typeName === 'RequestBody' && kind === 'added' && isRequired(revision?.value))
    return 'breaking';
  if (impact === 'minor') return 'addition';
  if (kind === 'removed' && typeName === 'Schema') return 'breaking';
  if (property === 'enum' && missing(base?.value, revision?.value).length > 0) return 'breaking';
  return 'addition';
};

const isRequired = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'required' in value && value.required === true;
