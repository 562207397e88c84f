import { pointerOf } from './json-pointer.ts';

/** Below these keys stand names that the contract chose; all other keys are OpenAPI's keywords. */
export const mapKeys: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'],
  ...['schemas', 'responses', 'parameters', 'requestBodies', 'headers', 'securitySchemes'],
  ...['links', 'callbacks', 'pathItems', 'paths', 'webhooks', 'content', 'encoding'],
  ...['variables', 'mapping', 'scopes'],
]);

/** Below these keys stands data, which says nothing about the contract. */
export const dataKeys: ReadonlySet<string> = new Set([
  ...['example', 'examples', 'default', 'const', 'enum', 'value', 'dataValue'],
]);

/** Visits every object of a contract whose keys are keywords, with its JSON pointer. */
export const walkKeywords = (
  document: object,
  visit: (node: Readonly<Record<string, unknown>>, pointer: string) => void,
): void => {
  const seen = new Set<object>();
  const walk = (node: unknown, pointer: string, isMap: boolean): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) walk(item, `${pointer}/${index}`, false);
      return;
    }
    if (!isMap) visit(node as Record<string, unknown>, pointer); // safe: it is an object, so it has keys
    for (const [key, value] of Object.entries(node)) {
      if (!isMap && (key.startsWith('x-') || dataKeys.has(key))) continue;
      // A callback is a map of its own: from URLs to path items.
      const below = isMap ? pointer.endsWith('/callbacks') : mapKeys.has(key);
      walk(value, pointer + pointerOf(key), below);
    }
  };
  walk(document, '#', false);
};
