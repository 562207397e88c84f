import { ContractError } from '../../src/contract/contract-error.ts';
import { resolve, type OpenApi } from '../../src/contract/openapi.ts';

/**
 * Makes fields required that the types ask for although the gateway does not (`x-required-in-types`), in place. This is
 * for types only: whoever checks requests, such as the test gateway, accepts what the real gateway accepts.
 *
 * @throws {ContractError} for a field that does not exist.
 */
export const requireInTypes = (document: OpenApi): void => {
  for (const [name, component] of Object.entries(document.components?.schemas ?? {})) {
    const schema = resolve(document, component);
    const fields = schema['x-required-in-types'] ?? [];
    const unknown = fields.filter((field) => !Object.hasOwn(schema.properties ?? {}, field));
    if (unknown.length > 0)
      throw new ContractError(
        `x-required-in-types of ${name} must name its properties; ${unknown.join(', ')} is not one.`,
      );
    if (fields.length > 0) schema.required = [...new Set([...(schema.required ?? []), ...fields])];
  }
};
