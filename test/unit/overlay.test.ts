import { expect, test } from 'vitest';
import {
  applyOverlays,
  type OverlayAction,
  type StaleAction,
} from '../../src/contract/overlay/overlay.ts';
import { singleTargets } from '../../src/contract/overlay/overlay-targets.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';

const contract: OpenApi = {
  openapi: '3.0.3',
  info: { title: 'A contract', version: '1' },
  paths: {
    '/a': { get: { operationId: 'a', tags: ['A'], responses: { '200': { description: 'Done' } } } },
  },
  components: { schemas: { Thing: { type: 'object', properties: { id: { type: 'string' } } } } },
};

const apply = (actions: readonly OverlayAction[], unlessPath?: string) =>
  applyOverlays(contract, [
    {
      name: 'overlay.yaml',
      overlay: {
        overlay: '1.1.0',
        info: { title: '', version: '1' },
        actions,
        ...(unlessPath !== undefined && { 'x-unless-path': unlessPath }),
      },
    },
  ]);

test('actions are applied in their order, each on the result of those before', async () => {
  const before = structuredClone(contract);
  const { document, stale } = await apply([
    { target: '$.components.schemas', update: { Copy: {} } },
    { target: '$.components.schemas.Copy', copy: '$.components.schemas.Thing' },
    { target: '$.components.schemas.Thing', update: { required: ['id'] } },
    { target: '$.paths.*.get.tags', update: ['B'] },
    { target: '$.paths.*.get.responses', remove: true },
  ]);
  expect(stale).toEqual([]);
  expect(document.components?.schemas).toEqual({
    Thing: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
    Copy: { type: 'object', properties: { id: { type: 'string' } } },
  });
  expect(document.paths).toEqual({ '/a': { get: { operationId: 'a', tags: ['A', 'B'] } } });
  expect(contract).toEqual(before);
});

test.each<[string, OverlayAction, StaleAction['how'], RegExp]>([
  [
    'matches nothing',
    { target: '$.components.schemas.Nowhere', update: { type: 'object' } },
    'unmatched',
    /^matches nothing$/,
  ],
  [
    'changes nothing',
    { target: '$.components.schemas.Thing', update: { type: 'object' } },
    'unnecessary',
    /^changes nothing: the contract has this already$/,
  ],
  [
    'removes what is not there',
    { target: '$.info.license', remove: true },
    'unmatched',
    /^matches nothing$/,
  ],
  ['has no valid path', { target: '$.components[', update: {} }, 'broken', /^Invalid JSONPath/],
  [
    'cannot be applied',
    { target: '$.info.title', update: { a: 1 } },
    'broken',
    /^Cannot apply object to string/,
  ],
])(
  'an action that %s is stale, and the next ones are applied all the same',
  async (_, action, how, reason) => {
    const { document, stale } = await apply([
      action,
      { target: '$.info', update: { description: 'Told.' } },
    ]);
    expect(stale).toEqual([
      {
        overlay: 'overlay.yaml',
        number: 1,
        target: action.target,
        how,
        reason: expect.stringMatching(reason) as string,
      },
    ]);
    expect(document.info).toMatchObject({ title: 'A contract', description: 'Told.' });
  },
);

test('an overlay for contracts without a path is left out if the path exists', async () => {
  const actions = [{ target: '$.paths', update: { '/b': {} } }];
  expect(await apply(actions, '/a')).toMatchObject({
    document: contract,
    stale: [],
    leftOut: ['overlay.yaml'],
  });
  expect((await apply(actions, '/b')).leftOut).toEqual([]);
});

test('an action with a reference to a missing component is stale, and so is one that relies on it', async () => {
  const { document, stale } = await apply([
    { target: '$.components.schemas', update: { Copy: { $ref: '#/components/schemas/Gone' } } },
    { target: '$.components.schemas', update: { Copied: { $ref: '#/components/schemas/Copy' } } },
    // A later action may bring what an earlier one refers to.
    { target: '$.components.schemas', update: { Early: { $ref: '#/components/schemas/Late' } } },
    { target: '$.components.schemas', update: { Late: { type: 'string' } } },
  ]);
  expect(stale.map(({ number, reason }) => [number, reason])).toEqual([
    [1, 'refers to a component that the contract does not have'],
    [2, 'refers to a component that the contract does not have'],
  ]);
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(['Thing', 'Early', 'Late']);
});

test('an action on several places must fit each of them, and corrects those that fit', async () => {
  const { document, stale } = await apply([
    { target: "$.components.schemas['Thing', 'Gone'].properties", update: { to: {} } },
    { target: "$.components['schemas']['Thing'].properties['to',\"id\"]", update: { title: 'x' } },
  ]);
  expect(stale).toEqual([
    {
      overlay: 'overlay.yaml',
      number: 1,
      target: "$.components.schemas['Gone'].properties",
      how: 'unmatched',
      reason: 'matches nothing',
    },
  ]);
  expect(document.components?.schemas?.['Thing']).toMatchObject({
    properties: { to: { title: 'x' }, id: { title: 'x' } },
  });
});

test.each([
  ['$.a.b', ['$.a.b']],
  ["$.a['x','y'].b", ["$.a['x'].b", "$.a['y'].b"]],
  ["$['a','b']['c','d']", ["$['a']['c']", "$['a']['d']", "$['b']['c']", "$['b']['d']"]],
  ["$.paths['/a/{id}'][?@['x','y']].z", ["$.paths['/a/{id}'][?@['x','y']].z"]],
  ["$.a[?@.n=='it[s']['x','y']", ["$.a[?@.n=='it[s']['x']", "$.a[?@.n=='it[s']['y']"]],
  ["$.a['it\\'s','y']", ["$.a['it\\'s']", "$.a['y']"]],
])('%s is the sum of its single targets', (target, single) => {
  expect(singleTargets(target)).toEqual(single);
});

test('a list is merged as a set', async () => {
  const { document, stale } = await applyOverlays(
    { ...contract, components: { schemas: { Thing: { required: ['id'] } } } },
    [
      {
        name: 'overlay.yaml',
        overlay: {
          overlay: '1.1.0',
          info: { title: '', version: '1' },
          actions: [
            { target: '$.components.schemas.Thing', update: { required: ['id', 'name'] } },
            { target: '$.components.schemas.Thing', update: { required: ['id'] } },
          ],
        },
      },
    ],
  );
  expect(document.components?.schemas).toEqual({ Thing: { required: ['id', 'name'] } });
  expect(stale.map(({ number, how }) => [number, how])).toEqual([[2, 'unnecessary']]);
});
