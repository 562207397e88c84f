import { expect, test } from 'vitest';
import { clientMethods } from '../../src/contract/changes/client-methods.ts';
import { renamedMethods } from '../../src/contract/changes/renamed-methods.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';

const contract = (...operations: readonly (readonly [path: string, id: string])[]): OpenApi => ({
  openapi: '3.0.3',
  info: { title: 'A contract', version: '1' },
  paths: Object.fromEntries(
    operations.map(([path, operationId]) => [
      path,
      { get: { operationId, tags: ['Groups'], responses: { '204': { description: 'Done' } } } },
    ]),
  ),
});

const renamed = (before: OpenApi, after: OpenApi) =>
  renamedMethods(after, clientMethods(before), clientMethods(after), []);

const before = contract(['/groups', 'getGroup']);

test('a method whose name a new operation takes is a breaking change', () => {
  const after = contract(['/group-list', 'getGroups'], ['/groups', 'getGroup']);
  expect(renamed(before, after)).toMatchObject([
    {
      group: 'breaking',
      rule: 'method-renamed',
      operations: ['getGroup'],
      sentence: 'is now groups.getGroup(); groups.get calls GET /group-list instead',
      places: ['#/paths/~1groups/get'],
      before: 'groups.get()',
      after: 'groups.getGroup()',
    },
  ]);
});

test('a new operation that leaves the others their names is not', () => {
  expect(renamed(before, contract(['/groups', 'getGroup'], ['/list', 'getGroups']))).toEqual([]);
});

test('what is told as an operation in another resource is not told again', () => {
  const after = contract(['/group-list', 'getGroups'], ['/groups', 'getGroup']);
  const told = renamed(before, after).map((change) => ({
    ...change,
    rule: 'operation-tags-changed',
  }));
  expect(renamedMethods(after, clientMethods(before), clientMethods(after), told)).toEqual([]);
});
