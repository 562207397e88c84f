import { resourceRoutes } from '../../generated/resources.ts';
import type { Route } from '../pipeline/route.ts';

/**
 * Every route of the contract; some of them more than once. Taken from the resources, for in a bundle a namespace of
 * the routes (`import * as`) becomes an object with a getter for each, which is made whenever the package is loaded.
 */
export const contractRoutes = (): readonly Route[] =>
  Object.values(resourceRoutes).flatMap((routes: Readonly<Record<string, Route>>) =>
    Object.values(routes),
  );
