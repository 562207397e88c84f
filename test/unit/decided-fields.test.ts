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
const never = { 'x-typescript': 'never' };

test('turns each value into a variant with its fields', () => {
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

test('adds a variant for values that an open list does not name', () => {
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
  ['an unknown value', { oval: ['circle'] }, /x-decides of kind names oval/],
  ['an unknown field', { round: ['ring'] }, /x-decides of kind names ring/],
])('refuses %s', (_, wrong: Record<string, string[]>, message) => {
  const { document } = documentOf({ enum: ['round', 'angular'], 'x-decides': wrong });
  expect(() => splitDecidedFields(document)).toThrow(ContractError);
  expect(() => splitDecidedFields(document)).toThrow(message);
});

test('decides nothing where the flag of x-decides-unless is true', () => {
  const { document, shape } = documentOf({
    enum: ['round', 'angular'],
    'x-decides': decides,
    'x-decides-unless': 'isEdit',
  });
  shape.properties = { ...shape.properties, isEdit: { type: 'boolean', description: 'Edited.' } };
  splitDecidedFields(document);
  expect(shape.properties).toEqual({ id: { type: 'string' } });
  expect(shape.oneOf?.slice(0, 2)).toMatchObject([
    { required: ['kind', 'circle'], properties: { isEdit: { type: 'boolean', enum: [false] } } },
    { required: ['kind', 'square'], properties: { isEdit: { type: 'boolean', enum: [false] } } },
  ]);
  expect(shape.oneOf?.[2]).toMatchObject({
    required: ['kind', 'isEdit'],
    properties: {
      kind: { enum: ['round', 'angular'] },
      isEdit: { type: 'boolean', enum: [true], description: 'Edited.' },
      circle: { type: 'object' },
      square: { type: 'object' },
    },
  });
});

test('does not require a decided field that may be missing', () => {
  const { document, shape } = documentOf({ enum: ['round', 'angular'], 'x-decides': decides });
  shape.properties = { ...shape.properties, circle: { type: 'object', 'x-may-be-missing': true } };
  splitDecidedFields(document);
  expect(shape.oneOf).toMatchObject([{ required: ['kind'] }, { required: ['kind', 'square'] }]);
});

test.each(['isNowhere', 'circle'])('refuses %s as the flag of x-decides-unless', (field) => {
  const { document } = documentOf({
    enum: ['round', 'angular'],
    'x-decides': decides,
    'x-decides-unless': field,
  });
  expect(() => splitDecidedFields(document)).toThrow(/must name a boolean field beside it/);
});
