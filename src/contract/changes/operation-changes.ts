import { pointerOf } from '../json-pointer.ts';
import { securityOf, type PlacedOperation } from '../openapi.ts';
import { resourceName } from '../operations/method-names.ts';
import type { ChangeGroup, ContractChange } from './contract-change.ts';
import type { Side, Sides } from './compared-contracts.ts';

const address = ({ method, path }: PlacedOperation): string => `${method.toUpperCase()} ${path}`;

const isEvent = ({ path }: PlacedOperation): boolean => !path.startsWith('/');

const withoutNames = (text: string): string => text.replaceAll(/\{[^}]*\}/g, '{}');

/** A webhook has a name in the place of a path. */
export const pointerTo = ({ method, path }: PlacedOperation): string =>
  `#${pointerOf(path.startsWith('/') ? 'paths' : 'webhooks', path, method)}`;

/**
 * Changes of whole operations, by their ids. Redocly compares paths, and takes a path that is gone and a similar one
 * that is new for a rename, whatever their operations are.
 */
export const wholeOperations = ({ base, revision }: Sides): ContractChange[] => {
  const changes: ContractChange[] = [];
  const newByAddress = new Map(
    [...revision.operations.values()]
      .filter(({ id }) => !base.operations.has(id))
      .map((placed) => [address(placed), placed]),
  );
  const breaks = (
    operation: PlacedOperation,
    place: PlacedOperation,
    change: Pick<ContractChange, 'rule' | 'sentence' | 'before' | 'after' | 'renamedTo'>,
  ): void => {
    changes.push({
      group: 'breaking',
      operations: [operation.id],
      places: [pointerTo(place)],
      ...change,
    });
  };
  const prefixes = prefixesOfMany({ base, revision });
  for (const operation of base.operations.values()) {
    const before = address(operation);
    const same = revision.operations.get(operation.id);
    const renamed = newByAddress.get(before);
    if (same !== undefined) {
      const after = address(same);
      // Another name of a path parameter is reported separately.
      if (withoutNames(after) !== withoutNames(before))
        breaks(operation, same, {
          rule: 'operation-moved',
          sentence: isEvent(operation)
            ? `is called \`${same.path}\` now`
            : (prefixes.get(prefixOf(operation, same) ?? '') ?? `moved from ${before} to ${after}`),
          before,
          after,
        });
    } else if (renamed !== undefined) {
      newByAddress.delete(before);
      breaks(operation, renamed, {
        rule: 'operation-renamed',
        sentence: `is called ${renamed.id} now${isEvent(operation) ? '' : ` (${before})`}`,
        before: operation.id,
        after: renamed.id,
        renamedTo: renamed.id,
      });
    } else {
      breaks(operation, operation, {
        rule: 'operation-removed',
        sentence: isEvent(operation) ? 'is gone' : `is gone (${before})`,
        before,
        after: 'not there',
      });
    }
  }
  for (const operation of newByAddress.values()) {
    changes.push({
      group: 'addition',
      rule: 'operation-added',
      operations: [operation.id],
      sentence: isEvent(operation) ? 'is new' : `is new (${address(operation)})`,
      places: [pointerTo(operation)],
      before: 'not there',
      after: address(operation),
    });
  }
  return changes;
};

/** With fewer operations than this, each is told where it moved. */
const manyOperations = 3;

/** What a path begins with now, or no longer: `+/v2`; undefined for another change of the path or the method. */
const prefixOf = (before: PlacedOperation, after: PlacedOperation): string | undefined => {
  if (before.method !== after.method) return undefined;
  if (after.path.endsWith(before.path)) return `+${after.path.slice(0, -before.path.length)}`;
  if (before.path.endsWith(after.path)) return `-${before.path.slice(0, -after.path.length)}`;
  return undefined;
};

/** The sentences about prefixes that many paths got or lost. */
const prefixesOfMany = ({ base, revision }: Sides): ReadonlyMap<string, string> => {
  const found = [...base.operations.values()].flatMap((before) => {
    const after = revision.operations.get(before.id);
    return after === undefined ? [] : (prefixOf(before, after) ?? []);
  });
  return new Map(
    [...new Set(found)]
      .filter((prefix) => found.filter((other) => other === prefix).length >= manyOperations)
      .map((prefix) => {
        const verb = prefix.startsWith('+') ? 'begins with' : 'no longer begins with';
        const now = prefix.startsWith('+') ? ' now' : '';
        return [prefix, `its path ${verb} \`${prefix.slice(1)}\`${now}`];
      }),
  );
};

/** Changes of an operation that callers notice, but that its path does not show: its resource and its key. */
export const withinOperations = ({ base, revision }: Sides): ContractChange[] => {
  const renamed = renamedSchemes({ base, revision });
  return [...base.operations.values()].flatMap((before) => {
    const after = revision.operations.get(before.id);
    if (after === undefined) return [];
    const change = (
      group: ChangeGroup,
      rule: string,
      sentence: string,
      [was, is]: readonly [string, string],
    ): ContractChange => ({
      group,
      rule,
      operations: [before.id],
      sentence,
      places: [pointerTo(after)],
      before: was,
      after: is,
    });
    const [left, entered] = [resourcesOf(before), resourcesOf(after)];
    const gone = left.filter((name) => !entered.includes(name));
    const added = entered.filter((name) => !left.includes(name));
    const resources = [listOr(left, 'no resource'), listOr(entered, 'no resource')] as const;
    const changes: ContractChange[] = [];
    if (gone.length > 0) {
      const instead =
        entered.length === 0
          ? ', and in no other resource'
          : added.length === 0
            ? ''
            : `, but in ${added.join(', ')}`;
      changes.push(
        change(
          'breaking',
          'operation-tags-changed',
          `is no longer in ${gone.join(', ')}${instead}`,
          resources,
        ),
      );
    } else if (added.length > 0) {
      changes.push(
        change(
          'addition',
          'operation-tags-changed',
          `is in ${added.join(', ')} as well`,
          resources,
        ),
      );
    }
    const places = new Map(after.parameters.map((parameter) => [parameter.name, parameter.in]));
    for (const { name, in: was } of before.parameters) {
      const is = places.get(name);
      if (is === undefined || is === was || isTwice(name, before, after)) continue;
      changes.push(
        change(
          'breaking',
          'parameter-in-changed',
          `the parameter \`${name}\` is in the ${is} now, was in the ${was}`,
          [was, is],
        ),
      );
    }
    const [own, other] = [authentication(base, before), authentication(revision, after, renamed)];
    if (own.join() !== other.join()) {
      // Callers who use one of the alternatives can go on, as long as it is still there, or no key is needed.
      const isBreaking =
        !other.includes('nothing') && own.some((alternative) => !other.includes(alternative));
      const [was, is] = [own.join(' or '), other.join(' or ')];
      changes.push(
        change(
          isBreaking ? 'breaking' : 'addition',
          'operation-security-changed',
          `is authorised by ${is} now, was by ${was}`,
          [was, is],
        ),
      );
    }
    return changes;
  });
};

/** Parameters of one name in two places are two parameters. */
const isTwice = (name: string, ...operations: readonly PlacedOperation[]): boolean =>
  operations.some(
    ({ parameters }) => parameters.filter((parameter) => parameter.name === name).length > 1,
  );

const listOr = (names: readonly string[], none: string): string => names.join(', ') || none;

/** The alternatives by which callers authenticate: `ApiKeyAuth (apiKey in header X-Api-Key)`, or `nothing`. */
const authentication = (
  { document }: Side,
  { operation }: PlacedOperation,
  renamed: ReadonlyMap<string, string> = new Map(),
): string[] => {
  const schemeOf = (name: string): string => {
    const { type, in: place, name: header } = document.components?.securitySchemes?.[name] ?? {};
    return `${renamed.get(name) ?? name} (${[type, place && `in ${place}`, header].filter(Boolean).join(' ')})`;
  };
  const alternatives = securityOf(document, operation);
  // An empty list and an empty alternative mean the same.
  if (alternatives.length === 0) return ['nothing'];
  return alternatives.map((names) => names.map(schemeOf).sort().join(' and ') || 'nothing').sort();
};

/** Schemes that were only renamed: all that they authorise was authorised by one scheme that is gone. */
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
