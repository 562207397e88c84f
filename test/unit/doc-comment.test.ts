import { expect, test } from 'vitest';
import { docComment } from '../../scripts/generate/doc-comment.ts';
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
  return plan && /await (.*);/.exec(docComment(plan, 'wsapi.polls.list('))?.[1];
};

const query = (more: Partial<Parameter>): Parameter => ({
  name: 'limit',
  in: 'query',
  required: true,
  ...more,
});

test.each<[string, Partial<Parameter>, string | undefined]>([
  ['an example', { example: 5 }, '{ limit: 5 }'],
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
