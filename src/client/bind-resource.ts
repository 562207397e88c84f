import type { Client, RequestOptions } from '../pipeline/client-interface.ts';
import type { Route, RouteArguments } from '../pipeline/route.ts';

/** A resource's methods, made of its routes, with the client filled in. */
export const bindResource = (client: Client, routes: Readonly<Record<string, Route>>): object =>
  Object.fromEntries(
    Object.entries(routes).map(([name, route]) => {
      const parameters = pathParameters(route);
      return [
        name,
        (...args: unknown[]) => {
          const [sent, options] = sorted(route, parameters, args);
          return route.paged
            ? client.requestPages(route, sent, options)
            : client.request(route, sent, options);
        },
      ];
    }),
  );

/** The names of a route's path parameters, in their order. */
export const pathParameters = ({ path }: Route): readonly string[] =>
  [...path.matchAll(/\{([^}]+)\}/g)].map(([, parameter = '']) => parameter);

/** A method's arguments by where they go; they come as path parameters, then body and query, then the options. */
export const sorted = (
  route: Route,
  parameters: readonly string[],
  args: readonly unknown[],
): [RouteArguments, RequestOptions | undefined] => {
  let next = 0;
  let params: Record<string, unknown> | undefined;
  for (const parameter of parameters) (params ??= {})[parameter] = args[next++];
  return [
    {
      params,
      body: route.body === undefined ? undefined : args[next++],
      query: route.query === undefined ? undefined : (args[next++] as object | undefined), // the generated types say so
    },
    args[next] as RequestOptions | undefined,
  ];
};
