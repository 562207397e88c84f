import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import {
  componentName,
  isNullable,
  isReference,
  operationsOf,
  resolve,
  type OpenApi,
  type Operation,
  type Reference,
  type Schema,
} from '../../src/contract/openapi.ts';
import { compactTypes } from './compact/compact-types.ts';
import { commentOf, wrap } from './doc-comment.ts';
import { splitDecidedFields, typeMark } from './decided-fields.ts';
import { fillErrorAnswers } from './error-answers.ts';
import { idTypeModules, idTypeOf } from '../../src/contract/operations/id-types.ts';
import { fileHead, type SourceFile } from './source-file.ts';
import { typeImports } from './type-imports.ts';
import { typeNameOf } from '../../src/contract/operations/type-names.ts';

/**
 * `schema.ts` and `events.ts`: the contract's types by openapi-typescript. Ids are typed by `format`: in
 * requests as whatever the client turns into an id, in answers as the canonical JID.
 */
export const schemaFile = async (
  document: OpenApi,
  path: string,
  source: string,
): Promise<SourceFile> => {
  const { contract, declarations } = await declareTypes(document);
  const compact = compactTypes(declarations, shortNameOf);
  const text = [compact.text, ...namedTypes(contract, compact.named), ...eventUnion(contract)].join(
    '\n',
  );
  return { path, text: `${fileHead(...idImports(text, source))}\n${text}` };
};

/**
 * Names by which the client speaks of the runtime's own. A type of such a name is called otherwise where declarations
 * are rolled into one file, so that editors would show it as `Error$1`: it stays what it is in `components`.
 */
const runtimeNames: readonly string[] = ['Error', 'Date', 'Headers', 'Request', 'Response', 'URL'];

const shortNameOf = (component: string): string | undefined =>
  runtimeNames.includes(component) ? undefined : typeNameOf(component);

/** What openapi-typescript declares, with our types of ids, and the contract as it was made ready for it. */
export const declareTypes = async (
  document: OpenApi,
): Promise<{ readonly contract: OpenApi; readonly declarations: string }> => {
  const contract = structuredClone(document);
  fillErrorAnswers(contract);
  splitDecidedFields(contract);
  const inRequests = markRequests(contract);
  const nodes = await openapiTS(contract as OpenAPI3, {
    // ours is the part of OpenAPI3 that we read
    // A default says what the gateway does when a field is left out; it makes no field required.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => {
      const type = customType(schema, inRequests);
      return type === undefined ? undefined : typeNode(type);
    },
  });
  return { contract, declarations: astToString(nodes) };
};

/** The imports of the types of ids that a text in `generated/` uses. */
export const idImports = (text: string, source: string): string[] =>
  typeImports(
    text,
    Object.fromEntries(
      Object.entries(idTypeModules).map(([module, names]) => [`${source}/${module}`, names]),
    ),
  );

/** The mark of a schema that stands in a request; it lives in the copy that the types are made of. */
const inRequest = 'x-in-request';

/** Marks every id that a request can reach, and tells of any schema whether it is so marked. */
const markRequests = (document: OpenApi): ((schema: object) => boolean) => {
  const seen = new Set<object>();
  const mark = (value: Schema | Reference | undefined): void => {
    if (value === undefined) return;
    const schema = resolve(document, value);
    if (seen.has(schema)) return;
    seen.add(schema);
    if (schema.format !== undefined) Object.assign(schema, { [inRequest]: true });
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

const customType = (
  schema: SchemaObject,
  inRequests: (schema: object) => boolean,
): string | undefined => {
  if (isReference(schema)) return undefined;
  const ours = schema as Schema; // the format alone decides, and is the same in both types
  const type =
    ours[typeMark] ??
    (ours.format === 'binary'
      ? 'Blob'
      : (enumTypeOf(ours) ?? idTypeOf(ours, inRequests(schema) ? 'request' : 'response')));
  return type !== undefined && isNullable(ours) ? `${type} | null` : type;
};

/** Values of which the contract does not list all; undefined where it does. */
const enumTypeOf = ({
  enum: values,
  'x-open-enum': open = false,
  'x-may-be-empty': mayBeEmpty = false,
}: Schema): string | undefined =>
  values === undefined || !(open || mayBeEmpty)
    ? undefined
    : [
        ...values.map((value) => `'${String(value)}'`),
        ...(mayBeEmpty ? ["''"] : []),
        ...(open ? ['string & {}'] : []),
      ].join(' | ');

/** What a receiver of events works with: the events by their types, and all of them as one. */
const eventUnion = (document: OpenApi): string[] =>
  document.webhooks === undefined
    ? []
    : [
        'interface EventsByType {',
        ...operationsOf(document, 'webhooks').map(({ path, operation }) => {
          const type = `webhooks['${path}']['post']['requestBody']['content']['application/json']`;
          return `'${path}': ${componentTypeOf(document, operation) ?? type};`;
        }),
        '}',
        '/** The types of event. */',
        'export type EventType = keyof EventsByType;',
        "/** The event of a type: `EventOf<'message'>`. */",
        'export type EventOf<T extends EventType> = EventsByType[T];',
        '/** Any event of the contract, discriminated by its `eventType`. */',
        'export type WsapiEvent = EventsByType[EventType];',
      ];

/** The component's name, which says it shorter than the way to it; undefined where the body is no component with one. */
const componentTypeOf = (document: OpenApi, { requestBody }: Operation): string | undefined => {
  const { content } = requestBody === undefined ? {} : resolve(document, requestBody);
  const schema = content?.['application/json']?.schema;
  const name =
    schema !== undefined && isReference(schema) ? componentName(schema.$ref, 'schemas') : undefined;
  return name === undefined ? undefined : typeNameOf(name);
};

/** The components by their own names: these are the public types. */
const namedTypes = (document: OpenApi, types: ReadonlyMap<string, string>): string[] =>
  Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const own = typeNameOf(name);
    if (own === undefined) return [];
    const type = types.get(own) ?? `components['schemas']['${name}']`;
    const { description } = resolve(document, schema);
    const comment = description === undefined ? [] : [commentOf(wrap(description))];
    return [...comment, `export type ${own} = ${type};`];
  });

/**
 * A type of `id-types.ts` (`UserJid | LidJid`, `JidLike<'user' | 'lid'>`, `''`) as the nodes that
 * openapi-typescript wants: it puts them into arrays and unions, which text could not be put into.
 */
const typeNode = (text: string): ts.TypeNode => {
  const { factory } = ts;
  const generic = /^(\w+)<(.*)>$/.exec(text);
  if (generic)
    return factory.createTypeReferenceNode(generic[1] ?? '', [typeNode(generic[2] ?? '')]);
  const parts = text.split(' | ');
  if (parts.length > 1) return factory.createUnionTypeNode(parts.map(typeNode));
  if (text === 'never') return factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  // Any string, of which the listed ones are still offered while somebody types.
  if (text === 'string & {}')
    return factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    );
  if (text === 'null') return factory.createLiteralTypeNode(factory.createNull());
  if (text.startsWith("'"))
    return factory.createLiteralTypeNode(factory.createStringLiteral(text.slice(1, -1), true));
  return factory.createTypeReferenceNode(text);
};
