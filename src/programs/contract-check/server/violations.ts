import type { OpenApi, Reference, Schema } from '../../../contract/openapi.ts';
import { pointerOf } from '../../../contract/json-pointer.ts';
import { validValue } from './valid-values.ts';
import { placedParts, propertiesOf, typesOf, type PlacedSchema } from './placed-schemas.ts';

/** A body that breaks one rule of its schema and is valid otherwise. */
export interface Violation {
  /** The keyword of the rule: `required`, `type`, `enum` … */
  readonly constraint: string;
  /** The rule's place in the contract. */
  readonly place: string;
  /** The path of the value in the body; empty for the body itself. */
  readonly path: readonly (string | number)[];
  /** A refusal has to name one of these fields. */
  readonly fields: readonly string[];
  /** Set if the refusal does not name the field: the gateway decodes these formats before it validates fields. */
  readonly format?: 'byte' | 'date-time';
  readonly body: unknown;
}

/** A change that makes one value of a body invalid. */
interface InvalidValue {
  readonly constraint: string;
  readonly place: string;
  readonly change: { readonly to: unknown } | 'leave out';
  readonly path: readonly (string | number)[];
  /** The format of the schema that the value violates. */
  readonly format?: string | undefined;
}

/** One violation of each rule of a body's schema, in the order of the contract. */
export const violationsOf = (
  document: OpenApi,
  schema: Schema | Reference,
  place: string,
): Violation[] => {
  const base = validValue(document, schema);
  return [
    ...invalidValues(document, schema, place, [], []).map(
      ({ constraint, place, change, path, format }): Violation => ({
        constraint,
        place,
        path,
        fields: path.filter((part) => typeof part === 'string').slice(-1),
        ...decodedFormat(format, constraint),
        body: changed(document, schema, base, path, change),
      }),
    ),
    ...choices(document, schema, place, base),
  ];
};

/** A time is decoded from any JSON value, base64 from a string. */
const decodedFormat = (
  format: string | undefined,
  constraint: string,
): Pick<Violation, 'format'> => {
  if (format === 'date-time') return { format };
  return format === 'byte' && constraint === 'format' ? { format } : {};
};

/** All ways in which a value, or a value inside it, can be invalid. @param above places of the schemas around it. */
const invalidValues = (
  document: OpenApi,
  value: Schema | Reference,
  place: string,
  path: readonly (string | number)[],
  above: readonly string[],
): InvalidValue[] => {
  const parts = placedParts(document, value, place);
  const [own] = parts;
  if (own === undefined || above.includes(own.place)) return [];
  const inside = [...above, own.place];
  const format = parts.find(({ schema }) => schema.format !== undefined)?.schema.format;
  const here = parts.flatMap((part) =>
    valuesThatViolate(part).map(({ constraint, value: to }): InvalidValue => ({
      constraint,
      place: part.place + pointerOf(constraint),
      change: { to },
      path,
      format,
    })),
  );
  const type = wrongType(parts);
  if (type !== undefined) here.unshift({ ...type, path, format });
  const missing = parts.flatMap((part) =>
    (part.schema.required ?? []).map((name): InvalidValue => ({
      constraint: 'required',
      place: part.place + pointerOf('required'),
      change: 'leave out',
      path: [...path, name],
    })),
  );
  const below = propertiesOf(parts).flatMap(([name, property, at]) =>
    invalidValues(document, property, at, [...path, name], inside),
  );
  const items = parts.flatMap((part) =>
    part.schema.items === undefined
      ? []
      : invalidValues(
          document,
          part.schema.items,
          part.place + pointerOf('items'),
          [...path, 0],
          inside,
        ),
  );
  return [...here, ...missing, ...below, ...items];
};

/** A value of a type that the schema does not allow. */
const wrongType = (parts: readonly PlacedSchema[]): Omit<InvalidValue, 'path'> | undefined => {
  const part = parts.find(({ schema }) => typesOf(schema).length > 0);
  if (part === undefined) return undefined;
  const types = typesOf(part.schema);
  const to = types.includes('string') ? (types.includes('integer') ? [] : 12) : 'wsapi';
  if (types.includes('string') && types.includes('number')) return undefined;
  return { constraint: 'type', place: part.place + pointerOf('type'), change: { to } };
};

/** Values that break each rule of a schema except its type. */
const valuesThatViolate = ({ schema }: PlacedSchema): { constraint: string; value: unknown }[] => {
  const found: { constraint: string; value: unknown }[] = [];
  const add = (constraint: string, value: unknown): void => void found.push({ constraint, value });
  const { minLength, maxLength, minimum, maximum, multipleOf, minItems, maxItems } = schema;
  if (schema.enum !== undefined)
    add('enum', typesOf(schema).includes('string') ? 'none-of-these' : Number.MIN_SAFE_INTEGER);
  if (schema.pattern !== undefined) {
    const pattern = new RegExp(schema.pattern, 'u');
    const text = ['!', '!'.repeat(Math.max(minLength ?? 1, 1)), 'wsapi', '0', ' '].find(
      (candidate) => !pattern.test(candidate) && candidate.length >= (minLength ?? 0),
    );
    if (text !== undefined) add('pattern', text);
  }
  if (minLength !== undefined && minLength > 0) add('minLength', 'x'.repeat(minLength - 1));
  if (maxLength !== undefined) add('maxLength', 'x'.repeat(maxLength + 1));
  if (minimum !== undefined) add('minimum', minimum - 1);
  if (maximum !== undefined) add('maximum', maximum + 1);
  if (multipleOf !== undefined) add('multipleOf', multipleOf / 2);
  if (minItems !== undefined && minItems > 0)
    add(
      'minItems',
      Array.from({ length: minItems - 1 }, () => 'wsapi'),
    );
  if (maxItems !== undefined)
    add(
      'maxItems',
      Array.from({ length: maxItems + 1 }, () => 'wsapi'),
    );
  if (schema.uniqueItems === true) add('uniqueItems', ['wsapi', 'wsapi']);
  const text = invalidFormats[schema.format ?? ''];
  if (text !== undefined) add('format', text);
  return found;
};

/** JIDs are left out: the gateway turns any text into one (it appends a server to it). */
const invalidFormats: Readonly<Record<string, string>> = {
  uri: 'not a URL',
  'date-time': 'yesterday',
  byte: 'data:image/png;base64,?',
};

/** None, and all, of the fields of which exactly one is required. */
const choices = (
  document: OpenApi,
  schema: Schema | Reference,
  place: string,
  base: unknown,
): Violation[] =>
  placedParts(document, schema, place).flatMap((part) => {
    const names = part.schema['x-exactly-one-of'] ?? [];
    if (names.length === 0) return [];
    const all = names.reduce<unknown>(
      (body, name) => changed(document, schema, body, [name], 'fill in'),
      base,
    );
    const none = changed(document, schema, base, [names[0] ?? ''], 'leave out');
    return [none, all].map((body) => ({
      constraint: 'x-exactly-one-of',
      place: part.place + pointerOf('x-exactly-one-of'),
      path: [],
      fields: names,
      body,
    }));
  });

/** A copy of a value with one change. Objects and lists that are missing on the path are added. */
const changed = (
  document: OpenApi,
  schema: Schema | Reference,
  value: unknown,
  [step, ...rest]: readonly (string | number)[],
  change: InvalidValue['change'] | 'fill in',
): unknown => {
  if (step === undefined) {
    if (change === 'fill in') return value ?? validValue(document, schema);
    return change === 'leave out' ? undefined : change.to;
  }
  const parts = placedParts(document, schema, '');
  if (typeof step === 'number') {
    const items = parts.find((part) => part.schema.items !== undefined)?.schema.items ?? {};
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    list[step] = changed(document, items, list[step] ?? validValue(document, items), rest, change);
    return list;
  }
  const property = propertiesOf(parts).find(([name]) => name === step)?.[1] ?? {};
  const object = { ...(value as Record<string, unknown> | undefined) };
  const inner = changed(
    document,
    property,
    object[step] ?? (rest.length > 0 ? validValue(document, property) : undefined),
    rest,
    change,
  );
  // Fields that this one excludes are left out, or the body would break a second rule.
  const excluded =
    change === 'fill in'
      ? []
      : parts.flatMap(({ schema: { 'x-exactly-one-of': names = [] } }) =>
          names.includes(step) ? names : [],
        );
  const others = Object.entries(object).filter(
    ([name]) => name !== step && !excluded.includes(name),
  );
  // First, because Go's decoder reports only the first wrong type.
  return Object.fromEntries(inner === undefined ? others : [[step, inner], ...others]);
};
