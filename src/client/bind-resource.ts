import type { Client, RequestOptions } from '../pipeline/client-interface.ts';
import type { Route, RouteArguments } from '../pipeline/route.ts';

/** The methods of a resource, made from its routes. They do the same as the functions of `generated/operations`. */
export const bindResource = (client: Client, routes: Readonly<Record<string, Route>>): object =>
  Object.fromEntries(
    Object.entries(routes).map(([name, route]) => {
      const parameters = pathParameters(route);
      return [
        name,
        (...args: unknown[]) => {
          const [request, options] = routeArguments(route, parameters, args);
          return route.paged
            ? client.requestPages(route, request, options)
            : client.request(route, request, options);
        },
      ];
    }),
  );

/** The names of a route's path parameters, in order. */
export const pathParameters = ({ path }: Route): readonly string[] =>
  [...path.matchAll(/\{([^}]+)\}/g)].map(([, parameter = '']) => parameter);

/** Reads the arguments of a method: first the path parameters, then body and query, then the options. */
export const routeArguments = (
  route: Route,
  parameters: readonly string[],
  args: readonly unknown[],
): [RouteArguments, RequestOptions | undefined] => {
  const rest = args.slice(parameters.length);
  const params = Object.fromEntries(parameters.map((name, index) => [name, args[index]]));
  const body = route.body && rest.shift();
  const query = route.query && (rest.shift() as object | undefined); // safe: the generated types allow only an object
  return [{ params, body, query }, rest[0] as RequestOptions | undefined];
};
