import {
  methods,
  operationsOf,
  type OpenApi,
  type Operation,
  type PathItem,
} from '../../contract/openapi.ts';
import { operationSamples } from './operation-samples.ts';

/**
 * The contract for the reference on the page. Calls go to the playground's own server, which adds the keys, so the
 * security schemes are removed. Each operation gets samples of our own: those of the reference would show the
 * playground's address.
 *
 * @param server where the page sends its calls.
 */
export const referenceContract = (
  contract: OpenApi,
  server: { readonly url: string; readonly description: string },
): OpenApi => {
  const samples = new Map(
    operationsOf(contract).map((placed) => [placed.operation, operationSamples(contract, placed)]),
  );
  const shown = (operation: Operation): Operation =>
    Object.assign(without('security', operation), { 'x-codeSamples': samples.get(operation) });
  return {
    ...without('security', contract),
    servers: [server],
    components: without('securitySchemes', contract.components ?? {}),
    paths: Object.fromEntries(
      Object.entries(contract.paths ?? {}).map(([path, item]) => [path, mapped(item, shown)]),
    ),
  };
};

const mapped = (item: PathItem, change: (operation: Operation) => Operation): PathItem => {
  const copy = { ...item };
  for (const method of methods) {
    const operation = copy[method];
    if (operation !== undefined) copy[method] = change(operation);
  }
  return copy;
};

const without = <T extends object>(name: keyof T, value: T): T => {
  const copy = { ...value };
  Reflect.deleteProperty(copy, name);
  return copy;
};
