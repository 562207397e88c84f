import ts from 'typescript';

/**
 * Lets the optional fields of recursive types be `undefined`. orval writes a type beside each recursive schema, because
 * TypeScript cannot infer it. `zod.optional` accepts `undefined`, and without it in the type, the module does not compile
 * with `exactOptionalPropertyTypes`.
 */
export const withUndefinedFields = (module: string): string => {
  const file = ts.createSourceFile('module.ts', module, ts.ScriptTarget.Latest);
  const ends: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && node.questionToken && node.type) ends.push(node.type.end);
    ts.forEachChild(node, visit);
  };
  for (const statement of file.statements)
    if (ts.isTypeAliasDeclaration(statement)) visit(statement);
  let text = module;
  for (const end of ends.sort((a, b) => b - a))
    text = `${text.slice(0, end)} | undefined${text.slice(end)}`;
  return text;
};

/**
 * Removes the types that orval infers from schemas, because the only set of types is in `schema.ts`: except those that
 * the type of a recursive schema is made of.
 */
export const withoutInferredTypes = (module: string): string => {
  const inferred = /^export type (\w+) = zod\.(?:input|output)<typeof \w+>;\n/gm;
  const file = ts.createSourceFile(
    'module.ts',
    module.replaceAll(inferred, ''),
    ts.ScriptTarget.Latest,
  );
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName))
      used.add(node.typeName.text);
    ts.forEachChild(node, visit);
  };
  for (const statement of file.statements)
    if (ts.isTypeAliasDeclaration(statement)) visit(statement.type);
  return module.replaceAll(inferred, (line, name: string) => (used.has(name) ? line : ''));
};
