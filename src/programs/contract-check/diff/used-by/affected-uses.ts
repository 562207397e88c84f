import { Side } from '../../../../contract/changes/compared-contracts.ts';
import type { ContractChange } from '../../../../contract/changes/contract-change.ts';
import type { OpenApi } from '../../../../contract/openapi.ts';
import { contractPlace, type ContractPlace } from './contract-place.ts';
import type { OperationUse, ProgramUses, Use } from './program-uses.ts';
import { earlierPlaces } from './earlier-places.ts';
import { sentPlaces } from './sent-places.ts';

/** Which parts of a program a change breaks. */
export interface AffectedUses {
  readonly uses: readonly Use[];
  /** The operations of the change that the program uses; all of them if it uses only their types. */
  readonly operations: readonly string[];
}

/** The contracts in which the places of changes are looked up. */
export interface ComparedContracts {
  /** The committed contract with its overlays, which the program's types were generated from. */
  readonly types: OpenApi;
  /** The committed contract, and */
  readonly base: OpenApi;
  /** the published one, as they were compared. */
  readonly revision: OpenApi;
}

/**
 * Finds the uses that breaking changes from one contract to another break.
 *
 * @param changes all changes: the program has the names from before.
 */
export const findAffected = (
  contracts: ComparedContracts,
  changes: readonly ContractChange[],
  uses: ProgramUses,
) => {
  const { types, base, revision } = contracts;
  const side = new Side(types);
  const isSent = sentPlaces(types);
  const placeBefore = earlierPlaces(changes);
  const byOperation = new Map(uses.operations);
  // A handler of an event is a use of the event's operation.
  for (const [id, { path }] of side.operations) {
    const handlers = uses.events.get(path);
    if (handlers !== undefined)
      byOperation.set(
        id,
        handlers.map((use) => ({ ...use, kind: 'name' as const, given: new Map() })),
      );
  }

  return (change: ContractChange): AffectedUses => {
    const used = change.operations.filter((id) => byOperation.has(id));
    const found = change.places.flatMap((place, index) =>
      usesOfPlace(change, place, used, change.operations[index] ?? change.operations[0] ?? ''),
    );
    return { uses: distinct(found), operations: used.length > 0 ? used : change.operations };
  };

  function usesOfPlace(
    change: ContractChange,
    place: string,
    used: readonly string[],
    operation: string,
  ): readonly Use[] {
    const { rule } = change;
    const calls = used.flatMap((id) => byOperation.get(id) ?? []);
    // The name of a method or of a function; a path stays.
    if (rule === 'operation-renamed') return calls.filter(({ kind }) => kind !== 'path');
    if (['operation-tags-changed', 'method-renamed'].includes(rule))
      return calls.filter(({ kind }) => kind === 'resource');
    if (rule.startsWith('operation-')) return calls;
    const earlier = placeBefore(place);
    const at =
      contractPlace(types, earlier, operation) ??
      contractPlace(base, earlier, operation) ??
      contractPlace(revision, place, operation);
    switch (at?.is) {
      case 'parameter':
        return usesOfParameter(rule, at, calls);
      case 'type':
        return ['schema-removed', 'schema-key-changed'].includes(rule)
          ? (uses.types.get(at.name) ?? [])
          : usesOfSchema(
              change,
              { is: 'schema', owner: at.name, path: [], value: undefined },
              calls,
              [],
            );
      case 'schema':
        return usesOfSchema(
          change,
          at,
          calls,
          // These may send the field.
          used
            .filter((id) => isSent(earlier, id))
            .flatMap((id) => byOperation.get(id) ?? [])
            .filter(({ given }) => given === undefined),
        );
      default:
        return calls;
    }
  }

  function usesOfSchema(
    { rule, before, after, operations }: ContractChange,
    { owner, path, value }: ContractPlace & { is: 'schema' },
    calls: readonly OperationUse[],
    unknownCalls: readonly OperationUse[],
  ): readonly Use[] {
    const ofField = (names: readonly string[]): readonly Use[] => {
      const [key, unnamed] = [[owner, ...names].join('.'), ['*', ...names].join('.')];
      const inProgram = uses.fields.get(key);
      if (calls.length > 0)
        return [...(inProgram ?? uses.fields.get(unnamed) ?? []), ...unknownCalls];
      // Code that has only the type may get the value of any operation, unless the program calls others that give it.
      const users = side.users.of(`#/components/schemas/${owner}`);
      const hasOther = users.some((id) => !operations.includes(id) && byOperation.has(id));
      return hasOther ? [] : (inProgram ?? []);
    };
    if (rule === 'schema-required-changed') {
      const [was, is] = [listIn(before), listIn(after)];
      const added = is.filter((name) => !was.includes(name));
      const gone = was.filter((name) => !is.includes(name));
      return [
        ...(added.length > 0 ? calls : []),
        ...gone.flatMap((name) => ofField([...path, name])),
      ];
    }
    // A call that gives the value does the same as before.
    if (rule === 'schema-default-changed')
      return calls.filter(({ given }) => given?.get(path.at(-1) ?? '') !== true);
    if (path.length === 0) return calls;
    if (rule === 'schema-enum-changed') {
      const was = enumOf(value);
      const is = listIn(after);
      const gone = is.length === 0 ? [] : was.filter((one) => !is.includes(one));
      const isOnlyLess = gone.length > 0 && is.every((one) => was.includes(one));
      if (isOnlyLess)
        return [...valuesOf(was, gone, [owner, ...path].join('.'), ofField(path)), ...unknownCalls];
    }
    return ofField(path);
  }

  /** The places that name a value which is gone, in a program that uses the field. */
  function valuesOf(
    all: readonly string[],
    gone: readonly string[],
    field: string,
    ofField: readonly Use[],
  ): readonly Use[] {
    if (ofField.length === 0) return [];
    return uses.values.filter(
      ({ value, among, fields }) =>
        gone.includes(value) &&
        (fields.length > 0 ? fields.includes(field) : [...among].every((one) => all.includes(one))),
    );
  }
};

const usesOfParameter = (
  rule: string,
  { name, in: place }: ContractPlace & { is: 'parameter' },
  calls: readonly OperationUse[],
): readonly Use[] => {
  // Methods take path parameters by their order.
  if (rule === 'parameter-name-changed') return calls.filter(({ kind }) => kind === 'path');
  if (rule === 'schema-default-changed')
    return calls.filter(({ given }) => given?.get(name) !== true);
  const concernsAll = ['parameter-added', 'parameter-required-changed'].includes(rule);
  return concernsAll || place === 'path'
    ? calls
    : calls.filter(({ given }) => given === undefined || given.has(name));
};

/** A list as a change has it: `["a","b"]`, or `not set`. */
const listIn = (text = ''): readonly string[] => {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return []; // it is no list, or a long one that was cut
  }
};

const enumOf = (value: unknown): readonly string[] => {
  const list = typeof value === 'object' && value !== null && 'enum' in value ? value.enum : value;
  return Array.isArray(list) ? list.map(String) : [];
};

const distinct = (uses: readonly Use[]): readonly Use[] => [
  ...new Map(uses.map(({ file, line }) => [`${file}:${line}`, { file, line }])).values(),
];
