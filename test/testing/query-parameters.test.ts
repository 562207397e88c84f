import { expect, test } from 'vitest';
import type { OpenApi } from '../../src/contract/openapi.ts';
import { createGateway } from '../../src/testing.ts';
import { parameterProblem } from '../../src/testing/checks/path-and-query.ts';
import { OperationRouter } from '../../src/testing/operation-router.ts';

/** How the test gateway checks the query of a request, for each type that a contract may give a parameter. */

const integers = { type: 'array', items: { type: 'integer' } };
const contract: OpenApi = {
  openapi: '3.0.3',
  info: { title: 'A contract', version: '1' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [
          { name: 'id', in: 'query', required: true, schema: { type: 'string' } },
          { name: 'all', in: 'query', schema: { type: 'boolean' } },
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
          { name: 'share', in: 'query', schema: { type: 'number' } },
          { name: 'order', in: 'query', schema: { type: 'string', enum: ['up', 'down'] } },
          { name: 'since', in: 'query', schema: { type: 'string', format: 'date-time' } },
          { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          { name: 'size', in: 'query', schema: integers },
          { name: 'key', in: 'query', explode: false, schema: integers },
        ],
        responses: { '204': { description: 'x' } },
      },
    },
  },
};
const [operation] = new OperationRouter(contract).all;
if (operation === undefined) throw new Error('The contract has one operation.');

test.each<[query: string, problem: string | undefined]>([
  ['id=1', undefined],
  ['', 'missing required query parameter: id'],
  ['id=', 'missing required query parameter: id'],
  ['id=1&unknown=x', undefined],
  ['id=1&all=true', undefined],
  ['id=1&all=false', undefined],
  ['id=1&all=', undefined],
  ['id=1&all=perhaps', 'invalid all'],
  ['id=1&limit=1', undefined],
  ['id=1&limit=100', undefined],
  ['id=1&limit=0', 'invalid limit'],
  ['id=1&limit=101', 'invalid limit'],
  ['id=1&limit=1.5', 'invalid limit'],
  ['id=1&limit=many', 'invalid limit'],
  ['id=1&share=1.5', undefined],
  ['id=1&share=half', 'invalid share'],
  ['id=1&order=up', undefined],
  ['id=1&order=sideways', 'invalid order'],
  ['id=1&since=2026-03-01T00:00:00Z', undefined],
  ['id=1&since=2026-03-01T00:00:00%2B01:00', undefined],
  ['id=1&since=2026-03-01', 'invalid since'],
  ['id=1&tag=a&tag=b', undefined],
  ['id=1&size=1&size=2', undefined],
  ['id=1&size=1&size=large', 'invalid size'],
  ['id=1&size=1,2', 'invalid size'],
  ['id=1&key=1,2', undefined],
  ['id=1&key=1,b', 'invalid key'],
])('?%s', (query, problem) => {
  expect(parameterProblem(contract, operation, {}, new URLSearchParams(query))).toBe(problem);
});

test('a wrong parameter is answered with 400', async () => {
  const gateway = createGateway({ edition: 'cloud' });
  const answers = ['20', 'many'].map(async (pageSize) => {
    const response = await gateway.fetch(`${gateway.url}/account/instances?pageSize=${pageSize}`, {
      headers: { 'X-Api-Key': gateway.customerKey },
    });
    return [response.status, ((await response.json()) as { detail?: string }).detail];
  });
  expect(await Promise.all(answers)).toEqual([
    [200, undefined],
    [400, 'invalid pageSize'],
  ]);
});
