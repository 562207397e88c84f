import {
  isReference,
  valueAt,
  type OpenApi,
  type Reference,
  type Schema,
} from '../../../contract/openapi.ts';
import { pointerOf, targetOf } from '../../../contract/json-pointer.ts';

/** A schema and its place in the contract: below `components` if it was referenced. */
export interface PlacedSchema {
  readonly schema: Schema;
  readonly place: string;
}

const followed = (document: OpenApi, value: Schema | Reference, place: string): PlacedSchema => {
  if (!isReference(value)) return { schema: value, place };
  const target = targetOf(value.$ref);
  const next = valueAt(document, target) as Schema | Reference | undefined; // safe: a schema's reference points to a schema
  if (next === undefined) throw new Error(`${value.$ref} points to nothing.`);
  return followed(document, next, target.replace(/^#/, ''));
};

/** A schema, with references followed, and the parts of its `allOf`. */
export const placedParts = (
  document: OpenApi,
  value: Schema | Reference,
  place: string,
): PlacedSchema[] => {
  const own = followed(document, value, place);
  return [
    own,
    ...(own.schema.allOf ?? []).flatMap((part, index) =>
      placedParts(document, part, own.place + pointerOf('allOf', index)),
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
        place + pointerOf('properties', name),
      ],
    ),
  );
