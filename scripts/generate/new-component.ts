import type { OpenApi, Reference, Schema } from '../../src/contract/openapi.ts';

/**
 * Adds a schema to the components of a document, in place.
 *
 * @param name its name; without the characters that a reference or a type cannot have, and longer if it is taken.
 */
export const newComponent = (document: OpenApi, name: string, schema: Schema): Reference => {
  const schemas = ((document.components ??= {}).schemas ??= {});
  let free = plainName(name);
  while (Object.hasOwn(schemas, free)) free += '_';
  schemas[free] = schema;
  return { $ref: `#/components/schemas/${free}` };
};

export const plainName = (name: string): string => name.replaceAll(/\W+/g, '');
