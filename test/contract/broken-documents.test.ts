import { expect, test } from 'vitest';
import { parseContract } from '../../src/contract/parse-document.ts';

const contract = (lines: string): string =>
  [
    'openapi: 3.0.3',
    "info: { title: A contract, version: '1' }",
    'paths: {}',
    'components:',
    ...lines.split('\n').map((line) => `  ${line}`),
  ].join('\n');

test('an enum value that the type excludes is refused with its line', async () => {
  const text = contract('schemas:\n  Odd:\n    type: object\n    enum: [a]');
  await expect(parseContract(text, 'odd.yaml')).rejects.toThrow(
    'odd.yaml:8:7: enum has "a", but the type is object.',
  );
});

test('null is accepted in an enum of a nullable type, and in extensions', async () => {
  const text = contract(
    'schemas:\n  Odd: { type: object, nullable: true, enum: [{ a: 1 }, null], x-odd: { a: null, b: [null] } }',
  );
  await expect(parseContract(text, 'odd.yaml')).resolves.toMatchObject({ source: 'odd.yaml' });
});

test('a security scheme may have a stray "required"', async () => {
  const scheme = 'securitySchemes:\n  Key: { type: apiKey, in: header, name: X-Api-Key, ';
  await expect(
    parseContract(contract(`${scheme}required: true }`), 'a.yaml'),
  ).resolves.toBeDefined();
  await expect(parseContract(contract(`${scheme}other: true }`), 'a.yaml')).rejects.toThrow(
    'Property `other` is not expected here',
  );
});
