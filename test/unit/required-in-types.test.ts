import { expect, test } from 'vitest';
import { requireInTypes } from '../../scripts/generate/required-in-types.ts';
import { ContractError } from '../../src/contract/contract-error.ts';
import type { OpenApi, Schema } from '../../src/contract/openapi.ts';

const documentOf = (schema: Schema): OpenApi => ({
  openapi: '3.0.3',
  info: { title: 'Doors', version: '1' },
  components: { schemas: { Door: { properties: { key: {}, color: {} }, ...schema } } },
});

test('adds the fields to those that the contract requires', () => {
  const document = documentOf({ required: ['color'], 'x-required-in-types': ['key', 'color'] });
  requireInTypes(document);
  expect(document.components?.schemas?.['Door']).toMatchObject({ required: ['color', 'key'] });
});

test('leaves a schema without the annotation unchanged', () => {
  const document = documentOf({});
  requireInTypes(document);
  expect(document).toEqual(documentOf({}));
});

test('rejects a field that does not exist', () => {
  const document = documentOf({ 'x-required-in-types': ['lock'] });
  expect(() => {
    requireInTypes(document);
  }).toThrow(
    new ContractError('x-required-in-types of Door must name its properties; lock is not one.'),
  );
});
