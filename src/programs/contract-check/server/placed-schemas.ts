import {
  isReference,
  type OpenApi,
  type Reference,
  type Schema,
  valueAt,
} from '../../../contract/openapi.ts';
import { validText } from './unassigned-ids.ts';
import { pointerTo } from './contract-pointer.ts';

/** A schema and where in the contract it stands: below `components` where it was referred to. */
export interface PlacedSchema {
  readonly schema: Schema;
  readonly place: string;
}

/** A schema with its reference followed. */
const placed = (document: OpenApi, value: Schema | Reference, place: string): PlacedSchema => {
  if (!isReference(value)) return { schema: value, place };
  const next = valueAt(document, value.$ref) as Schema | Reference | undefined; // what stands there is of the kind of its place
  if (next === undefined) throw new Error(`${value.$ref} points to nothing.`);
  return placed(document, next, decodeURIComponent(value.$ref.replace(/^#/, '')));
};

/** A schema and all that its `allOf` adds. */
export const placedParts = (
  document: OpenApi,
  value: Schema | Reference,
  place: string,
): PlacedSchema[] => {
  const own = placed(document, value, place);
  return [
    own,
    ...(own.schema.allOf ?? []).flatMap((part, index) =>
      placedParts(document, part, own.place + pointerTo('allOf', index)),
    ),
  ];
};

export const typesOf = ({ type }: Schema): readonly string[] =>
  [type].flat().flatMap((name) => name ?? []);

/** The properties of all parts. */
export const propertiesOf = (
  parts: readonly PlacedSchema[],
): [name: string, value: Schema | Reference, place: string][] =>
  parts.flatMap(({ schema, place }) =>
    Object.entries(schema.properties ?? {}).map(
      ([name, value]): [string, Schema | Reference, string] => [
        name,
        value,
        place + pointerTo('properties', name),
      ],
    ),
  );

/** Deeper than this a schema leads back to itself. */
const deepest = 8;

/** A value that satisfies a schema, with no more in it than it must have, and reaches nobody. */
export const validValue = (document: OpenApi, value: Schema | Reference, depth = 0): unknown => {
  const parts = placedParts(document, value, '');
  const [{ schema } = { schema: {} as Schema }] = parts;
  const choice = schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (choice !== undefined && depth < deepest) return validValue(document, choice, depth + 1);
  const types = parts.flatMap((part) => typesOf(part.schema));
  if (types.includes('object') || propertiesOf(parts).length > 0) {
    const properties = new Map(propertiesOf(parts).map(([name, property]) => [name, property]));
    const needed = parts.flatMap((part) => [
      ...(part.schema.required ?? []),
      ...(part.schema['x-exactly-one-of']?.slice(0, 1) ?? []),
    ]);
    if (depth >= deepest) return {};
    return Object.fromEntries(
      needed.map((name) => [name, validValue(document, properties.get(name) ?? {}, depth + 1)]),
    );
  }
  if (types.includes('array')) {
    const count = Math.max(schema.minItems ?? 0, 1);
    const item = depth < deepest ? validValue(document, schema.items ?? {}, depth + 1) : null;
    return Array.from({ length: count }, () => item);
  }
  if (types.includes('boolean')) return schema.enum?.[0] ?? false;
  if (types.includes('integer') || types.includes('number'))
    return schema.enum?.[0] ?? schema.minimum ?? Math.min(schema.maximum ?? 1, 1);
  return validText(schema);
};
