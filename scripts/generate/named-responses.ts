import { isDeepStrictEqual } from 'node:util';
import { ContractError } from '../../src/contract/contract-error.ts';
import {
  componentName,
  isReference,
  operationsOf,
  resolve,
  successesOf,
  type OpenApi,
  type Reference,
  type Schema,
} from '../../src/contract/openapi.ts';
import { newComponent, plainName } from './new-component.ts';
import { jsonContent } from '../../src/contract/operations/json-type.ts';

/**
 * A copy in which the JSON of every successful response is a component, so that its type has a name to show and to
 * import. An overlay chooses the name with `x-type-name`; otherwise it is made from the operation id:
 * `GetPairCodeResult`.
 *
 * @throws {ContractError} if two different schemas have the same `x-type-name`.
 */
export const withNamedResponses = (document: OpenApi): OpenApi => {
  const copy = structuredClone(document);
  for (const { id, operation } of operationsOf(copy)) {
    for (const { code, response } of successesOf(copy, operation)) {
      const media = jsonContent(response.content)?.[1];
      const answer = operation.responses?.[code];
      if (media?.schema === undefined || answer === undefined) continue;
      const shared = isReference(answer) ? componentName(answer.$ref, 'responses') : undefined;
      media.schema = named(copy, media.schema, `${capitalized(shared ?? id)}Result`);
    }
  }
  return copy;
};

/** A reference to the schema, or to that of a list's items. A schema that needs no name is returned unchanged. */
const named = (
  document: OpenApi,
  schema: Schema | Reference,
  fallback: string,
): Schema | Reference => {
  if (isReference(schema)) return schema;
  if (schema.type === 'array' && schema.items !== undefined)
    return { ...schema, items: named(document, schema.items, fallback) };
  const isPlain = schema.properties === undefined && schema.allOf === undefined;
  if (isPlain) return schema;
  const { 'x-type-name': given, ...rest } = schema;
  return given === undefined
    ? newComponent(document, fallback, rest)
    : sharedComponent(document, given, rest);
};

const sharedComponent = (document: OpenApi, name: string, schema: Schema): Reference => {
  const other = document.components?.schemas?.[name];
  if (plainName(name) !== name)
    throw new ContractError(`x-type-name ${JSON.stringify(name)} cannot be the name of a type.`);
  if (other === undefined) return newComponent(document, name, schema);
  if (!isDeepStrictEqual(shape(resolve(document, other)), shape(schema)))
    throw new ContractError(
      `x-type-name ${name} is given to two different schemas, or to one beside a component of this name.`,
    );
  return { $ref: `#/components/schemas/${name}` };
};

/** What decides the type: texts may differ from place to place. */
const shape = (schema: Schema): unknown =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      (key === 'description' || key === 'example') && typeof value === 'string' ? undefined : value,
    ),
  );

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
