import { expect, test } from 'vitest';
import { resourceRoutes } from '../../generated/resources.ts';
import { inProject } from '../../src/contract/project.ts';
import { routesAsText } from '../../scripts/build/routes-as-text.ts';

const written = async (): Promise<typeof resourceRoutes> => {
  const text = await routesAsText(inProject('generated', 'resources.ts'));
  const module = `data:text/javascript,${encodeURIComponent(text)}`;
  return ((await import(module)) as { resourceRoutes: typeof resourceRoutes }).resourceRoutes; // it is its text
};

test('the routes that are text on Node are those of the contract', async () => {
  expect(Object.keys(await written())).toEqual(Object.keys(resourceRoutes));
  expect({ ...(await written()) }).toStrictEqual(resourceRoutes);
});

test('those of a resource are read once', async () => {
  const routes = await written();
  expect(routes.messages).toBe(routes.messages);
});
