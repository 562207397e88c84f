import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';
import {
  isNullable,
  isReference,
  operationsOf,
  resolve,
  type OpenApi,
  type Reference,
  type Schema,
} from '../../src/contract/openapi.ts';
import { commentOf, wrap } from './doc-comment.ts';
import { splitDecidedFields, typeMark } from './decided-fields.ts';
import { fillErrorAnswers } from './error-answers.ts';
import { idTypeModules, idTypeOf } from './id-types.ts';
import { fileHead, typeImports, type SourceFile } from './source-files.ts';
import { typeNameOf } from './type-names.ts';

/**
 * `schema.ts` and `events.ts`: the contract's types by openapi-typescript. Ids are typed by `format`: in
 * requests as whatever the client turns into an id, in answers as the canonical JID.
 */
export const schemaFile = async (
  document: OpenApi,
  path: string,
  source: string,
): Promise<SourceFile> => {
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
  const text = [astToString(nodes), ...aliases(contract), ...eventUnion(contract)].join('\n');
  const modules: Record<string, readonly string[]> = {};
  for (const [module, names] of Object.entries(idTypeModules))
    modules[`${source}/${module}`] = names;
  const imports = typeImports(text, modules);
  return { path, text: `${fileHead(...imports)}\n${text}` };
};

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
        '/** The types of event. */',
        'export type EventType = keyof webhooks;',
        "/** The event of a type: `EventOf<'message'>`. */",
        "export type EventOf<T extends EventType> = webhooks[T]['post']['requestBody']['content']['application/json'];",
        '/** Any event of the contract, discriminated by its `eventType`. */',
        'export type WsapiEvent = { [T in EventType]: EventOf<T> }[EventType];',
      ];

/** The components by their own names: these are the public types. */
const aliases = (document: OpenApi): string[] =>
  Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const own = typeNameOf(name);
    if (own === undefined) return [];
    const { description } = resolve(document, schema);
    const comment = description === undefined ? [] : [commentOf(wrap(description))];
    return [...comment, `export type ${own} = components['schemas']['${name}'];`];
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
