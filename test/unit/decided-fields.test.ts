import { expect, test } from 'vitest';
import { splitDecidedFields } from '../../scripts/generate/decided-fields.ts';
import { ContractError } from '../../src/contract/contract-error.ts';
import type { OpenApi, Schema } from '../../src/contract/openapi.ts';

const documentOf = (decider: Schema): { document: OpenApi; shape: Schema } => {
  const shape: Schema = {
    type: 'object',
    required: ['id', 'kind'],
    properties: {
      id: { type: 'string' },
      kind: { type: 'string', description: 'What it is.', ...decider },
      circle: { type: 'object' },
      square: { type: 'object' },
    },
  };
  const document: OpenApi = {
    openapi: '3.1.0',
    info: { title: 'Shapes', version: '1' },
    components: { schemas: { Event: { properties: { eventData: shape } } } },
  };
  return { document, shape };
};
const decides = { round: ['circle'], angular: ['square'] };
const kind = (value: string): Schema => ({
  description: 'What it is.',
  type: 'string',
  enum: [value],
});
const never = { 'x-never': true };

test('each value becomes a variant with its fields', () => {
  const { document, shape } = documentOf({ enum: ['round', 'angular'], 'x-decides': decides });
  splitDecidedFields(document);
  expect(shape).toEqual({
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'string' } },
    oneOf: [
      {
        type: 'object',
        required: ['kind', 'circle'],
        properties: { kind: kind('round'), circle: { type: 'object' }, square: never },
      },
      {
        type: 'object',
        required: ['kind', 'square'],
        properties: { kind: kind('angular'), circle: never, square: { type: 'object' } },
      },
    ],
  });
});

test('of an open list, what is not listed is a variant too', () => {
  const { document, shape } = documentOf({
    enum: ['round', 'angular'],
    'x-decides': decides,
    'x-open-enum': true,
  });
  splitDecidedFields(document);
  expect(shape.oneOf?.[2]).toEqual({
    type: 'object',
    required: ['kind', 'circle', 'square'],
    properties: {
      kind: { description: 'What it is.', type: 'string' },
      circle: never,
      square: never,
    },
  });
});

test.each([
  ['a value', { oval: ['circle'] }, /x-decides of kind names oval/],
  ['a field', { round: ['ring'] }, /x-decides of kind names ring/],
])('%s that is not there is an error', (_, wrong: Record<string, string[]>, message) => {
  const { document } = documentOf({ enum: ['round', 'angular'], 'x-decides': wrong });
  expect(() => splitDecidedFields(document)).toThrow(ContractError);
  expect(() => splitDecidedFields(document)).toThrow(message);
});
