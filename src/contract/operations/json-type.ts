import {
  componentName,
  isNullable,
  isReference,
  type MediaType,
  type Reference,
  type Schema,
} from '../openapi.ts';
import { stringLiteral } from './literals.ts';
import { typeNameOf } from './type-names.ts';

/** The JSON among the media types of a body or a response, with its media type. */
export const jsonContent = (
  content: Readonly<Record<string, MediaType>> = {},
): readonly [type: string, media: MediaType] | undefined =>
  Object.entries(content).find(([type]) => isJson(type));

const isJson = (type: string): boolean => /^application\/(?:[\w.+-]+\+)?json\b/.test(type);

/**
 * The TypeScript type of a JSON value. A component has its own name, which is a public type.
 *
 * @param otherwise the type to use where no shorter one is known.
 */
export const jsonType = (schema: Schema | Reference | undefined, otherwise: string): string => {
  if (schema === undefined) return 'unknown';
  if (isReference(schema)) {
    const name = componentName(schema.$ref, 'schemas');
    return name === undefined ? otherwise : schemaType(name);
  }
  if (isNullable(schema)) return otherwise;
  if (schema.type === 'array' && schema.items && isReference(schema.items)) {
    const name = componentName(schema.items.$ref, 'schemas');
    if (name !== undefined) return `${schemaType(name)}[]`;
  }
  return schema.type === 'string' && schema.format === undefined && schema.enum === undefined
    ? 'string'
    : otherwise;
};

const schemaType = (component: string): string =>
  typeNameOf(component) ?? `components['schemas'][${stringLiteral(component)}]`;
