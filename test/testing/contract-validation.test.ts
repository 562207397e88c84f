import { expect, test } from 'vitest';
import type { OpenApi } from '../../src/contract/openapi.ts';
import { ContractValidation } from '../../src/testing/contract-validation.ts';
import { ServedOperations } from '../../src/testing/served-operations.ts';

const contract: OpenApi = {
  openapi: '3.0.3',
  info: { title: 'A contract', version: '1' },
  paths: {
    '/things': {
      post: {
        operationId: 'sendThings',
        parameters: [
          { name: 'all', in: 'query', schema: { type: 'boolean' } },
          { name: 'limit', in: 'query', schema: { type: 'integer' } },
          { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          { name: 'size', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
          {
            name: 'key',
            in: 'query',
            explode: false,
            schema: { type: 'array', items: { type: 'integer' } },
          },
        ],
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  things: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['name'],
                      properties: { name: { type: 'string' }, note: { type: 'string' } },
                    },
                  },
                },
              },
            },
          },
        },
        responses: { '204': { description: 'x' } },
      },
    },
  },
};
const validation = new ContractValidation(contract);
const [operation] = new ServedOperations(contract).all;
if (operation === undefined) throw new Error('the contract has one');

test.each<[string, string | undefined]>([
  ['all=true&limit=5', undefined],
  ['all=false', undefined],
  ['all=perhaps', 'invalid all'],
  ['limit=many', 'invalid limit'],
  ['tag=a', undefined],
  ['tag=a&tag=b', undefined],
  ['size=1&size=2', undefined],
  ['size=1&size=large', 'invalid size'],
  ['key=1,2', undefined],
  ['key=1,b', 'invalid key'],
])('the query %s', (query, problem) => {
  expect(validation.parameterProblem(operation, {}, new URLSearchParams(query))).toBe(problem);
});

test('a field that is null counts as left out, at every depth', () => {
  const problemOf = (thing: object) =>
    validation.bodyProblem(operation, JSON.stringify({ things: [thing] }));
  expect(problemOf({ name: 'x', note: null })).toBeUndefined();
  expect(problemOf({ name: null })).toMatch(/failed on the 'required' tag/);
});
