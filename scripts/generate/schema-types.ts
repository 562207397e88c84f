import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import {
  componentName,
  isNullable,
  isReference,
  methods,
  operationsOf,
  resolve,
  type OpenApi,
  type Operation,
  type Schema,
} from '../../src/contract/openapi.ts';
import { compactTypes } from './compact/compact-types.ts';
import { commentOf, wrap } from './doc-comment.ts';
import { neverMark, splitDecidedFields } from './decided-fields.ts';
import { fillErrorAnswers } from './error-answers.ts';
import { idTypeModules, idTypeOf, type Direction } from '../../src/contract/operations/id-types.ts';
import { propertyKey, stringLiteral } from '../../src/contract/operations/literals.ts';
import { splitFieldChoices } from './field-choices.ts';
import { asGiven, inRequest, markRequests, withUndefinedInQueries } from './mark-requests.ts';
import { namedFileMark, splitFileNames } from './named-files.ts';
import { requireInTypes } from './required-in-types.ts';
import { fileHead, type SourceFile } from './source-file.ts';
import { contractTypes, schemaTypes, typeImports } from './type-imports.ts';
import { withNames, type NameOfRoute } from '../../src/contract/operations/route-mentions.ts';
import { operationTypeName, typeNameOf } from '../../src/contract/operations/type-names.ts';

/**
 * The contract's types by openapi-typescript. Ids are typed by `format`: in requests as everything that the client
 * accepts as an id, in responses as the canonical JID.
 *
 * `schema.ts` has the types of requests and responses by their names, which users import from the package.
 * `contract-types.ts` has `paths`, `operations` and `components`, made of them: for calls by path.
 */
export const schemaFiles = async (
  document: OpenApi,
  source: string,
  nameOf: NameOfRoute,
): Promise<SourceFile[]> => {
  const { contract, names, places } = await typesOf(document, nameOf);
  const file = (path: string, text: string, others: Record<string, readonly string[]>) => ({
    path,
    text: `${fileHead(...idImports(text, source), ...typeImports(text, others))}\n${text}`,
  });
  return [
    // Only a contract with names that cannot be types needs the import.
    file('schema.ts', names, { './contract-types.ts': contractTypes }),
    file('contract-types.ts', places, { './schema.ts': schemaTypes(contract) }),
  ];
};

/** `events.ts`: all types of the contract of events, in one file. */
export const eventsFile = async (
  document: OpenApi,
  path: string,
  source: string,
): Promise<SourceFile> => {
  const { names, places } = await typesOf(document, () => undefined);
  const text = [places, names].join('\n');
  return { path, text: `${fileHead(...idImports(text, source))}\n${text}` };
};

/** The types with names of their own, and those that are found by path, operation or component. */
const typesOf = async (
  document: OpenApi,
  nameOf: NameOfRoute,
): Promise<{ readonly contract: OpenApi; readonly names: string; readonly places: string }> => {
  const { contract, declarations } = await declareTypes(document);
  const { text, named } = compactTypes(declarations, typeNameOf);
  return {
    contract,
    names: [
      ...componentTypes(contract, named),
      ...queryTypes(contract, named, nameOf),
      ...eventUnion(contract),
    ].join('\n'),
    places: text,
  };
};

/** openapi-typescript's declarations with our types of ids, and the contract as it was prepared for it. */
export const declareTypes = async (
  document: OpenApi,
): Promise<{ readonly contract: OpenApi; readonly declarations: string }> => {
  const contract = withoutMarks(document);
  writeOutParameters(contract);
  fillErrorAnswers(contract);
  requireInTypes(contract);
  splitDecidedFields(contract);
  splitFileNames(contract);
  splitFieldChoices(contract);
  const inRequests = markRequests(contract);
  const nodes = await openapiTS(contract as OpenAPI3, {
    // OpenApi is the part of OpenAPI3 that we read
    // A default says what the gateway does if a field is missing. It does not make the field required.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => customType(schema, inRequests),
    transformProperty: (property, schema) => (inRequests(schema) ? asGiven(property) : property),
  });
  return { contract, declarations: withPlainTexts(astToString(withUndefinedInQueries(nodes))) };
};

/** Leaves out what openapi-typescript adds to texts: formats and lists of values, which the type shows, and tags. */
const withPlainTexts = (declarations: string): string =>
  declarations
    .replaceAll(/^ *\/\*\* (?:Format: \S+|@enum \{\w+\}) \*\/\n/gm, '')
    .replaceAll(/^ *\* (?:Format: \S+|@enum \{\w+\})\n/gm, '')
    .replaceAll(/^( *(?:\/\*\*|\*) )@description /gm, '$1');

/** The imports of the types of ids that a text uses. */
export const idImports = (text: string, source: string): string[] =>
  typeImports(
    text,
    Object.fromEntries(
      Object.entries(idTypeModules).map(([module, names]) => [`${source}/${module}`, names]),
    ),
  );

/** Puts shared parameters in the place of their references, in place: hovers show what they are. */
const writeOutParameters = (document: OpenApi): void => {
  for (const item of Object.values(document.paths ?? {})) {
    for (const holder of [item, ...methods.map((method) => item[method])]) {
      if (holder?.parameters === undefined) continue;
      holder.parameters = holder.parameters.map((parameter) => resolve(document, parameter));
    }
  }
};

/** A copy in which only this generator sets its marks: a contract could have extensions of these names. */
const withoutMarks = (document: OpenApi): OpenApi =>
  JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    [inRequest, neverMark, namedFileMark].includes(key) ? undefined : value,
  ) as OpenApi; // it is the same document but for the marks

const customType = (
  schema: SchemaObject,
  inRequests: (schema: object) => boolean,
): ts.TypeNode | undefined => {
  if (isReference(schema)) return undefined;
  const ours = schema as Schema; // we read only what both types have in common
  const type = typeOf(ours, inRequests(schema) ? 'request' : 'response');
  return type !== undefined && isNullable(ours) ? union([type, nullType()]) : type;
};

const typeOf = (schema: Schema, direction: Direction): ts.TypeNode | undefined => {
  if (schema[neverMark] === true) return keyword(ts.SyntaxKind.NeverKeyword);
  if (schema[namedFileMark] === true) return ts.factory.createTypeReferenceNode('NamedFile');
  if (schema.format === 'binary') return ts.factory.createTypeReferenceNode('Blob');
  const id = idTypeOf(schema, direction);
  return enumTypeOf(schema) ?? (id === undefined ? undefined : typeNode(id));
};

/** The type of an enum that lists only some of the values; undefined if the enum is complete. */
const enumTypeOf = ({
  enum: values,
  'x-open-enum': open = false,
  'x-may-be-empty': mayBeEmpty = false,
}: Schema): ts.TypeNode | undefined =>
  values === undefined || !(open || mayBeEmpty)
    ? undefined
    : union([
        ...values.map((value) => stringType(String(value))),
        ...(mayBeEmpty ? [stringType('')] : []),
        ...(open ? [anyString()] : []),
      ]);

/** The types for receivers of events: the events by their types, and the union of all. */
const eventUnion = (document: OpenApi): string[] =>
  document.webhooks === undefined
    ? []
    : [
        'interface EventsByType {',
        ...operationsOf(document, 'webhooks').map(({ path, operation }) => {
          const type = `webhooks[${stringLiteral(path)}]['post']['requestBody']['content']['application/json']`;
          return `${propertyKey(path)}: ${componentTypeOf(document, operation) ?? type};`;
        }),
        '}',
        '/** The types of event. */',
        `export type EventType = ${typesOfEvents(document)};`,
        "/** The event of a type: `EventOf<'message'>`. */",
        // Written out, because the compiler's message for a wrong type then names the right ones.
        `export type EventOf<T extends ${typesOfEvents(document)}> = EventsByType[T];`,
        '/** Any event of the contract, discriminated by its `eventType`. */',
        'export type WsapiEvent = EventsByType[EventType];',
      ];

const typesOfEvents = (document: OpenApi): string =>
  Object.keys(document.webhooks ?? {})
    .map(stringLiteral)
    .join(' | ');

/** The name of the component that is the body; undefined if the body is not a component with a name. */
const componentTypeOf = (document: OpenApi, { requestBody }: Operation): string | undefined => {
  const { content } = requestBody === undefined ? {} : resolve(document, requestBody);
  const schema = content?.['application/json']?.schema;
  const name =
    schema !== undefined && isReference(schema) ? componentName(schema.$ref, 'schemas') : undefined;
  return name === undefined ? undefined : typeNameOf(name);
};

/** The components by their own names, which are the public types. */
const componentTypes = (document: OpenApi, types: ReadonlyMap<string, string>): string[] =>
  Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const own = typeNameOf(name);
    if (own === undefined) return [];
    const type = types.get(own) ?? `components['schemas'][${stringLiteral(name)}]`;
    const { description } = resolve(document, schema);
    const comment = description === undefined ? [] : [commentOf(wrap(description))];
    return [...comment, `export type ${own} = ${type};`];
  });

/** The queries of operations by their names. */
const queryTypes = (
  document: OpenApi,
  types: ReadonlyMap<string, string>,
  nameOf: NameOfRoute,
): string[] =>
  operationsOf(document).flatMap(({ id, method, path }) => {
    const name = operationTypeName(id, 'Query');
    const type = name === undefined ? undefined : types.get(name);
    if (name === undefined || type === undefined) return [];
    const text = withNames(`The query of \`${method.toUpperCase()} ${path}\`.`, nameOf);
    const comment = commentOf(wrap(text));
    return [comment, `export type ${name} = ${type};`];
  });

/** A type of `id-types.ts` (`UserJid | LidJid`, `JidLike<'user' | 'lid'>`, `''`) as the node that openapi-typescript needs. */
const typeNode = (text: string): ts.TypeNode => {
  const generic = /^(\w+)<(.*)>$/.exec(text);
  if (generic)
    return ts.factory.createTypeReferenceNode(generic[1] ?? '', [typeNode(generic[2] ?? '')]);
  const parts = text.split(' | ');
  if (parts.length > 1) return union(parts.map(typeNode));
  if (text === 'string') return keyword(ts.SyntaxKind.StringKeyword);
  return text.startsWith("'")
    ? stringType(text.slice(1, -1))
    : ts.factory.createTypeReferenceNode(text);
};

const union = (types: readonly ts.TypeNode[]): ts.TypeNode => ts.factory.createUnionTypeNode(types);

const keyword = (kind: ts.KeywordTypeSyntaxKind): ts.TypeNode =>
  ts.factory.createKeywordTypeNode(kind);

const stringType = (value: string): ts.TypeNode =>
  ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value, true));

const nullType = (): ts.TypeNode => ts.factory.createLiteralTypeNode(ts.factory.createNull());

/** Any string. Editors still suggest the listed values beside it. */
const anyString = (): ts.TypeNode =>
  ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      keyword(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
