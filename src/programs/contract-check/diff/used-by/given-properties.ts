import type ts from 'typescript';
import type { TypeScript } from './load-typescript.ts';

/** A property of a value that a program gives where another type is expected. */
export interface GivenProperty {
  readonly property: ts.Symbol;
  /** Whether the value has it for certain. */
  readonly isAlways: boolean;
  /** The properties of this name in the expected type. */
  readonly takers: readonly ts.Symbol[];
}

interface Surroundings {
  readonly compiler: TypeScript;
  readonly checker: ts.TypeChecker;
  /** Whether a file has types whose properties say nothing about a request: those of the language, and of clients. */
  readonly isForeign: (file: ts.SourceFile) => boolean;
}

/**
 * Visits the properties of a value, at every depth, by its type: whether it is written out, comes from a variable or is
 * spread makes no difference.
 *
 * @param expected the type that is expected there; empty if there is none, as in JavaScript.
 * @returns whether all properties are known. Those of `any` are not.
 */
export const visitGiven = (
  { compiler, checker, isForeign }: Surroundings,
  given: ts.Type,
  expected: readonly ts.Type[],
  take: (found: GivenProperty) => void,
): boolean => {
  const { TypeFlags, SymbolFlags, IndexKind } = compiler;
  const has = (type: ts.Type, flags: ts.TypeFlags): boolean => (type.flags & flags) !== 0;
  const isAnything = (type: ts.Type): boolean => has(type, TypeFlags.Any | TypeFlags.Unknown);
  const membersOf = (type: ts.Type): readonly ts.Type[] => {
    // Without null, `unknown` would be `{}`, which has no properties.
    if (isAnything(type)) return [type];
    const some = checker.getNonNullableType(checker.getBaseConstraintOfType(type) ?? type);
    return some.isUnion() ? some.types : [some];
  };
  const isObject = (type: ts.Type): boolean =>
    has(type, TypeFlags.Object | TypeFlags.Intersection | TypeFlags.NonPrimitive);
  const isOptional = ({ flags }: ts.Symbol): boolean => (flags & SymbolFlags.Optional) !== 0;

  const visit = (
    source: ts.Type,
    targets: readonly ts.Type[],
    isAlways: boolean,
    around: ReadonlySet<ts.Type>,
  ): boolean => {
    const members = membersOf(source);
    return members
      .map((member) => visitMember(member, members, targets, isAlways, around))
      .every(Boolean);
  };

  const visitMember = (
    member: ts.Type,
    members: readonly ts.Type[],
    targets: readonly ts.Type[],
    isAlways: boolean,
    around: ReadonlySet<ts.Type>,
  ): boolean => {
    if (isAnything(member))
      return targets.length > 0 && !targets.some((one) => isObject(one) || isAnything(one));
    if (!isObject(member) || around.has(member) || isSkipped(member)) return true;
    const inside = new Set([...around, member]);
    if (checker.isArrayType(member) || checker.isTupleType(member)) {
      const item = checker.getIndexTypeOfType(member, IndexKind.Number);
      const items = targets.flatMap((target) => {
        const type = checker.getIndexTypeOfType(target, IndexKind.Number);
        return type === undefined ? [] : membersOf(type);
      });
      return item === undefined || visit(item, items, isAlways, inside);
    }
    let isKnown =
      checker.getIndexInfoOfType(member, IndexKind.String) === undefined ||
      targets.some((target) => checker.getIndexInfoOfType(target, IndexKind.String) !== undefined);
    for (const property of checker.getPropertiesOfType(member)) {
      const named = (type: ts.Type): ts.Symbol | undefined =>
        checker.getPropertyOfType(type, property.name);
      const takers = targets.flatMap((target) => named(target) ?? []);
      if (targets.length > 0 && takers.length === 0) continue;
      const isHere =
        isAlways &&
        members.every((one) => {
          const same = named(one);
          return same !== undefined && !isOptional(same);
        });
      take({ property, isAlways: isHere, takers });
      const types = takers.flatMap((taker) => membersOf(checker.getTypeOfSymbol(taker)));
      if (!visit(checker.getTypeOfSymbol(property), types, isHere, inside)) isKnown = false;
    }
    return isKnown;
  };

  const isSkipped = (type: ts.Type): boolean => {
    if (type.getCallSignatures().length > 0) return true;
    if (checker.isArrayType(type) || checker.isTupleType(type)) return false;
    // Intersections have no symbol, although the compiler's types promise one.
    const symbol = type.symbol as ts.Symbol | undefined;
    if (symbol === undefined) return false;
    return (
      (symbol.flags & (SymbolFlags.Class | SymbolFlags.Interface)) !== 0 &&
      (symbol.declarations ?? []).some((declaration) => isForeign(declaration.getSourceFile()))
    );
  };

  return visit(given, expected.flatMap(membersOf), true, new Set());
};
