import { fieldBits } from '../../fields/field-bits.ts';
import { ContractError } from '../contract-error.ts';
import {
  componentName,
  isReference,
  resolve,
  type OpenApi,
  type Operation,
  type Parameter,
  type Reference,
  type Schema,
} from '../openapi.ts';
import { fieldBitsOf } from './id-types.ts';
import { isIdentifier } from './method-names.ts';

/** A field of a request that the client formats: its bits (`fields/field-bits.ts`), or the fields below it. */
export type IdOrFileField =
  | number
  | { readonly items: IdOrFileField }
  | { readonly properties: Readonly<Record<string, IdOrFileField>> };

/** The fields of one request that hold ids, phone numbers or files, by where they are sent. */
export interface IdAndFileFields {
  readonly params: IdOrFileField | undefined;
  readonly query: IdOrFileField | undefined;
  /** The body's fields, and the name of the constant in `generated/ids.ts` that holds them. */
  readonly body: { readonly name: string; readonly field: IdOrFileField } | undefined;
}

/** The part of an operation that its request consists of. */
interface RequestParts {
  /** The name of the operation's function. */
  readonly name: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly bodySchema: Schema | Reference | undefined;
}

/**
 * Finds the fields of a request that hold ids, phone numbers or files.
 *
 * @throws {ContractError} if the table cannot describe the request.
 */
export const idAndFileFields = (document: OpenApi, request: RequestParts): IdAndFileFields => {
  const inPlace = (place: string): IdOrFileField | undefined =>
    objectField(
      request.parameters
        .filter((parameter) => parameter.in === place)
        .map((parameter) => [parameter.name, fieldOf(document, parameter.schema, [])]),
    );
  const whole = fieldOf(document, request.bodySchema, []);
  // If the gateway sets the type of a file itself, the client must not fill it in.
  const setByGateway = request.operation['x-sets-media-type'];
  const field =
    setByGateway === undefined
      ? whole
      : replaceBit(
          whole,
          fieldBits.mediaType,
          setByGateway === 'voice-note' ? fieldBits.voiceType : 0,
        );
  const ownName = bodyConstant(document, request.name);
  const name = setByGateway === undefined ? (componentOf(request.bodySchema) ?? ownName) : ownName;
  return {
    params: inPlace('path'),
    query: inPlace('query'),
    body: field === undefined ? undefined : { name, field },
  };
};

/** The component that is the whole body, if a constant can have its name. */
const componentOf = (bodySchema: Schema | Reference | undefined): string | undefined => {
  const component =
    bodySchema && isReference(bodySchema) ? componentName(bodySchema.$ref, 'schemas') : undefined;
  return component !== undefined && isIdentifier(component) && component !== 'Fields'
    ? component
    : undefined;
};

const bodyConstant = (document: OpenApi, operation: string): string => {
  const name = `${operation}Body`;
  return Object.hasOwn(document.components?.schemas ?? {}, name) ? `${name}_` : name;
};

const fieldOf = (
  document: OpenApi,
  value: Schema | Reference | undefined,
  above: readonly object[],
): IdOrFileField | undefined => {
  if (value === undefined) return undefined;
  const schema = resolve(document, value);
  if (above.includes(schema)) {
    if (holdsFields(document, schema))
      throw new ContractError(
        'its body contains itself and has fields for ids or files, which the table of such fields cannot describe.',
      );
    return undefined;
  }
  const inside = [...above, schema];
  const exclusive = schema['x-exactly-one-of'] ?? [];
  const stated = schema['x-required-in-types'] ?? [];
  return merged([
    fieldBitsOf(schema) || undefined,
    itemsField(fieldOf(document, schema.items, inside)),
    ...choicesOf(schema).map((part) => fieldOf(document, part, inside)),
    objectField([
      ...Object.entries(schema.properties ?? {}).map(
        ([name, property]): [string, IdOrFileField | undefined] => [
          name,
          withBits(
            fieldOf(document, property, inside),
            (exclusive.includes(name) ? fieldBits.exclusive : 0) |
              (stated.includes(name) ? fieldBits.stated : 0),
          ),
        ],
      ),
      ['*', fieldOf(document, valuesOf(schema), inside)],
    ]),
  ]);
};

const choicesOf = ({ allOf = [], oneOf = [], anyOf = [] }: Schema): (Schema | Reference)[] => [
  ...allOf,
  ...oneOf,
  ...anyOf,
];

const valuesOf = ({ additionalProperties }: Schema): Schema | Reference | undefined =>
  typeof additionalProperties === 'object' ? additionalProperties : undefined;

const itemsField = (items: IdOrFileField | undefined): IdOrFileField | undefined =>
  items === undefined ? undefined : { items };

/** Combines the parts of a schema. A string may be an id of several kinds, but not also a file, an object or a list. */
const merged = (parts: readonly (IdOrFileField | undefined)[]): IdOrFileField | undefined =>
  parts.reduce((one, other) => {
    if (one === undefined || other === undefined) return one ?? other;
    if (typeof one === 'number' && typeof other === 'number' && !isFileOrId(one | other))
      return one | other;
    if (typeof one === 'object' && typeof other === 'object') {
      if ('items' in one && 'items' in other) return itemsField(merged([one.items, other.items]));
      if ('properties' in one && 'properties' in other) {
        const [first, second] = [one, other].map(
          (part) => new Map(Object.entries(part.properties)),
        );
        const names = new Set([...Object.keys(one.properties), ...Object.keys(other.properties)]);
        return objectField(
          [...names].map((name) => [name, merged([first?.get(name), second?.get(name)])]),
        );
      }
    }
    throw new ContractError(
      'a field of its body is an id or a file in one variant and something else in another (an id, a file, a list or an object), which the table of such fields cannot describe.',
    );
  }, undefined);

const withBits = (field: IdOrFileField | undefined, bits: number): IdOrFileField | undefined =>
  bits !== 0 && (field === undefined || typeof field === 'number') ? (field ?? 0) | bits : field;

const replaceBit = (
  field: IdOrFileField | undefined,
  bit: number,
  by: number,
): IdOrFileField | undefined => {
  if (typeof field !== 'object' || !('properties' in field)) return field;
  return objectField(
    Object.entries(field.properties).map(([name, value]) => [
      name,
      typeof value === 'number' && (value & bit) !== 0 ? (value & ~bit) | by || undefined : value,
    ]),
  );
};

const isFileOrId = (bits: number): boolean =>
  (bits & fieldBits.media) !== 0 && (bits & ~(fieldBits.media | fieldBits.exclusive)) !== 0;

/** Whether a schema, or any schema below it, has fields that the client formats. */
const holdsFields = (
  document: OpenApi,
  value: Schema | Reference | undefined,
  seen = new Set<Schema>(),
): boolean => {
  if (value === undefined) return false;
  const schema = resolve(document, value);
  if (seen.has(schema)) return false;
  seen.add(schema);
  const parts = [
    ...choicesOf(schema),
    ...Object.values(schema.properties ?? {}),
    schema.items,
    valuesOf(schema),
  ];
  return (
    fieldBitsOf(schema) !== 0 ||
    schema['x-exactly-one-of'] !== undefined ||
    schema['x-required-in-types'] !== undefined ||
    parts.some((part) => holdsFields(document, part, seen))
  );
};

const objectField = (
  entries: readonly (readonly [string, IdOrFileField | undefined])[],
): IdOrFileField | undefined => {
  const properties = Object.fromEntries(
    entries.flatMap(([name, field]) => (field === undefined ? [] : [[name, field] as const])),
  );
  return Object.keys(properties).length === 0 ? undefined : { properties };
};
