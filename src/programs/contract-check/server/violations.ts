import type { OpenApi, Reference, Schema } from '../../../contract/openapi.ts';
import { pointerTo } from './contract-pointer.ts';
import {
  validValue,
  placedParts,
  propertiesOf,
  typesOf,
  type PlacedSchema,
} from './placed-schemas.ts';

/** A body that breaks one rule of its schema, and is right in everything else. */
export interface Violation {
  /** The keyword that it breaks: `required`, `type`, `enum` … */
  readonly constraint: string;
  /** Where the contract says so. */
  readonly place: string;
  /** The way to the value in the body; empty for the body itself. */
  readonly path: readonly (string | number)[];
  /** The names of the fields that a refusal has to name one of; empty where it names none. */
  readonly fields: readonly string[];
  readonly body: unknown;
}

/** Something that is wrong where a value stands. `leave out` takes the value away. */
interface Wrong {
  readonly constraint: string;
  readonly place: string;
  readonly change: { readonly to: unknown } | 'leave out';
  readonly path: readonly (string | number)[];
}

/** One violation of each rule that a body's schema has, in the order of the contract. */
export const violationsOf = (
  document: OpenApi,
  schema: Schema | Reference,
  place: string,
): Violation[] => {
  const base = validValue(document, schema);
  return [
    ...wrongs(document, schema, place, [], []).map(({ constraint, place, change, path }) => ({
      constraint,
      place,
      path,
      // Of base64 that is none, the decoder does not say where it met it.
      fields:
        change !== 'leave out' && change.to === wrongFormats['byte']
          ? []
          : path.filter((part) => typeof part === 'string').slice(-1),
      body: changed(document, schema, base, path, change),
    })),
    ...choices(document, schema, place, base),
  ];
};

/** Everything that can be wrong at a value and below it. @param above the places that it lies in. */
const wrongs = (
  document: OpenApi,
  value: Schema | Reference,
  place: string,
  path: readonly (string | number)[],
  above: readonly string[],
): Wrong[] => {
  const parts = placedParts(document, value, place);
  const [own] = parts;
  if (own === undefined || above.includes(own.place)) return [];
  const inside = [...above, own.place];
  const here = parts.flatMap((part) =>
    wrongsHere(part).map((wrong): Wrong => ({
      constraint: wrong.constraint,
      place: part.place + pointerTo(wrong.constraint),
      change: { to: wrong.value },
      path,
    })),
  );
  const type = wrongType(parts);
  if (type !== undefined) here.unshift({ ...type, path });
  const missing = parts.flatMap((part) =>
    (part.schema.required ?? []).map((name): Wrong => ({
      constraint: 'required',
      place: part.place + pointerTo('required'),
      change: 'leave out',
      path: [...path, name],
    })),
  );
  const below = propertiesOf(parts).flatMap(([name, property, at]) =>
    wrongs(document, property, at, [...path, name], inside),
  );
  const items = parts.flatMap((part) =>
    part.schema.items === undefined
      ? []
      : wrongs(document, part.schema.items, part.place + pointerTo('items'), [...path, 0], inside),
  );
  return [...here, ...missing, ...below, ...items];
};

/** A value of a type that the schema does not take. */
const wrongType = (parts: readonly PlacedSchema[]): Omit<Wrong, 'path'> | undefined => {
  const part = parts.find(({ schema }) => typesOf(schema).length > 0);
  if (part === undefined) return undefined;
  const types = typesOf(part.schema);
  const to = types.includes('string') ? (types.includes('integer') ? [] : 12) : 'wsapi';
  if (types.includes('string') && types.includes('number')) return undefined;
  return { constraint: 'type', place: part.place + pointerTo('type'), change: { to } };
};

/** Values that break the rules which a schema has beside its type. */
const wrongsHere = ({ schema }: PlacedSchema): { constraint: string; value: unknown }[] => {
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
  // An empty text is what a missing one is to the gateway, and refused where the field is required.
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
  const text = wrongFormats[schema.format ?? ''];
  if (text !== undefined) add('format', text);
  return found;
};

/** Ids are not among them: the gateway makes one of whatever text it gets. */
const wrongFormats: Readonly<Record<string, string>> = {
  uri: 'no address',
  'date-time': 'yesterday',
  byte: 'data:image/png;base64,?',
};

/** None, and more than one, of the fields of which exactly one has to be there. */
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
      place: part.place + pointerTo('x-exactly-one-of'),
      path: [],
      fields: names,
      body,
    }));
  });

/** A copy of a value with a change in it; what is missing on the way there is filled in. */
const changed = (
  document: OpenApi,
  schema: Schema | Reference,
  value: unknown,
  [step, ...rest]: readonly (string | number)[],
  change: Wrong['change'] | 'fill in',
): unknown => {
  if (step === undefined) {
    if (change === 'fill in') return value ?? validValue(document, schema);
    return change === 'leave out' ? undefined : change.to;
  }
  const parts = placedParts(document, schema, '');
  if (typeof step === 'number') {
    const items = parts.find((part) => part.schema.items !== undefined)?.schema.items ?? {};
    const list = Array.isArray(value) ? [...(value as unknown[])] : [];
    list[step] = changed(
      document,
      items,
      list[step] ?? validValue(document, items),
      rest,
      change,
    );
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
  // A field that excludes others stands alone, or the body would break a second rule.
  const excluded =
    change === 'fill in'
      ? []
      : parts.flatMap(({ schema: { 'x-exactly-one-of': names = [] } }) =>
          names.includes(step) ? names : [],
        );
  const others = Object.entries(object).filter(
    ([name]) => name !== step && !excluded.includes(name),
  );
  // In front, where Go's decoder, which tells of the first wrong type alone, meets it before any other.
  return Object.fromEntries(inner === undefined ? others : [[step, inner], ...others]);
};
