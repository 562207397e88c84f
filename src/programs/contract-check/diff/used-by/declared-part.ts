import type ts from 'typescript';
import type { TypeScript } from './load-typescript.ts';
import type { CallKind } from './program-uses.ts';

/** The names that a program may use of the contract. */
export interface ContractNames {
  /** Operation ids by the client's methods: `groups.create`. */
  readonly byMethod: ReadonlyMap<string, string>;
  /** Operation ids by method and path: `POST /groups`. */
  readonly byAddress: ReadonlyMap<string, string>;
  /** Operation ids by the generated functions. */
  readonly byFunction: ReadonlyMap<string, string>;
  readonly operations: ReadonlySet<string>;
  /** The component schemas. */
  readonly types: ReadonlySet<string>;
  readonly eventTypes: ReadonlySet<string>;
}

/** The part of the contract that a generated declaration stands for. */
export type DeclaredPart =
  | { readonly is: 'operation'; readonly id: string; readonly kind: CallKind }
  | { readonly is: 'type' | 'field'; readonly name: string };

/** Undefined for a declaration that is not a generated one. */
export const declaredPart = (
  compiler: TypeScript,
  declaration: ts.Declaration,
  generated: string,
  names: ContractNames,
): DeclaredPart | undefined => {
  const { fileName } = declaration.getSourceFile();
  if (!fileName.startsWith(`${generated}/`)) return undefined;
  const file = fileName.slice(generated.length + 1).replace(/(?:\.d)?\.ts$/, '');
  const name = nameOf(compiler, declaration);
  if (name === undefined) return undefined;
  if (file === 'resources') {
    const resource = compiler.isInterfaceDeclaration(declaration.parent)
      ? declaration.parent.name.text.replace(/Resource$/, '')
      : '';
    const id = names.byMethod.get(
      `${resource.charAt(0).toLowerCase()}${resource.slice(1)}.${name}`,
    );
    return id === undefined ? undefined : { is: 'operation', id, kind: 'resource' };
  }
  if (file.startsWith('operations/')) {
    const id = names.byFunction.get(name);
    return id === undefined ? undefined : { is: 'operation', id, kind: 'function' };
  }
  if (!['schema', 'contract-types', 'events'].includes(file)) return undefined;
  if (compiler.isTypeAliasDeclaration(declaration) || compiler.isInterfaceDeclaration(declaration))
    return { is: 'type', name };
  return compiler.isPropertySignature(declaration)
    ? { is: 'field', name: fieldName(compiler, declaration, file === 'contract-types', names) }
    : undefined;
};

/** `GroupInfoResponse.participants`, see `ProgramUses.fields`. */
const fieldName = (
  compiler: TypeScript,
  field: ts.PropertySignature,
  isOfOperations: boolean,
  names: ContractNames,
): string => {
  const path: string[] = [];
  let node: ts.Node = field;
  while (!compiler.isTypeAliasDeclaration(node) && !compiler.isInterfaceDeclaration(node)) {
    if (compiler.isPropertySignature(node)) path.unshift(nameOf(compiler, node) ?? '');
    if (compiler.isSourceFile(node.parent)) break;
    node = node.parent;
  }
  const owner = nameOf(compiler, node) ?? '';
  const isNamed = !isOfOperations && !owner.startsWith('$') && owner !== 'components';
  if (isNamed) return [contractOwner(compiler, node, owner, names), ...path].join('.');
  // `responses.200.content.application/json.code` without what leads to the field.
  const start = path.findLastIndex((step) => step.includes('/')) + 1;
  return ['*', ...path.slice(start)].join('.');
};

/**
 * The component that a generated type is a part of. Where a request needs one of two fields, its other fields become a
 * type that the contract does not have: `SendMediaRequest = SendMediaFields & (… | …)`.
 */
const contractOwner = (
  compiler: TypeScript,
  declaration: ts.Node,
  owner: string,
  names: ContractNames,
): string => {
  if (names.types.has(owner)) return owner;
  const mentionsOwner = (node: ts.Node): boolean =>
    compiler.isTypeReferenceNode(node)
      ? node.typeName.getText() === owner
      : !compiler.isTypeLiteralNode(node) &&
        (compiler.forEachChild(node, (child) => mentionsOwner(child) || undefined) ?? false);
  const whole = declaration
    .getSourceFile()
    .statements.find(
      (statement): statement is ts.TypeAliasDeclaration =>
        compiler.isTypeAliasDeclaration(statement) &&
        names.types.has(statement.name.text) &&
        compiler.isIntersectionTypeNode(statement.type) &&
        mentionsOwner(statement.type),
    );
  return whole?.name.text ?? owner;
};

const nameOf = (compiler: TypeScript, node: ts.Node): string | undefined => {
  const name = 'name' in node ? (node.name as ts.Node | undefined) : undefined; // safe: declarations have a name
  return name !== undefined &&
    (compiler.isIdentifier(name) ||
      compiler.isStringLiteralLike(name) ||
      compiler.isNumericLiteral(name))
    ? name.text
    : undefined;
};
