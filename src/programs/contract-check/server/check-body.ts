import type { ErrorObject } from 'ajv/dist/2020.js';
import type { OpenApi, Reference, Schema } from '../../../contract/openapi.ts';
import { pointerOf, stepsOf } from '../../../contract/json-pointer.ts';
import { placedParts, propertiesOf, type PlacedSchema } from './placed-schemas.ts';
import type { ResponseSchemas } from './response-schemas.ts';
import type { Rule } from './finding-rules.ts';

/** What a response does wrong, before an operation is assigned. */
export interface Observation {
  readonly rule: Rule;
  readonly kind: 'broken' | 'note';
  readonly place: string;
  readonly message: string;
  readonly expected?: string;
  readonly seen?: string;
}

/**
 * The differences between JSON and its schema. No values are reported: they may be personal data.
 *
 * @param subject what has the JSON, for the sentences.
 */
export const bodyFindings = (
  schemas: ResponseSchemas,
  schema: Schema | Reference,
  place: string,
  value: unknown,
  subject = 'the response',
): Observation[] => {
  const { document } = schemas;
  const broken = schemas.errors(place, value).flatMap((error): Observation[] => {
    // The parts of an `allOf` have errors of their own.
    if (error.keyword === 'allOf') return [];
    const missing = (error.params as { missingProperty?: unknown }).missingProperty;
    const at = [...stepsOf(error.instancePath), ...(typeof missing === 'string' ? [missing] : [])];
    const where = fieldPath(at);
    return [
      {
        rule: error.keyword === 'required' ? 'missing-field' : 'wrong-value',
        kind: 'broken',
        place: placeAt(document, schema, place, error),
        message:
          error.keyword === 'required'
            ? `${subject} has no ${where}`
            : `${where} in ${subject} violates the contract`,
        expected: expectedBy(error),
        seen: typeof missing === 'string' ? 'no such field' : seenIn(error),
      },
    ];
  });
  const unknown = unknownFields(document, schema, place, value, []).map(
    ({ at, path }): Observation => ({
      rule: 'undocumented-field',
      kind: 'note',
      place: at,
      message: `${subject} has a field that the contract does not document: ${fieldPath(path)}`,
      seen: path.at(-1) ?? '',
    }),
  );
  return [...broken, ...new Map(unknown.map((one) => [one.message, one])).values()];
};

/** `0/participants/3/id` becomes `*.participants.*.id`, so that the same fault in several items is one finding. */
const fieldPath = (path: readonly string[]): string =>
  path.length === 0 ? 'the body' : path.map((part) => (/^\d+$/.test(part) ? '*' : part)).join('.');

const expectedBy = ({ keyword, params, schema }: ErrorObject): string => {
  switch (keyword) {
    case 'required':
      return 'a value';
    case 'type':
      return [(params as { type?: unknown }).type].flat().map(String).join(' or ');
    case 'enum':
      return `one of ${(schema as unknown[]).map(String).join(', ')}`;
    case 'x-jid-kinds':
      return `a JID of ${(schema as unknown[]).map(String).join(' or ')}`;
    default:
      return `${keyword} ${JSON.stringify(schema)}`;
  }
};

/** The type of the value, without the value itself. */
const seenIn = ({ keyword, data }: ErrorObject): string => {
  if (data === '') return 'an empty string';
  const type = data === null ? 'null' : Array.isArray(data) ? 'array' : typeof data;
  return keyword === 'type' ? type : `another ${type}`;
};

/** The place in the contract of the keyword that a value violates. */
const placeAt = (
  document: OpenApi,
  schema: Schema | Reference,
  place: string,
  { instancePath, keyword, params }: ErrorObject,
): string => {
  let parts = placedParts(document, schema, place);
  for (const step of stepsOf(instancePath)) {
    const inner = below(document, parts, step);
    if (inner === undefined) break;
    parts = inner;
  }
  const { missingProperty } = params as { missingProperty?: string };
  const part =
    parts.find(({ schema: own }) =>
      missingProperty === undefined ? keyword in own : own.required?.includes(missingProperty),
    ) ?? parts[0];
  return (part?.place ?? place) + pointerOf(keyword);
};

const below = (
  document: OpenApi,
  parts: readonly PlacedSchema[],
  step: string,
): PlacedSchema[] | undefined => {
  const property = propertiesOf(parts).find(([name]) => name === step);
  if (property) return placedParts(document, property[1], property[2]);
  for (const { schema, place } of parts) {
    if (schema.items !== undefined)
      return placedParts(document, schema.items, place + pointerOf('items'));
    if (typeof schema.additionalProperties === 'object')
      return placedParts(
        document,
        schema.additionalProperties,
        place + pointerOf('additionalProperties'),
      );
  }
  return undefined;
};

interface UnknownField {
  /** The properties of the object, in the contract. */
  readonly at: string;
  readonly path: readonly string[];
}

/** Fields that the contract does not document. They break no client, but should be documented. */
const unknownFields = (
  document: OpenApi,
  schema: Schema | Reference,
  place: string,
  value: unknown,
  path: readonly string[],
): UnknownField[] => {
  if (typeof value !== 'object' || value === null || path.length > 12) return [];
  const parts = placedParts(document, schema, place);
  if (parts.some((part) => part.schema.oneOf !== undefined || part.schema.anyOf !== undefined))
    return [];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      const inner = below(document, parts, '0');
      const [own] = inner ?? [];
      return own === undefined
        ? []
        : unknownFields(document, own.schema, own.place, item, [...path, '0']);
    });
  }
  const properties = new Map(
    propertiesOf(parts).map(([name, property, at]) => [name, { property, at }]),
  );
  const isOpen =
    properties.size === 0 || parts.some((part) => part.schema.additionalProperties !== undefined);
  return Object.entries(value).flatMap(([name, inner]): UnknownField[] => {
    const known = properties.get(name);
    if (known) return unknownFields(document, known.property, known.at, inner, [...path, name]);
    if (isOpen) return [];
    return [{ at: (parts[0]?.place ?? place) + pointerOf('properties'), path: [...path, name] }];
  });
};
