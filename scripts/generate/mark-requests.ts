import ts from 'typescript';
import {
  operationsOf,
  resolve,
  type OpenApi,
  type Reference,
  type Schema,
} from '../../src/contract/openapi.ts';

/** Marks a schema that is part of a request, in the copy that the types are generated from. */
export const inRequest = 'x-in-request';

/** Marks everything in requests, and returns a function that tells whether a schema is marked. */
export const markRequests = (document: OpenApi): ((schema: object) => boolean) => {
  const seen = new Set<object>();
  const mark = (value: Schema | Reference | undefined): void => {
    if (value === undefined) return;
    Object.assign(value, { [inRequest]: true });
    const schema = resolve(document, value);
    if (seen.has(schema)) return;
    seen.add(schema);
    Object.assign(schema, { [inRequest]: true });
    for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
      mark(part);
    for (const property of Object.values(schema.properties ?? {})) mark(property);
    mark(schema.items);
    if (typeof schema.additionalProperties === 'object') mark(schema.additionalProperties);
  };
  for (const { operation, parameters } of operationsOf(document)) {
    for (const parameter of parameters) mark(resolve(document, parameter).schema);
    if (!operation.requestBody) continue;
    for (const { schema } of Object.values(resolve(document, operation.requestBody).content))
      mark(schema);
  }
  return (schema) => inRequest in schema;
};

/**
 * A property of a request as callers pass it: a list may be readonly, and an optional property may be `undefined`
 * under `exactOptionalPropertyTypes`, because JSON leaves it out.
 */
export const asGiven = (property: ts.PropertySignature): ts.PropertySignature => {
  const { modifiers, name, questionToken, type } = property;
  if (type === undefined) return property;
  return ts.factory.updatePropertySignature(
    property,
    modifiers,
    name,
    questionToken,
    questionToken ? orUndefined(readonlyList(type)) : readonlyList(type),
  );
};

/** Lets the optional parameters of queries be `undefined`. openapi-typescript has no hook for parameters. */
export const withUndefinedInQueries = (nodes: readonly ts.Node[]): ts.Node[] => {
  const visit =
    (context: ts.TransformationContext, path: readonly string[]) =>
    (node: ts.Node): ts.Node => {
      const name =
        ts.isPropertySignature(node) && ts.isIdentifier(node.name) ? [node.name.text] : [];
      const inner = ts.visitEachChild(node, visit(context, [...path, ...name]), context);
      const isInQuery = path.at(-1) === 'query' && path.at(-2) === 'parameters';
      return isInQuery && ts.isPropertySignature(inner) ? asGiven(inner) : inner;
    };
  return ts.transform([...nodes], [(context) => visit(context, [])]).transformed;
};

const readonlyList = (type: ts.TypeNode): ts.TypeNode => {
  if (ts.isUnionTypeNode(type)) return ts.factory.createUnionTypeNode(type.types.map(readonlyList));
  return ts.isArrayTypeNode(type)
    ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type)
    : type;
};

const orUndefined = (type: ts.TypeNode): ts.TypeNode =>
  ts.factory.createUnionTypeNode([
    // `never | undefined` says no more than `undefined`.
    ...(type.kind === ts.SyntaxKind.NeverKeyword ? [] : partsOf(type)),
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
  ]);

const partsOf = (type: ts.TypeNode): readonly ts.TypeNode[] =>
  ts.isUnionTypeNode(type) ? type.types : [type];
