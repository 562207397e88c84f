import { pointerOf, stepsOf } from '../json-pointer.ts';
import { isReference, resolve, type OpenApi, type Reference, type Schema } from '../openapi.ts';

/** A station on the way to a place of the contract. */
export interface Station {
  /** The way so far, through every `$ref`, as Redocly writes it. */
  readonly path: string;
  /** The reference that stands here. */
  readonly reference: string | undefined;
  /** What stands here, with the reference followed. */
  readonly value: unknown;
}

/** The stations of a path of Redocly's, from the outermost on; undefined where the document has no such place. */
export const stationsOf = (document: OpenApi, path: string): readonly Station[] | undefined => {
  const stations = stationsAlong(document, path);
  return stations.length === path.split('/').length - 1 ? stations : undefined;
};

/** The stations of a path of Redocly's, as far as the document has them. */
export const stationsAlong = (document: OpenApi, path: string): readonly Station[] => {
  const stations: Station[] = [];
  let value: unknown = document;
  let walked = '#';
  for (const step of stepsOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return stations;
    value = (value as Record<string, unknown>)[step];
    walked += pointerOf(step);
    let reference: string | undefined;
    if (typeof value === 'object' && value !== null && isReference(value)) {
      reference = value.$ref;
      value = resolve<object>(document, value);
    }
    stations.push({ path: walked, reference, value });
  }
  return stations;
};

/** A schema in a few words: `string or null`, `list of ContactInfo`, `one of string, integer`. */
export const schemaInWords = (schema: Schema | Reference): string => {
  if (isReference(schema)) return schema.$ref.split('/').at(-1) ?? schema.$ref;
  const { oneOf, anyOf, allOf, items, type } = schema;
  const choices = oneOf ?? anyOf;
  if (choices !== undefined) return `one of ${listInWords(choices)}`;
  if (allOf !== undefined) return `all of ${listInWords(allOf)}`;
  if (type === undefined) return 'any value';
  if (type === 'array' && items !== undefined) return `list of ${schemaInWords(items)}`;
  return typeInWords(type);
};

/** An inline variant, told apart by its fields: `object with \`a\`, \`b\``. */
export const variantInWords = (schema: Schema): string => {
  const fields = Object.keys(schema.properties ?? {});
  return fields.length === 0
    ? schemaInWords(schema)
    : `object with ${fields
        .slice(0, 4)
        .map((field) => `\`${field}\``)
        .join(', ')}`;
};

export const typeInWords = (type: unknown): string =>
  Array.isArray(type) ? type.map(String).join(' or ') : String(type);

const listInWords = (schemas: readonly (Schema | Reference)[]): string => {
  const words = schemas.map((schema) =>
    isReference(schema) ? schemaInWords(schema) : variantInWords(schema),
  );
  return words.length <= 4 && !words.includes('any value') ? words.join(', ') : 'several schemas';
};
