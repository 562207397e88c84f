import {
  isReference,
  methods,
  operationsOf,
  resolve,
  type OpenApi,
  type Parameter,
  type PathItem,
  type Reference,
} from '../openapi.ts';
import { operationIdOf } from '../operations/method-names.ts';

/**
 * A contract as the overlays find it: every path is described in its own place, and every operation has an id,
 * made of method and path where the contract gives none. What is so already is returned as it is.
 */
export const asPlainContract = (contract: OpenApi): OpenApi => {
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

/** Headers that the client writes by itself, and those that OpenAPI says are no parameters. */
const ownHeaders = ['x-api-key', 'x-instance-id', 'accept', 'content-type', 'authorization'];

/** A contract without the headers that no caller gives, wherever they are described. */
export const withoutOwnHeaders = (document: OpenApi): OpenApi => {
  const isForeign = (parameter: Parameter | Reference): boolean => {
    const { in: place, name } = resolve(document, parameter);
    return place !== 'header' || !ownHeaders.includes(name.toLowerCase());
  };
  const shared = Object.entries(document.components?.parameters ?? {});
  const copy = structuredClone(document);
  if (copy.components?.parameters)
    copy.components.parameters = Object.fromEntries(shared.filter(([, one]) => isForeign(one)));
  for (const item of Object.values(copy.paths ?? {})) {
    for (const holder of [item, ...methods.map((method) => item[method])]) {
      if (holder?.parameters) holder.parameters = holder.parameters.filter(isForeign);
    }
  }
  return copy;
};

/** A contract without some of its operations, and without the paths that then have none. */
export const withoutOperations = (
  document: OpenApi,
  left: readonly { readonly path: string; readonly method: (typeof methods)[number] }[],
): OpenApi => {
  const copy = structuredClone(document);
  for (const { path, method } of left) {
    const item = copy.paths?.[path];
    if (item === undefined) continue;
    Reflect.deleteProperty(item, method);
    if (methods.every((other) => item[other] === undefined))
      Reflect.deleteProperty(copy.paths ?? {}, path);
  }
  return copy;
};
