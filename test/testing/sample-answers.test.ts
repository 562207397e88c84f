import { describe, expect, test } from 'vitest';
import type { OpenApi, Schema } from '../../src/contract/openapi.ts';
import { SampleAnswers } from '../../src/testing/sample-answers.ts';
import { OperationRouter, type ServedOperation } from '../../src/testing/operation-router.ts';
import { schemaErrors } from '../support/schema-errors.ts';
import { mergedContract } from '../support/merged-contract.ts';
import { published, publishedIsThere, publishedNote } from '../support/published-contracts.ts';

/** Every operation whose answer is JSON, with the answer and what is wrong with it. */
const answersOf = (contract: OpenApi) => {
  const errorsOf = schemaErrors(contract);
  const samples = new SampleAnswers(contract);
  return new OperationRouter(contract).all.flatMap((operation: ServedOperation) => {
    const schema = operation.success.response.content?.['application/json']?.schema;
    const { body } = samples.of(operation);
    if (schema === undefined || typeof body !== 'string') return [];
    const value: unknown = JSON.parse(body);
    return [{ id: operation.id, value, errors: errorsOf(schema, value) }];
  });
};

const wrong = (contract: OpenApi) => answersOf(contract).filter(({ errors }) => errors.length > 0);

test('every sample answer is valid by its schema', () => {
  expect(answersOf(mergedContract).length).toBeGreaterThan(50);
  expect(wrong(mergedContract)).toEqual([]);
});

describe.skipIf(!publishedIsThere)(`by the published contracts${publishedNote}`, () => {
  test.each(['cloud-api', 'self-hosted-api'] as const)('%s', (name) => {
    expect(wrong(published(name))).toEqual([]);
  });
});

const contractOf = (schemas: Record<string, Schema>): OpenApi => ({
  openapi: '3.0.3',
  info: { title: 'A contract', version: '1' },
  paths: {
    '/thing': {
      get: {
        operationId: 'getThing',
        responses: {
          '200': {
            description: 'x',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
        },
      },
    },
  },
  components: { schemas },
});

test('cuts recursive schemas: an empty list, or no property', () => {
  const name = { type: 'string', example: 'a leaf' };
  const again = { $ref: '#/components/schemas/Thing' };
  const other = { $ref: '#/components/schemas/Other' };
  expect(
    answersOf(
      contractOf({
        Thing: {
          type: 'object',
          required: ['name'],
          properties: { name, children: { type: 'array', items: again }, parent: again, other },
        },
        Other: { type: 'object', required: ['name'], properties: { name, thing: again } },
      }),
    ),
  ).toEqual([
    {
      id: 'getThing',
      value: { name: 'a leaf', children: [], other: { name: 'a leaf' } },
      errors: [],
    },
  ]);
});

test('makes a string without an example from its name', () => {
  const text = { type: 'string' };
  expect(
    answersOf(
      contractOf({
        Thing: {
          type: 'object',
          properties: {
            id: text,
            name: text,
            displayName: text,
            kind: { type: 'string', enum: ['one'] },
            labels: { type: 'array', items: text },
          },
        },
      }),
    )[0]?.value,
  ).toEqual({
    id: '3EB0C767D097B7C41F9A',
    name: 'some name',
    displayName: 'some display name',
    kind: 'one',
    labels: ['some labels'],
  });
});
