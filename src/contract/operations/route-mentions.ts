import type { OperationPlan } from './operation-plan.ts';

/** How code calls the operation that a text mentions as `POST /groups`; undefined for a route that is not ours. */
export type NameOfRoute = (method: string, path: string) => string | undefined;

/** Names operations by their methods, `groups.create`. */
export const methodNames = (plans: readonly OperationPlan[]): NameOfRoute => {
  const names = new Map(
    plans.flatMap(({ method, path, resources: [resource] }) =>
      resource === undefined
        ? []
        : [[`${method} ${path}`, `${resource.resource}.${resource.method}`]],
    ),
  );
  return (method, path) => names.get(`${method} ${path}`);
};

/** Names operations by their functions, `createGroup`. */
export const functionNames = (plans: readonly OperationPlan[]): NameOfRoute => {
  const names = new Map(plans.map(({ method, path, name }) => [`${method} ${path}`, name]));
  return (method, path) => names.get(`${method} ${path}`);
};

/** The contract's texts mention operations by their routes. Who reads them in an editor calls methods and functions. */
export const withNames = (text: string, nameOf: NameOfRoute): string =>
  text.replaceAll(
    /`(GET|HEAD|POST|PUT|PATCH|DELETE) (\/[^\s`?]*)`/g,
    (found, method: string, path: string) => {
      const name = nameOf(method, path);
      return name === undefined ? found : `\`${name}\``;
    },
  );
