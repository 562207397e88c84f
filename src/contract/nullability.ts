import type { OpenApi } from './openapi.ts';
import { dataKeys, mapKeys } from './walk-keywords.ts';

/**
 * A document of OpenAPI 3.1 in which nullability is said as 3.1 says it, `type: [string, 'null']`: some publish
 * the `nullable: true` of 3.0 in it, and the overlays are written so. Its schemas `true` and `false` become
 * objects, as all others are. A document of 3.0 is returned as it is.
 */
export const withNullTypes = (document: OpenApi): OpenApi =>
  document.openapi.startsWith('3.1') ? (rewrite(document, false) as OpenApi) : document; // safe: only schemas change

/** A document as one of 3.1, as far as contracts are compared. */
export const asVersion31 = (document: OpenApi): OpenApi =>
  withNullTypes({ ...document, openapi: '3.1.0' });

const schemaKeys = ['schema', 'items', 'not', 'contains'];
const listsOfSchemas = ['allOf', 'oneOf', 'anyOf', 'prefixItems'];

/** @param isMap whether the keys of the node are names. */
const rewrite = (node: unknown, isMap: boolean): unknown => {
  if (Array.isArray(node)) return node.map((item) => rewrite(item, false));
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => {
      if (isMap) return [key, rewrite(asObject(value), false)];
      if (dataKeys.has(key)) return [key, value];
      if (schemaKeys.includes(key)) return [key, rewrite(asObject(value), false)];
      if (listsOfSchemas.includes(key) && Array.isArray(value))
        return [key, value.map((item) => rewrite(asObject(item), false))];
      return [key, rewrite(value, mapKeys.has(key))];
    }),
  );
  if (isMap) return copy;
  const { nullable, ...rest } = copy;
  if (typeof nullable !== 'boolean') return copy;
  if (!nullable) return rest;
  if (typeof rest['type'] === 'string')
    return { ...rest, type: [rest['type'], 'null'], ...nullEnum(rest['enum']) };
  if (Array.isArray(rest['type']))
    return { ...rest, type: [...new Set([...(rest['type'] as unknown[]), 'null'])] };
  return { anyOf: [rest, { type: 'null' }] };
};

const asObject = (schema: unknown): unknown => {
  if (typeof schema !== 'boolean') return schema;
  return schema ? {} : { not: {} };
};

const nullEnum = (values: unknown): { enum?: unknown[] } =>
  Array.isArray(values) && !values.includes(null) ? { enum: [...(values as unknown[]), null] } : {};
