import {
  isReference,
  valueAt,
  type OpenApi,
  type Reference,
  type Schema,
} from '../../../contract/openapi.ts';
import { pointerTo } from './contract-pointer.ts';

/** A schema and its place in the contract: below `components` if it was referenced. */
export interface PlacedSchema {
  readonly schema: Schema;
  readonly place: string;
}

const followed = (document: OpenApi, value: Schema | Reference, place: string): PlacedSchema => {
  if (!isReference(value)) return { schema: value, place };
  const next = valueAt(document, value.$ref) as Schema | Reference | undefined; // a schema's reference points to a schema
  if (next === undefined) throw new Error(`${value.$ref} points to nothing.`);
  return followed(document, next, decodeURIComponent(value.$ref.replace(/^#/, '')));
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
