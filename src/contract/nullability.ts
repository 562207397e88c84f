import type { OpenApi } from './openapi.ts';

/**
 * A document of OpenAPI 3.1 in which nullability is said as 3.1 says it, `type: [string, 'null']`: some publish
 * the `nullable: true` of 3.0 in it, and the overlays are written so. A document of 3.0 is returned as it is.
 */
export const withNullTypes = (document: OpenApi): OpenApi =>
  document.openapi.startsWith('3.1') ? (rewrite(document) as OpenApi) : document; // it is the same document but for the types

/** A document of 3.0 as one of 3.1, as far as the two are compared. */
export const asVersion31 = (document: OpenApi): OpenApi =>
  document.openapi.startsWith('3.1') ? document : withNullTypes({ ...document, openapi: '3.1.0' });

const rewrite = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(rewrite);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, rewrite(value)]),
  );
  const { nullable, ...rest } = copy;
  if (typeof nullable !== 'boolean') return copy;
  if (!nullable) return rest;
  if (typeof rest['type'] === 'string')
    return { ...rest, type: [rest['type'], 'null'], ...nullEnum(rest['enum']) };
  if (Array.isArray(rest['type']))
    return { ...rest, type: [...new Set([...(rest['type'] as unknown[]), 'null'])] };
  return { anyOf: [rest, { type: 'null' }] };
};

const nullEnum = (values: unknown): { enum?: unknown[] } =>
  Array.isArray(values) && !values.includes(null) ? { enum: [...(values as unknown[]), null] } : {};
