import { expect, test } from 'vitest';
import type { OpenApi } from '../../src/contract/openapi.ts';
import { contractPlace } from '../../src/programs/contract-check/diff/used-by/contract-place.ts';
import { sentPlaces } from '../../src/programs/contract-check/diff/used-by/sent-places.ts';

/** A field has the name of a part of an operation. */
const schema = {
  type: 'object',
  properties: { parameters: { type: 'object', properties: { 'p%/q': { type: 'string' } } } },
} as const;
const content = { 'application/json': { schema } };
const document: OpenApi = {
  openapi: '3.1.0',
  info: { title: 'A contract', version: '1' },
  paths: {
    '/things': {
      parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }],
      post: {
        operationId: 'send',
        requestBody: { content },
        responses: { 200: { description: 'Sent.', content } },
      },
    },
  },
};
const things = '#/paths/~1things';
const field = 'content/application~1json/schema/properties/parameters/properties/p%~1q';

test.each([
  ['a field of the body', `${things}/post/requestBody/${field}`, true],
  ['a field of the answer', `${things}/post/responses/200/${field}`, false],
  ['a parameter of the path', `${things}/parameters/0/schema`, true],
  ['a component of the parameters', '#/components/parameters/Limit/schema', true],
  ['a component of the responses', `#/components/responses/Sent/${field}`, false],
])('%s', (_, place, isSent) => {
  expect(sentPlaces(document)(place, 'send')).toBe(isSent);
});

test('a field called parameters is not a parameter', () => {
  expect(contractPlace(document, `${things}/post/responses/200/${field}`, 'send')).toEqual({
    is: 'schema',
    owner: 'send',
    path: ['parameters', 'p%/q'],
    value: { type: 'string' },
  });
  expect(contractPlace(document, `${things}/parameters/0/schema`, 'send')).toEqual({
    is: 'parameter',
    name: 'limit',
    in: 'query',
  });
});
