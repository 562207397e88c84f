import {
  componentName,
  isReference,
  operationsOf,
  resolve,
  type OpenApi,
} from '../../../../contract/openapi.ts';

/** Answers whether a place in the contract belongs to what callers of an operation send. */
export const sentPlaces = (document: OpenApi): ((place: string, operation: string) => boolean) => {
  const byOperation = new Map(
    operationsOf(document, 'paths').map(({ id, operation, parameters }) => [
      id,
      schemasIn(document, [operation.requestBody, parameters]),
    ]),
  );
  return (place, operation) => {
    const [, part, kind = '', name = ''] = place.split('/').map(decodeURIComponent);
    if (part === 'webhooks') return false;
    if (part !== 'components') return /\/(?:requestBody|parameters)\//.test(place);
    return kind === 'schemas'
      ? byOperation.get(operation)?.has(name) === true
      : kind === 'requestBodies' || kind === 'parameters';
  };
};

/** The component schemas that a part of the contract refers to, at every depth. */
const schemasIn = (document: OpenApi, part: unknown): ReadonlySet<string> => {
  const names = new Set<string>();
  const seen = new Set<object>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    if (isReference(node) && typeof node.$ref === 'string') {
      const name = componentName(node.$ref, 'schemas');
      if (name !== undefined) names.add(name);
      visit(resolve<object>(document, node));
      return;
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(part);
  return names;
};
