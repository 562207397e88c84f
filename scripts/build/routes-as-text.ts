import { pathToFileURL } from 'node:url';
import type { Plugin } from 'rolldown';

/**
 * Puts each resource's routes into the bundle as JSON, which is read when the resource is first used. Of 130 routes a
 * program uses a few, and V8 takes 1.2 ms to make objects of all of them, a fifth of what the package takes to load.
 *
 * @param file the module that exports `resourceRoutes`, as it was compiled.
 */
export const routesAsText = (file: string): Plugin => ({
  name: 'routes-as-text',
  load: (id) => (id === file ? routesText(file) : null),
});

interface Resources {
  readonly resourceRoutes: Readonly<Record<string, object>>;
}

/** The module that is put in. */
export const routesText = async (file: string): Promise<string> => {
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
