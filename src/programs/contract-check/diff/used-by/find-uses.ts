import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type ts from 'typescript';
import type { CallerProgram } from './caller-program.ts';
import { declaredPart, type ContractNames } from './declared-part.ts';
import { visitGiven } from './given-properties.ts';
import type { TypeScript } from './load-typescript.ts';
import type { CallKind, OperationUse, ProgramUses, Use, ValueUse } from './program-uses.ts';

/** Finds what a program uses of the contract. */
export const findUses = (
  compiler: TypeScript,
  { program, files, generated }: CallerProgram,
  names: ContractNames,
): ProgramUses => {
  const checker = program.getTypeChecker();
  const root = repositoryRoot(process.cwd()) ?? process.cwd();
  const uses = {
    operations: new Map<string, OperationUse[]>(),
    fields: new Map<string, Use[]>(),
    types: new Map<string, Use[]>(),
    values: [] as ValueUse[],
    events: new Map<string, Use[]>(),
  };

  const surroundings = {
    compiler,
    checker,
    isForeign: (file: ts.SourceFile): boolean =>
      program.isSourceFileDefaultLibrary(file) ||
      file.fileName.includes('/node_modules/@types/') ||
      file.fileName.startsWith(`${dirname(generated)}/src/`),
  };

  const visit = (node: ts.Node): void => {
    if (compiler.isImportDeclaration(node) || compiler.isExportDeclaration(node)) return;
    if (compiler.isIdentifier(node)) visitName(node);
    else if (compiler.isStringLiteralLike(node)) visitString(node);
    else if (compiler.isCallExpression(node)) visitCall(node);
    else if (compiler.isObjectLiteralExpression(node)) visitHandlers(node);
    else if (compiler.isElementAccessExpression(node)) visitElement(node);
    else if (compiler.isTypeNode(node)) visitType(node);
    else if (compiler.isSpreadAssignment(node))
      addGiven(
        checker.getTypeAtLocation(node.expression),
        checker.getContextualType(node.parent),
        node,
      );
    if (isValue(node)) visitValue(node);
    compiler.forEachChild(node, visit);
  };

  /** Literals show what they have; these do not. */
  const isValue = (node: ts.Node): node is ts.Expression =>
    compiler.isIdentifier(node) ||
    compiler.isPropertyAccessExpression(node) ||
    compiler.isElementAccessExpression(node) ||
    compiler.isCallExpression(node) ||
    compiler.isAwaitExpression(node);

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
    if (compiler.isElementAccessExpression(parent) && parent.argumentExpression === node) return;
    const compared = comparedWith(node);
    const type = compared ? checker.getTypeAtLocation(compared) : checker.getContextualType(node);
    addValues([node.text], literalsOf(type), node, fieldsOf(compared ?? parent));
  };

  const literalsOf = (type: ts.Type | undefined): readonly string[] =>
    membersOf(type).flatMap((member) => (member.isStringLiteral() ? [member.value] : []));

  /** Texts where the contract has an enum. */
  const addValues = (
    values: readonly string[],
    allowed: readonly string[],
    node: ts.Node,
    fields: readonly string[],
  ): void => {
    const among = new Set(allowed);
    // An event of an unlisted type has an enum member without a text.
    among.delete('');
    for (const value of values) {
      if (!among.has(value)) continue;
      if (isWithin(among, names.eventTypes)) add(uses.events, value, placeOf(node));
      if (isWithin(among, names.operations)) addOperation(value, 'name', node, callAround(node));
      uses.values.push({ ...placeOf(node), value, among, fields });
    }
  };

  /** A value by a name, such as a constant: its type has the properties and the texts. */
  const visitValue = (node: ts.Expression): void => {
    const compared = comparedWith(node);
    const expected = compared
      ? checker.getTypeAtLocation(compared)
      : checker.getContextualType(node);
    if (expected === undefined) return;
    const given = checker.getTypeAtLocation(node);
    const [values, allowed] = [literalsOf(given), literalsOf(expected)];
    // A value of the contract's own type was written elsewhere.
    if (isWithin(new Set(values), new Set(allowed)) && values.length < allowed.length)
      addValues(values, allowed, node, fieldsOf(compared ?? node.parent));
    if (compared === undefined) addGiven(given, expected, node);
  };

  /** The properties of a value, as properties of the contract's type that is expected there. */
  const addGiven = (given: ts.Type, expected: ts.Type | undefined, node: ts.Node): void => {
    visitGiven(surroundings, given, expected ? [expected] : [], ({ property, takers }) => {
      const written = property.declarations?.find(
        (declaration) =>
          compiler.isObjectLiteralElementLike(declaration) &&
          files.includes(declaration.getSourceFile()),
      );
      for (const taker of takers) {
        // Where the value has the contract's own type, it was written elsewhere.
        if (taker.declarations?.some((one) => property.declarations?.includes(one))) continue;
        addDeclared(taker, written ?? node);
        const allowed = literalsOf(checker.getTypeOfSymbol(taker));
        const type = checker.getTypeOfSymbol(property);
        const isAnyText = (type.flags & compiler.TypeFlags.String) !== 0;
        addValues(
          isAnyText ? allowed : literalsOf(type),
          allowed,
          written ?? node,
          fieldsOfSymbol(taker),
        );
      }
    });
  };

  /** `group[key]`, with a key of a known text or of one of several. */
  const visitElement = ({ expression, argumentExpression }: ts.ElementAccessExpression): void => {
    const key = checker.getTypeAtLocation(argumentExpression);
    addKeys(
      checker.getTypeAtLocation(expression),
      checker.getBaseConstraintOfType(key) ?? key,
      argumentExpression,
    );
  };

  /** `GroupInfoResponse['participants']`, and `Pick<GroupInfoResponse, 'isLocked'>`. */
  const visitType = (node: ts.Node): void => {
    if (compiler.isIndexedAccessTypeNode(node))
      addKeys(
        checker.getTypeFromTypeNode(node.objectType),
        checker.getTypeFromTypeNode(node.indexType),
        node.indexType,
      );
    if (!compiler.isTypeReferenceNode(node)) return;
    const [of, keys] = node.typeArguments ?? [];
    if (node.typeName.getText() === 'Pick' && of !== undefined && keys !== undefined)
      addKeys(checker.getTypeFromTypeNode(of), checker.getTypeFromTypeNode(keys), keys);
  };

  /** The properties of an object's type that the texts of another type name. */
  const addKeys = (object: ts.Type, keys: ts.Type, node: ts.Node): void => {
    const texts = literalsOf(keys);
    const all = membersOf(object).flatMap((member) => checker.getPropertiesOfType(member));
    // Code for all properties, by `keyof`, is for none of them.
    if (texts.length > 1 && all.every(({ name }) => texts.includes(name))) return;
    for (const text of texts)
      for (const symbol of propertiesOf(object, text)) addDeclared(symbol, node);
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
    return symbolsOf(name).flatMap(fieldsOfSymbol);
  };

  const fieldsOfSymbol = ({ declarations = [] }: ts.Symbol): readonly string[] =>
    declarations.flatMap((declaration) => {
      const part = declaredPart(compiler, declaration, generated, names);
      return part?.is === 'field' ? [part.name] : [];
    });

  const visitCall = (node: ts.CallExpression): void => {
    visitCallByPath(node);
    // What an assertion hides, such as `{ to, text } as never`.
    for (const argument of node.arguments) {
      const inner = withoutAssertions(argument);
      if (inner !== argument)
        addGiven(checker.getTypeAtLocation(inner), checker.getContextualType(argument), argument);
    }
  };

  /** `wsapi.http.GET('/groups')`, and `request('get', '/groups')`. */
  const visitCallByPath = (node: ts.CallExpression): void => {
    const { expression } = node;
    if (!compiler.isPropertyAccessExpression(expression)) return;
    const [first = [], second = []] = node.arguments.map((argument) =>
      literalsOf(checker.getTypeAtLocation(argument)),
    );
    const [methods, paths] =
      expression.name.text === 'request' ? [first, second] : [[expression.name.text], first];
    for (const method of methods)
      for (const path of paths) {
        const id = names.byAddress.get(`${method.toUpperCase()} ${path}`);
        if (id !== undefined && isHttp(expression.expression)) addOperation(id, 'path', node, node);
      }
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
    const given = call && givenIn(call);
    const use = { ...placeOf(node), kind, ...(given !== undefined && { given }) };
    uses.operations.set(id, [...(uses.operations.get(id) ?? []), use]);
  };

  /** The call that a text is an argument of, or stands in one. */
  const callAround = (node: ts.Node): ts.CallExpression | undefined => {
    const found = compiler.findAncestor(node, (one) =>
      compiler.isFunctionLike(one) ? 'quit' : compiler.isCallExpression(one),
    );
    return found && compiler.isCallExpression(found) ? found : undefined;
  };

  /** Undefined if an argument's properties cannot be known. */
  const givenIn = (call: ts.CallExpression): ReadonlyMap<string, boolean> | undefined => {
    const found = new Map<string, boolean>();
    const isKnown = call.arguments.map((argument) => {
      const given = checker.getTypeAtLocation(withoutAssertions(argument));
      const expected = checker.getContextualType(argument);
      return visitGiven(surroundings, given, expected ? [expected] : [], (property) => {
        const { name } = property.property;
        found.set(name, property.isAlways || found.get(name) === true);
      });
    });
    return isKnown.every(Boolean) ? found : undefined;
  };

  const withoutAssertions = (node: ts.Expression): ts.Expression =>
    compiler.isAssertionExpression(node) ||
    compiler.isSatisfiesExpression(node) ||
    compiler.isNonNullExpression(node) ||
    compiler.isParenthesizedExpression(node)
      ? withoutAssertions(node.expression)
      : node;

  const placeOf = (node: ts.Node): Use => {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    return { file: relative(root, file.fileName).replaceAll('\\', '/'), line: line + 1 };
  };

  for (const file of files) visit(file);
  return uses;
};

/** GitHub and GitLab place annotations by paths from here. A worktree and a submodule have a file `.git`. */
const repositoryRoot = (folder: string): string | undefined => {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryRoot(above);
};

const add = (map: Map<string, Use[]>, key: string, use: Use): void => {
  map.set(key, [...(map.get(key) ?? []), use]);
};

const isWithin = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  inner.size > 0 && [...inner].every((one) => outer.has(one));
