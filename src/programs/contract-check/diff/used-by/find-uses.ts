import { relative } from 'node:path';
import type ts from 'typescript';
import type { CallerProgram } from './caller-program.ts';
import { declaredPart, type ContractNames } from './declared-part.ts';
import type { TypeScript } from './load-typescript.ts';
import type { CallKind, OperationUse, ProgramUses, Use, ValueUse } from './program-uses.ts';

/** Finds what a program uses of the contract. */
export const findUses = (
  compiler: TypeScript,
  { program, files, generated }: CallerProgram,
  names: ContractNames,
): ProgramUses => {
  const checker = program.getTypeChecker();
  const uses = {
    operations: new Map<string, OperationUse[]>(),
    fields: new Map<string, Use[]>(),
    types: new Map<string, Use[]>(),
    values: [] as ValueUse[],
    events: new Map<string, Use[]>(),
  };

  const visit = (node: ts.Node): void => {
    if (compiler.isImportDeclaration(node) || compiler.isExportDeclaration(node)) return;
    if (compiler.isIdentifier(node)) visitName(node);
    else if (compiler.isStringLiteralLike(node)) visitString(node);
    else if (compiler.isCallExpression(node)) visitCallByPath(node);
    else if (compiler.isObjectLiteralExpression(node)) visitHandlers(node);
    compiler.forEachChild(node, visit);
  };

  const visitName = (node: ts.Identifier): void => {
    for (const symbol of symbolsOf(node)) addDeclared(symbol, node);
  };

  const addDeclared = (symbol: ts.Symbol, node: ts.Node): void => {
    for (const declaration of symbol.declarations ?? []) {
      const part = declaredPart(compiler, declaration, generated, names);
      if (part === undefined) continue;
      if (part.is === 'operation') addOperation(part.id, part.kind, node, callOf(node));
      else add(part.is === 'type' ? uses.types : uses.fields, part.name, placeOf(node));
    }
  };

  /** What a name stands for. In an object literal or a pattern, that is a property of the type that it must have. */
  const symbolsOf = (node: ts.Identifier): readonly ts.Symbol[] => {
    const { parent } = node;
    if (
      compiler.isObjectLiteralElementLike(parent) &&
      parent.name === node &&
      compiler.isObjectLiteralExpression(parent.parent)
    )
      return propertiesOf(checker.getContextualType(parent.parent), node.text);
    if (compiler.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node)
      return compiler.isObjectBindingPattern(parent.parent)
        ? propertiesOf(checker.getTypeAtLocation(parent.parent), node.text)
        : [];
    const symbol = checker.getSymbolAtLocation(node);
    if (symbol === undefined) return [];
    const isAlias = (symbol.flags & compiler.SymbolFlags.Alias) !== 0;
    return [isAlias ? checker.getAliasedSymbol(symbol) : symbol];
  };

  const propertiesOf = (type: ts.Type | undefined, name: string): readonly ts.Symbol[] =>
    membersOf(type).flatMap((member) => checker.getPropertyOfType(member, name) ?? []);

  const membersOf = (type: ts.Type | undefined): readonly ts.Type[] =>
    type === undefined ? [] : type.isUnion() ? type.types : [type];

  const visitString = (node: ts.StringLiteralLike): void => {
    const { parent } = node;
    if (compiler.isLiteralTypeNode(parent)) {
      if (isTypeArgument(parent) && names.eventTypes.has(node.text))
        add(uses.events, node.text, placeOf(node));
      return;
    }
    if (compiler.isElementAccessExpression(parent) && parent.argumentExpression === node) {
      const type = checker.getTypeAtLocation(parent.expression);
      for (const symbol of propertiesOf(type, node.text)) addDeclared(symbol, node);
      return;
    }
    const compared = comparedWith(node);
    const type = compared ? checker.getTypeAtLocation(compared) : checker.getContextualType(node);
    const among = new Set(
      membersOf(type).flatMap((member) => (member.isStringLiteral() ? [member.value] : [])),
    );
    // An event of an unlisted type has an enum member without a text.
    among.delete('');
    if (!among.has(node.text)) return;
    if (isWithin(among, names.eventTypes)) add(uses.events, node.text, placeOf(node));
    if (isWithin(among, names.operations)) addOperation(node.text, 'name', node, undefined);
    uses.values.push({
      ...placeOf(node),
      value: node.text,
      among,
      fields: fieldsOf(compared ?? parent),
    });
  };

  const isTypeArgument = (node: ts.LiteralTypeNode): boolean =>
    compiler.isTypeReferenceNode(node.parent) &&
    checker
      .getTypeAtLocation(node.parent)
      .aliasSymbol?.declarations?.some((declaration) =>
        isGenerated(declaration.getSourceFile().fileName),
      ) === true;

  const isGenerated = (file: string): boolean => file.startsWith(`${generated}/`);

  /** The other side of `===`, or what the `switch` of a `case` is about. */
  const comparedWith = (node: ts.Expression): ts.Expression | undefined => {
    const { parent } = node;
    if (compiler.isCaseClause(parent)) return parent.parent.parent.expression;
    if (!compiler.isBinaryExpression(parent)) return undefined;
    const isComparison = /^[!=]==?$/.test(parent.operatorToken.getText());
    return isComparison ? (parent.left === node ? parent.right : parent.left) : undefined;
  };

  /** The contract's fields that an expression reads, or a property of an object literal sets. */
  const fieldsOf = (node: ts.Node): readonly string[] => {
    const name = compiler.isPropertyAccessExpression(node)
      ? node.name
      : compiler.isPropertyAssignment(node)
        ? node.name
        : node;
    if (!compiler.isIdentifier(name)) return [];
    return symbolsOf(name).flatMap((symbol) =>
      (symbol.declarations ?? []).flatMap((declaration) => {
        const part = declaredPart(compiler, declaration, generated, names);
        return part?.is === 'field' ? [part.name] : [];
      }),
    );
  };

  /** `wsapi.http.GET('/groups')`, and `request('get', '/groups')`. */
  const visitCallByPath = (node: ts.CallExpression): void => {
    const { expression } = node;
    if (!compiler.isPropertyAccessExpression(expression)) return;
    const [first, second] = node.arguments.map((argument) =>
      compiler.isStringLiteralLike(argument) ? argument.text : undefined,
    );
    const [method, path] =
      expression.name.text === 'request' ? [first, second] : [expression.name.text, first];
    if (method === undefined || path === undefined) return;
    const id = names.byAddress.get(`${method.toUpperCase()} ${path}`);
    if (id !== undefined && isHttp(expression.expression)) addOperation(id, 'path', node, node);
  };

  const isHttp = (node: ts.Expression): boolean => {
    const type = checker.getTypeAtLocation(node);
    return ['GET', 'POST', 'eject'].every((name) => type.getProperty(name) !== undefined);
  };

  /** An object of handlers has a property for each event type. */
  const visitHandlers = (node: ts.ObjectLiteralExpression): void => {
    const type = checker.getContextualType(node);
    for (const member of membersOf(type)) {
      const keys = new Set(checker.getPropertiesOfType(member).map(({ name }) => name));
      if (!isWithin(keys, names.eventTypes)) continue;
      for (const { name } of node.properties) {
        const text = name !== undefined && 'text' in name ? name.text : '';
        if (keys.has(text)) add(uses.events, text, placeOf(name ?? node));
      }
    }
  };

  /** The call whose callee a name is. */
  const callOf = (node: ts.Node): ts.CallExpression | undefined => {
    const callee = compiler.isPropertyAccessExpression(node.parent) ? node.parent : node;
    return compiler.isCallExpression(callee.parent) && callee.parent.expression === callee
      ? callee.parent
      : undefined;
  };

  const addOperation = (
    id: string,
    kind: CallKind,
    node: ts.Node,
    call: ts.CallExpression | undefined,
  ): void => {
    const given = call && namesIn(call);
    const use = { ...placeOf(node), kind, ...(given !== undefined && { names: given }) };
    uses.operations.set(id, [...(uses.operations.get(id) ?? []), use]);
  };

  /** Undefined if an argument is not written out, or has a spread. */
  const namesIn = ({ arguments: given }: ts.CallExpression): ReadonlySet<string> | undefined => {
    const found = new Set<string>();
    let isKnown = true;
    const collect = (node: ts.Node): void => {
      if (compiler.isSpreadAssignment(node)) isKnown = false;
      if (compiler.isObjectLiteralElementLike(node) && node.name && 'text' in node.name)
        found.add(node.name.text);
      compiler.forEachChild(node, collect);
    };
    for (const argument of given) {
      const isObject =
        (checker.getTypeAtLocation(argument).flags & compiler.TypeFlags.Object) !== 0;
      if (isObject && !compiler.isObjectLiteralExpression(argument)) isKnown = false;
      collect(argument);
    }
    return isKnown ? found : undefined;
  };

  const placeOf = (node: ts.Node): Use => {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    return { file: relative(process.cwd(), file.fileName).replaceAll('\\', '/'), line: line + 1 };
  };

  for (const file of files) visit(file);
  return uses;
};

const add = (map: Map<string, Use[]>, key: string, use: Use): void => {
  map.set(key, [...(map.get(key) ?? []), use]);
};

const isWithin = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  inner.size > 0 && [...inner].every((one) => outer.has(one));
