import {
  isReference,
  methods,
  operationsOf,
  resolve,
  type OpenApi,
  type PathItem,
} from '../openapi.ts';
import { operationIdOf } from '../operations/method-names.ts';

/**
 * Brings a contract into the form that overlays expect: every path item stands in its own place, and every operation
 * has an id. If the contract gives none, it is made of the method and the path.
 */
export const normalizeContract = (contract: OpenApi): OpenApi => {
  const hasReferences = Object.values(contract.paths ?? {}).some(isReference);
  const hasNames = operationsOf(contract).every(
    ({ operation }) => operation.operationId !== undefined,
  );
  if (hasNames && !hasReferences) return contract;
  const paths = Object.entries(contract.paths ?? {}).map(([path, item]): [string, PathItem] => {
    const plain = structuredClone({ ...resolve<PathItem>(contract, item), ...item });
    delete plain.$ref;
    for (const method of methods) {
      const operation = plain[method];
      if (operation) operation.operationId ??= operationIdOf(method, path);
    }
    return [path, plain];
  });
  return { ...contract, paths: Object.fromEntries(paths) };
};
