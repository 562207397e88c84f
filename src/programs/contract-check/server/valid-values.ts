import {
  resolve,
  type OpenApi,
  type Parameter,
  type Reference,
  type Schema,
} from '../../../contract/openapi.ts';
import { placedParts, propertiesOf, typesOf } from './placed-schemas.ts';
import { unassignedJid, unassignedPhone, unknownInstance } from './unassigned-ids.ts';

/** A transparent PNG of one pixel. */
export const pngPixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const validByFormat: Readonly<Record<string, string>> = {
  // The domain `.invalid` is reserved (RFC 2606), so nothing is fetched from there.
  uri: 'https://wsapi-contract.invalid/',
  byte: pngPixel,
  'date-time': '2001-01-01T00:00:00Z',
  date: '2001-01-01',
};

/** A text that is valid for its schema. Ids in it belong to no one. */
const validText = (schema: Schema): string => {
  if (schema.enum !== undefined) return String(schema.enum[0]);
  if (schema.format === 'jid') return unassignedJid(schema);
  if (schema.format === 'phone') return unassignedPhone(schema);
  const known = validByFormat[schema.format ?? ''];
  if (known !== undefined) return known;
  if (schema['x-id'] === 'message') return '3EB00000000000000000';
  const fitting = [unknownInstance, 'wsapi', schema.example, '0'].find(
    (text) => typeof text === 'string' && fits(schema, text),
  );
  if (typeof fitting === 'string') return fitting;
  return 'x'.repeat(Math.min(schema.minLength ?? 0, schema.maxLength ?? Number.POSITIVE_INFINITY));
};

const fits = ({ pattern, minLength = 0, maxLength = Infinity }: Schema, text: string): boolean =>
  text.length >= minLength &&
  text.length <= maxLength &&
  (pattern === undefined || new RegExp(pattern, 'u').test(text));

/** A valid value for a parameter. An id in it belongs to no one. */
export const validParameter = (document: OpenApi, { schema }: Parameter): string => {
  const resolved = resolve<Schema>(document, schema ?? {});
  return [resolved.type].flat().includes('integer') ? '1' : validText(resolved);
};

/** A recursive schema is followed no deeper than this. */
const maxDepth = 8;

/** A value that is valid for a schema and has only the required fields. Ids in it belong to no one. */
export const validValue = (document: OpenApi, value: Schema | Reference, depth = 0): unknown => {
  const parts = placedParts(document, value, '');
  const [{ schema } = { schema: {} as Schema }] = parts;
  const choice = schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (choice !== undefined && depth < maxDepth) return validValue(document, choice, depth + 1);
  const types = parts.flatMap((part) => typesOf(part.schema));
  if (types.includes('object') || propertiesOf(parts).length > 0) {
    const properties = new Map(propertiesOf(parts).map(([name, property]) => [name, property]));
    const needed = parts.flatMap((part) => [
      ...(part.schema.required ?? []),
      ...(part.schema['x-exactly-one-of']?.slice(0, 1) ?? []),
    ]);
    if (depth >= maxDepth) return {};
    return Object.fromEntries(
      needed.map((name) => [name, validValue(document, properties.get(name) ?? {}, depth + 1)]),
    );
  }
  if (types.includes('array')) {
    const count = Math.max(schema.minItems ?? 0, 1);
    const item = depth < maxDepth ? validValue(document, schema.items ?? {}, depth + 1) : null;
    return Array.from({ length: count }, () => item);
  }
  if (types.includes('boolean')) return schema.enum?.[0] ?? false;
  if (types.includes('integer') || types.includes('number'))
    return schema.enum?.[0] ?? schema.minimum ?? Math.min(schema.maximum ?? 1, 1);
  return validText(schema);
};
