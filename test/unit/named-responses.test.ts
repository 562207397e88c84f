import { expect, test } from 'vitest';
import { withNamedResponses } from '../../scripts/generate/named-responses.ts';
import { ContractError } from '../../src/contract/contract-error.ts';
import type { OpenApi, Reference, Schema } from '../../src/contract/openapi.ts';

const json = (schema: Schema | Reference) => ({
  description: '',
  content: { 'application/json': { schema } },
});
const withCode = (more: Schema = {}): Schema => ({
  type: 'object',
  properties: { code: { type: 'string', description: 'A code.' } },
  ...more,
});
const documentOf = (answers: Readonly<Record<string, Schema>>, schemas = {}): OpenApi => ({
  openapi: '3.1.0',
  info: { title: 'Codes', version: '1' },
  paths: Object.fromEntries(
    Object.entries(answers).map(([id, schema]) => [
      `/${id}`,
      { get: { operationId: id, responses: { '200': json(schema) } } },
    ]),
  ),
  components: { schemas },
});
const schemaOf = ({ paths = {} }: OpenApi, id: string): unknown =>
  paths[`/${id}`]?.get?.responses?.['200'];

test('names an object after the operation, or as the overlay says', () => {
  const named = withNamedResponses(
    documentOf({ getCode: withCode(), getPair: withCode({ 'x-type-name': 'PairCode' }) }),
  );
  expect(schemaOf(named, 'getCode')).toEqual(json({ $ref: '#/components/schemas/GetCodeResult' }));
  expect(schemaOf(named, 'getPair')).toEqual(json({ $ref: '#/components/schemas/PairCode' }));
  expect(named.components?.schemas).toEqual({ GetCodeResult: withCode(), PairCode: withCode() });
});

test('names the items of a list, and leaves out types that need no name', () => {
  const answers = {
    list: { type: 'array', items: withCode() },
    text: { type: 'string' },
    texts: { type: 'array', items: { type: 'string' } },
  };
  const named = withNamedResponses(documentOf(answers));
  expect(schemaOf(named, 'list')).toEqual(
    json({ type: 'array', items: { $ref: '#/components/schemas/ListResult' } }),
  );
  expect(schemaOf(named, 'text')).toEqual(json(answers.text));
  expect(schemaOf(named, 'texts')).toEqual(json(answers.texts));
});

test('keeps a component of the same name', () => {
  const named = withNamedResponses(
    documentOf({ getCode: withCode() }, { GetCodeResult: { type: 'string' } }),
  );
  expect(schemaOf(named, 'getCode')).toEqual(json({ $ref: '#/components/schemas/GetCodeResult_' }));
});

test('names a shared response once', () => {
  const responses = { '200': { $ref: '#/components/responses/Made' } };
  const named = withNamedResponses({
    ...documentOf({}),
    paths: {
      '/a': { get: { operationId: 'a', responses } },
      '/b': { get: { operationId: 'b', responses } },
    },
    components: { responses: { Made: json(withCode()) } },
  });
  expect(Object.keys(named.components?.schemas ?? {})).toEqual(['MadeResult']);
});

test('one name is one type, even if the texts differ', () => {
  const given = { 'x-type-name': 'Code' };
  const other = { code: { type: 'string', description: 'Another text.' } };
  const alike = { a: withCode(given), b: withCode({ ...given, properties: other }) };
  expect(Object.keys(withNamedResponses(documentOf(alike)).components?.schemas ?? {})).toEqual([
    'Code',
  ]);
  const different = { a: withCode(given), b: withCode({ ...given, required: ['code'] }) };
  expect(() => withNamedResponses(documentOf(different))).toThrow(ContractError);
});
