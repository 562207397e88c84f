import { isDeepStrictEqual } from 'node:util';
import { componentName, isReference, resolve, type OpenApi } from '../openapi.ts';
import { dataKeys, mapKeys } from '../walk-keywords.ts';
import { nullableName } from './comparable-names.ts';

type Keywords = Record<string, unknown>;

/**
 * A contract whose schemas have the fields of their `allOf` themselves, and in which a choice of one schema is that
 * schema. A component that may be null at a place becomes a component of its own, which differs from the first by its
 * type only.
 */
export const withFlatSchemas = (document: OpenApi): OpenApi => {
  const nullable = new Map<string, unknown>();
  const flat = new Flattening(document, nullable);
  const copy = flat.below(document, false, []) as OpenApi; // safe: only schemas change
  const { schemas: before = {} } = document.components ?? {};
  const { schemas: after = {} } = copy.components ?? {};
  const plain = Object.entries(after).map(([name, schema]) => [
    name,
    // A component that is nothing but a part of itself stays as it is.
    isCircle(after, name) ? before[name] : schema,
  ]);
  const schemas = Object.fromEntries([...plain, ...nullable]) as typeof after; // safe: the values are schemas
  return { ...copy, components: { ...copy.components, schemas } };
};

/** Whether a component only refers to another one, and so on back to itself. */
const isCircle = (all: Readonly<Record<string, object>>, name: string): boolean => {
  const seen = new Set<string>();
  let next: string | undefined = name;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const schema: object | undefined = all[next];
    next = schema && isReference(schema) ? componentName(schema.$ref, 'schemas') : undefined;
  }
  return next !== undefined;
};

const prefix = '#/components/schemas/';

/** Keywords that say nothing about which values are valid. Of several, the outermost counts. */
const annotations: ReadonlySet<string> = new Set([
  ...['title', 'description', 'example', 'examples', 'externalDocs', '$comment', 'xml'],
  ...['default', 'deprecated', 'readOnly', 'writeOnly'],
]);

const texts: ReadonlySet<string> = new Set(['title', 'description', 'example', 'examples']);

class Flattening {
  readonly #document: OpenApi;
  readonly #nullable: Map<string, unknown>;

  constructor(document: OpenApi, nullable: Map<string, unknown>) {
    this.#document = document;
    this.#nullable = nullable;
  }

  /**
   * @param isMap whether the keys of the node are names that the contract chose.
   * @param within the components whose contents were copied to this place: none is copied into itself.
   */
  below(node: unknown, isMap: boolean, within: readonly string[]): unknown {
    if (Array.isArray(node)) return node.map((item) => this.below(item, false, within));
    if (typeof node !== 'object' || node === null) return node;
    const copied = [...within];
    const whole = isMap ? (node as Keywords) : this.#schema(node as Keywords, copied); // safe: an object has keys
    return Object.fromEntries(
      Object.entries(whole).map(([key, value]) => {
        const isData = !isMap && (key.startsWith('x-') || dataKeys.has(key));
        return [key, isData ? value : this.below(value, !isMap && mapKeys.has(key), copied)];
      }),
    );
  }

  /** @param within gets the components that are copied. */
  #schema(schema: Keywords, within: string[]): Keywords {
    return this.#withoutChoice(this.#withoutParts(schema, within), within);
  }

  #withoutParts(schema: Keywords, within: string[]): Keywords {
    const { allOf: parts, ...own } = schema;
    return Array.isArray(parts) && parts.length > 0
      ? (this.#together(parts as Keywords[], own, within) ?? schema)
      : schema;
  }

  #withoutChoice(schema: Keywords, within: string[]): Keywords {
    // With a discriminator it is a choice of variants, of which there happens to be one.
    if ('discriminator' in schema) return schema;
    for (const key of ['oneOf', 'anyOf']) {
      const { [key]: choices, ...rest } = schema;
      if (!Array.isArray(choices)) continue;
      const values = (choices as Keywords[]).filter((choice) => !isNull(choice));
      if (values.length !== 1) continue;
      const only = this.#together(values, rest, within);
      if (only === undefined) continue;
      if (values.length === choices.length) return only;
      const orNull = this.#orNull(only, within);
      if (orNull !== undefined) return orNull;
    }
    return schema;
  }

  /** One schema for several that apply together; undefined if they contradict each other, or contain themselves. */
  #together(all: readonly Keywords[], own: Keywords, within: string[]): Keywords | undefined {
    const parts = all.map((part) => (isReference(part) ? part : this.#schema(part, within)));
    const [only] = parts;
    if (parts.length === 1 && only && isReference(only) && Object.keys(own).every(isText))
      return only;
    const copied = [...within];
    const contents: Keywords[] = [];
    for (const part of parts) {
      const content = this.#contents(part, copied);
      if (content === undefined) return undefined;
      contents.push(content);
    }
    const whole = merged([...contents, own]);
    if (whole !== undefined) within.splice(0, within.length, ...copied);
    return whole;
  }

  /** A schema without reference; undefined if its component was copied to this place already. */
  #contents(schema: Keywords, within: string[]): Keywords | undefined {
    if (!isReference(schema)) return schema;
    if (within.includes(schema.$ref)) return undefined;
    within.push(schema.$ref);
    return this.#contents(this.#schema(resolve<Keywords>(this.#document, schema), within), within);
  }

  #orNull(schema: Keywords, within: string[]): Keywords | undefined {
    if (!isReference(schema)) return withNull(schema);
    const name = componentName(schema.$ref, 'schemas');
    if (name === undefined) return undefined;
    const key = nullableName(name);
    if (!this.#nullable.has(key)) {
      const content = this.#contents(schema, [...within]);
      const orNull = content && withNull(content);
      if (orNull === undefined) return undefined;
      this.#nullable.set(key, undefined);
      this.#nullable.set(key, this.below(orNull, false, [schema.$ref]));
    }
    return { $ref: `${prefix}${key}` };
  }
}

const isText = (key: string): boolean => texts.has(key) || key.startsWith('x-');

const isNull = (schema: Keywords): boolean =>
  schema['type'] === 'null' && Object.keys(schema).length === 1;

/** Undefined for a schema without a type: then the choice stays. */
const withNull = (schema: Keywords): Keywords | undefined => {
  const types = [schema['type'] ?? []].flat() as unknown[]; // safe: a name or a list of names
  return types.length === 0 ? undefined : { ...schema, type: [...new Set([...types, 'null'])] };
};

const merged = (parts: readonly Keywords[]): Keywords | undefined => {
  const whole: Keywords = {};
  for (const [key, value] of parts.flatMap(Object.entries) as [string, unknown][]) {
    const other = whole[key];
    if (
      other === undefined ||
      annotations.has(key) ||
      key.startsWith('x-') ||
      isDeepStrictEqual(other, value)
    )
      whole[key] = value;
    else if (key === 'required')
      whole[key] = [...new Set([other, value].flat())]; // both are lists
    else if (key === 'properties') whole[key] = mergedFields(other as Keywords, value as Keywords);
    else return undefined;
  }
  return whole;
};

/** A field of two parts has to keep to both. */
const mergedFields = (first: Keywords, second: Keywords): Keywords =>
  Object.fromEntries(
    [...new Set([...Object.keys(first), ...Object.keys(second)])].map((name) => {
      const both = [first[name], second[name]].filter((schema) => schema !== undefined);
      return [
        name,
        both.length === 1 || isDeepStrictEqual(first[name], second[name])
          ? both[0]
          : { allOf: both },
      ];
    }),
  );
