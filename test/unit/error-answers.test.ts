import { expect, test } from 'vitest';
import { fillErrorAnswers } from '../../scripts/generate/error-answers.ts';
import type { OpenApi, Schema } from '../../src/contract/openapi.ts';

const document = (Error: Schema): OpenApi => ({
  openapi: '3.0.3',
  info: { title: '', version: '' },
  paths: {
    '/polls': {
      get: {
        responses: {
          '204': { $ref: '#/components/responses/Empty' },
          '404': { $ref: '#/components/responses/Empty' },
          '500': { $ref: '#/components/responses/Crash' },
          '502': { description: 'HTML', content: { 'text/html': {} } },
          default: { description: 'Whatever' },
        },
      },
      put: { responses: { default: { description: 'Done' } } },
    },
  },
  components: {
    schemas: { Error },
    responses: { Empty: { description: 'Nothing' }, Crash: { description: 'Crashed' } },
  },
});

test('errors without a body get a generated one, and successes do not', () => {
  const filled = document({ properties: { status: {}, detail: {} } });
  fillErrorAnswers(filled);
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };
  expect(filled.components?.responses).toEqual({
    Empty: { description: 'Nothing' },
    Crash: { description: 'Crashed', content },
  });
  expect(filled.paths?.['/polls']?.get?.responses).toMatchObject({
    '204': { $ref: '#/components/responses/Empty' },
    '404': { description: 'Nothing', content },
    '500': { $ref: '#/components/responses/Crash' },
    '502': { content: { 'text/html': {} } },
    default: { content },
  });
  expect(filled.paths?.['/polls']?.put?.responses).toEqual({ default: { description: 'Done' } });
});

test("the generated body is not taken from another contract's error", () => {
  const filled = document({ properties: { message: {} } });
  fillErrorAnswers(filled);
  expect(filled.components?.responses?.['Crash']).toMatchObject({
    content: { 'application/json': { schema: { required: ['status', 'detail'] } } },
  });
});
