import { expect, test } from 'vitest';
import { docComment } from '../../scripts/generate/doc-comment.ts';
import { functionNames, methodNames } from '../../src/contract/operations/route-mentions.ts';
import { planOperations } from '../../src/contract/operations/operation-plan.ts';
import type { OpenApi, Parameter } from '../../src/contract/openapi.ts';

const exampleWith = (...parameters: readonly Parameter[]): string | undefined => {
  const document: OpenApi = {
    openapi: '3.0.3',
    info: { title: '', version: '' },
    paths: {
      '/polls': {
        get: {
          operationId: 'listPolls',
          tags: ['Polls'],
          parameters: [...parameters],
          responses: { '204': { description: '' } },
        },
      },
    },
  };
  const [plan] = planOperations(document);
  return plan && /await (.*);/.exec(docComment(plan, 'wsapi.polls.list(', () => undefined))?.[1];
};

const query = (more: Partial<Parameter>): Parameter => ({
  name: 'limit',
  in: 'query',
  required: true,
  ...more,
});

test.each<[string, Partial<Parameter>, string | undefined]>([
  ['an example', { example: 5 }, '{ limit: 5 }'],
  ['a quote', { example: 'It\'s\u2028 "his"' }, String.raw`{ limit: 'It\'s\u2028 "his"' }`],
  ['several examples', { examples: { few: { value: 6 } } }, '{ limit: 6 }'],
  ['an example in its schema', { schema: { type: 'integer', example: 7 } }, '{ limit: 7 }'],
  ['few values', { schema: { type: 'string', enum: ['all'] } }, "{ limit: 'all' }"],
  ['a number', { schema: { type: 'integer' } }, '{ limit: 1 }'],
  ['any text', { schema: { type: 'string' } }, undefined],
  ['whatever', {}, undefined],
])('a required query with %s', (_, more, given) => {
  expect(exampleWith(query(more))).toBe(
    given === undefined ? undefined : `wsapi.polls.list(${given})`,
  );
});

test('leaves out optional parts', () => {
  expect(exampleWith(query({ required: false }))).toBe('wsapi.polls.list()');
});

test('operations in the texts are named as code calls them', () => {
  const document: OpenApi = {
    openapi: '3.0.3',
    info: { title: '', version: '' },
    paths: {
      '/polls/{id}': {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: '3EB0' },
        ],
        get: {
          operationId: 'getPoll',
          tags: ['Polls'],
          summary: 'Like `DELETE /polls/{id}`',
          description: 'See `DELETE /polls/{id}`, `GET /polls/{id}?x=1` and `GET /nowhere`.',
          responses: { '204': { description: '' } },
        },
        delete: {
          operationId: 'deletePoll',
          tags: ['Polls'],
          responses: { '204': { description: '' } },
        },
      },
    },
  };
  const plans = planOperations(document);
  const [plan] = plans;
  if (plan === undefined) throw new Error('The operation is missing.');
  const asMethod = docComment(plan, 'wsapi.polls.get(', methodNames(plans));
  expect(asMethod).toContain('Like `polls.delete`');
  expect(asMethod).toContain('See `polls.delete`, `GET /polls/{id}?x=1` and `GET /nowhere`.');
  expect(asMethod).toContain('* `GET /polls/{id}`\n');
  expect(docComment(plan, 'getPoll(wsapi', functionNames(plans))).toContain('See `deletePoll`');
});
