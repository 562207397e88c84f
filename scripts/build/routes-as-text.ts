import { pathToFileURL } from 'node:url';

/**
 * The module of the resources' routes with each resource's as JSON, which is read when the resource is first used. Of
 * 130 routes a program uses a few, and V8 takes 1.2 ms to make objects of all of them, a fifth of what the package
 * takes to load. `wsapi-client/operations` has the same routes as objects of its own: nothing may tell routes by which
 * object they are.
 *
 * @param file the module that exports `resourceRoutes`.
 */
export const routesAsText = async (file: string): Promise<string> => {
  const { resourceRoutes } = (await import(pathToFileURL(file).href)) as Resources; // the generator wrote it
  const getters = Object.entries(resourceRoutes).map(([name, routes]) => {
    const text = JSON.stringify(JSON.stringify(routes));
    return `get ${name}() { return read(this, '${name}', ${text}); }`;
  });
  return `
const read = (resources, name, text) => {
  const value = JSON.parse(text);
  Object.defineProperty(resources, name, { value, enumerable: true });
  return value;
};
export const resourceRoutes = { ${getters.join(',\n')} };
`;
};

interface Resources {
  readonly resourceRoutes: Readonly<Record<string, object>>;
}
