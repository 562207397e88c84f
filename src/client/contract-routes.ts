import { resourceRoutes } from '../../generated/resources.ts';
import type { Route } from '../pipeline/route.ts';

/**
 * Every route of the contract; some occur more than once. Taken from the resources, because in a bundle `import * as`
 * of the routes becomes an object with a getter for each of them, made whenever the package is loaded.
 */
export const contractRoutes = (): readonly Route[] =>
  Object.values(resourceRoutes).flatMap((routes: Readonly<Record<string, Route>>) =>
    Object.values(routes),
  );
