import { expect, test } from 'vitest';
import { parseContract } from '../../src/contract/parse-document.ts';

const contract = (rest: string): string => `openapi: 3.0.3
info: { title: A contract, version: '1' }
paths: {}
${rest}`;

test.each<[string, string, string]>([
  [
    'a $ref to another document',
    contract("components: { schemas: { Thing: { $ref: 'other.yaml#/Thing' } } }"),
    'contract.yaml: the $ref "other.yaml#/Thing" points outside of the document. Bundle the contract into one document first.',
  ],
  [
    'references in a circle',
    contract(
      "components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } }",
    ),
    'contract.yaml: the references of #/components/schemas/A form a circle.',
  ],
  [
    'an alias within its own anchor',
    contract('x-loop: &loop { inner: *loop }'),
    'contract.yaml: an alias of the YAML contains itself.',
  ],
  [
    'aliases that multiply',
    contract(
      ['a', 'b', 'c', 'd', 'e', 'f']
        .map((name, index, all) => {
          const of = index === 0 ? 'x' : `*${all[index - 1] ?? ''}`;
          return `x-${name}: &${name} [${Array(20).fill(of).join(', ')}]`;
        })
        .join('\n'),
    ),
    'contract.yaml cannot be read: ReferenceError: Excessive alias count indicates a resource exhaustion attack.',
  ],
  [
    'a key that occurs twice in JSON',
    '{\n"openapi": "3.0.3", "info": {},\n"info": {}, "paths": {} }',
    'contract.yaml:3:1 is not valid YAML or JSON: the key "info" occurs twice.',
  ],
  [
    'JSON that is nested too deeply',
    `{"openapi": "3.0.3", "x": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    'contract.yaml is nested more than 200 levels deep, which no contract is.',
  ],
  [
    'YAML that is nested too deeply',
    `openapi: 3.0.3\nx: ${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    'contract.yaml is nested more than 200 levels deep, which no contract is.',
  ],
  [
    'what is nested a little too deeply',
    `{"openapi": "3.0.3", "x": ${'['.repeat(250)}${']'.repeat(250)}}`,
    'contract.yaml is nested more than 200 levels deep, which no contract is.',
  ],
])('reports %s in one line', async (_, text, message) => {
  await expect(parseContract(text, 'contract.yaml')).rejects.toThrow(message);
});

test('YAML is read as YAML 1.2: off is a word', async () => {
  const { data } = await parseContract(contract('tags: [{ name: off }]'), 'contract.yaml');
  expect(data.tags).toEqual([{ name: 'off' }]);
});
