import {
  operationsOf,
  valueAt,
  type OpenApi,
  type PlacedOperation,
} from '../../src/contract/openapi.ts';
import { ComponentUsers } from './component-users.ts';
import { describeChange } from './describe-change.ts';
import { redoclyDiff, type RedoclyChange } from './redocly-diff.ts';

/** What a change means to those who use the contract: it breaks them, offers them something, or is mere text. */
export type ChangeGroup = 'breaking' | 'addition' | 'text';

export interface ContractChange {
  readonly group: ChangeGroup;
  /** The operations concerned; none where it concerns the document as a whole. */
  readonly operations: readonly string[];
  /** In words, as the continuation of an operation's name. */
  readonly sentence: string;
  /** Where it is, as a JSON pointer into the new contract, or into the old one for what is gone. */
  readonly place: string;
}

/** Everything that changed from one contract to another, the grave things first. */
export const contractChanges = async (
  base: OpenApi,
  revision: OpenApi,
): Promise<ContractChange[]> => {
  const before = operationsById(base);
  const after = operationsById(revision);
  const sameKeys = keysOf(base) === keysOf(revision);
  const users = { base: new ComponentUsers(base), revision: new ComponentUsers(revision) };
  const details = (await redoclyDiff(base, revision)).flatMap((change) => {
    if (isOperationChange(change)) return [];
    const operations = operationsOfChange(change, users, before, after);
    // What lies within an operation that is new or gone is said by that.
    if (operations === undefined) return [];
    const sentence = describeChange(
      change,
      (pointer) => valueAt(revision, pointer) ?? valueAt(base, pointer),
    );
    // A list in another order is no change, though Redocly names it.
    if (sentence === '') return [];
    const group = sameKeys && change.typeName.startsWith('Security') ? 'text' : groupOf(change);
    return [{ group, operations, sentence, place: placeOf(change) }];
  });
  const order: readonly ChangeGroup[] = ['breaking', 'addition', 'text'];
  return [...operationChanges(before, after), ...details].sort(
    (a, b) => order.indexOf(a.group) - order.indexOf(b.group),
  );
};

/** How callers show who they are, without the names of the security schemes: the editions differ in those alone. */
const keysOf = ({ components }: OpenApi): string =>
  [
    ...new Set(
      Object.values(components?.securitySchemes ?? {}).map(
        (scheme) => `${scheme.type} ${scheme.in ?? ''} ${scheme.name ?? ''}`,
      ),
    ),
  ]
    .sort()
    .join();

const operationsById = (document: OpenApi): ReadonlyMap<string, PlacedOperation> =>
  new Map(
    [...operationsOf(document, 'paths'), ...operationsOf(document, 'webhooks')].map((placed) => [
      placed.id,
      placed,
    ]),
  );

/**
 * What became of whole operations, by their ids. Redocly compares by paths and takes a path that is gone and a
 * similar one that is new for a rename, whatever their operations are.
 */
const operationChanges = (
  before: ReadonlyMap<string, PlacedOperation>,
  after: ReadonlyMap<string, PlacedOperation>,
): ContractChange[] => {
  const changes: ContractChange[] = [];
  const address = ({ method, path }: PlacedOperation): string => `${method.toUpperCase()} ${path}`;
  const pointer = ({ method, path }: PlacedOperation): string =>
    `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`;
  const newIds = new Map(
    [...after.values()]
      .filter(({ id }) => !before.has(id))
      .map((placed) => [address(placed), placed]),
  );
  for (const operation of before.values()) {
    const same = after.get(operation.id);
    const renamed = newIds.get(address(operation));
    if (same !== undefined) {
      if (address(same) === address(operation)) continue;
      changes.push({
        group: 'breaking',
        operations: [operation.id],
        sentence: `moved from ${address(operation)} to ${address(same)}`,
        place: pointer(same),
      });
    } else if (renamed !== undefined) {
      newIds.delete(address(operation));
      changes.push({
        group: 'breaking',
        operations: [operation.id],
        sentence: `is called ${renamed.id} now (${address(operation)})`,
        place: pointer(renamed),
      });
    } else {
      changes.push({
        group: 'breaking',
        operations: [operation.id],
        sentence: `is gone (${address(operation)})`,
        place: pointer(operation),
      });
    }
  }
  for (const operation of newIds.values()) {
    changes.push({
      group: 'addition',
      operations: [operation.id],
      sentence: `is new (${address(operation)})`,
      place: pointer(operation),
    });
  }
  return changes;
};

const isOperationChange = ({ typeName, property, kind }: RedoclyChange): boolean =>
  typeName === 'PathItem' ||
  typeName === 'Paths' ||
  (typeName === 'Operation' && (kind !== 'modified' || property === 'operationId'));

const placeOf = ({ base, revision, path }: RedoclyChange): string =>
  (revision ?? base)?.pointer ?? path;

/** The operations that a change concerns; undefined where it concerns only some that are new or gone. */
const operationsOfChange = (
  { base, revision }: RedoclyChange,
  users: { readonly base: ComponentUsers; readonly revision: ComponentUsers },
  before: ReadonlyMap<string, PlacedOperation>,
  after: ReadonlyMap<string, PlacedOperation>,
): readonly string[] | undefined => {
  const concerned = [
    ...new Set([
      ...(base ? users.base.of(base.pointer) : []),
      ...(revision ? users.revision.of(revision.pointer) : []),
    ]),
  ];
  const lasting = concerned.filter((id) => before.has(id) && after.has(id));
  if (lasting.length > 0) return lasting;
  const inComponents = (base ?? revision)?.pointer.startsWith('#/components/') ?? false;
  return concerned.length > 0 || inComponents ? undefined : [];
};

const textProperties = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'tags',
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
 * Redocly rates by the wire. Two things that are harmless there break programs in TypeScript, and are raised:
 * a value that an answer no longer takes, which a `switch` may name, and a request's property that is gone.
 */
const groupOf = (change: RedoclyChange): ChangeGroup => {
  const { impact, kind, typeName, property } = change;
  // Where a gateway lies is the caller's setting, not the contract's.
  if (textTypes.has(typeName) || (property !== undefined && textProperties.has(property)))
    return 'text';
  if (impact === 'major') return 'breaking';
  if (impact === 'minor') return 'addition';
  if (kind === 'removed' && typeName === 'Schema') return 'breaking';
  if (property === 'enum' && lostValues(change).length > 0) return 'breaking';
  return 'addition';
};

const lostValues = ({ base, revision }: RedoclyChange): unknown[] => {
  const remaining = Array.isArray(revision?.value) ? (revision.value as unknown[]) : [];
  return (Array.isArray(base?.value) ? (base.value as unknown[]) : []).filter(
    (value) => !remaining.includes(value),
  );
};
