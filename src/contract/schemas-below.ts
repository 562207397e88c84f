import { targetOf } from './json-pointer.ts';
import { componentName, isReference, valueAt, type OpenApi } from './openapi.ts';

/** The names of the component schemas that a part of a contract refers to, at every depth. */
export const schemasBelow = (document: OpenApi, part: unknown): ReadonlySet<string> => {
  const names = new Set<string>();
  const seen = new Set<object>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    if (isReference(node) && typeof node.$ref === 'string') {
      const name = componentName(node.$ref, 'schemas');
      if (name !== undefined) names.add(name);
      visit(valueAt(document, targetOf(node.$ref)));
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(part);
  return names;
};
