import { methods, type OpenApi, type PathItem } from '../../contract/openapi.ts';

/**
 * The contract as the page shows it: calls go to the playground's own server, which adds the keys, so it asks for
 * none.
 *
 * @param server where the page sends its calls.
 */
export const referenceContract = (
  contract: OpenApi,
  server: { readonly url: string; readonly description: string },
): OpenApi => ({
  ...without('security', contract),
  servers: [server],
  components: without('securitySchemes', contract.components ?? {}),
  paths: Object.fromEntries(
    Object.entries(contract.paths ?? {}).map(([path, item]) => [path, withoutSecurity(item)]),
  ),
});

const withoutSecurity = (item: PathItem): PathItem => {
  const open = { ...item };
  for (const method of methods) {
    const operation = open[method];
    if (operation !== undefined) open[method] = without('security', operation);
  }
  return open;
};

const without = <T extends object>(name: keyof T, value: T): T => {
  const copy = { ...value };
  Reflect.deleteProperty(copy, name);
  return copy;
};
