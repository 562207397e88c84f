import { methods, type OpenApi, type PathItem } from '../contract/openapi.ts';

/**
 * The contract as the page shows it: calls go to the playground's own server, which adds the keys, so it asks for
 * none.
 *
 * @param server where the page sends its calls.
 */
export const referenceContract = (
  contract: OpenApi,
  server: { readonly url: string; readonly description: string },
): OpenApi => {
  const {
    security: _,
    components: { securitySchemes: _schemes, ...components } = {},
    ...rest
  } = contract;
  return {
    ...rest,
    servers: [server],
    components,
    paths: Object.fromEntries(
      Object.entries(contract.paths ?? {}).map(([path, item]) => [path, withoutSecurity(item)]),
    ),
  };
};

const withoutSecurity = (item: PathItem): PathItem => {
  const open = { ...item };
  for (const method of methods) {
    const operation = open[method];
    if (operation === undefined) continue;
    const { security: _, ...others } = operation;
    open[method] = others;
  }
  return open;
};
