import { resourceRoutes } from '../../../../generated/resources.ts';
import type { NameOfRoute } from '../../../contract/operations/route-mentions.ts';
import type { Route } from '../../../pipeline/route.ts';
import { kebabCase } from './kebab-case.ts';

/** By the first resource that has it: some operations belong to two. */
const names = new Map<string, string>();
for (const [resource, routes] of Object.entries(resourceRoutes))
  for (const [name, { method, path }] of Object.entries<Route>(routes)) {
    const route = `${method} ${path}`;
    if (!names.has(route)) names.set(route, `${kebabCase(resource)} ${kebabCase(name)}`);
  }

/** Names operations by their commands, `groups create`. */
export const commandNames: NameOfRoute = (method, path) => names.get(`${method} ${path}`);
