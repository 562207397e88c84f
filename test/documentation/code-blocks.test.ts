import { expect, test } from 'vitest';
import { codeBlocksOf } from './code-blocks.ts';

test('finds code blocks with their places, also in lists', () => {
  const text = '# A\n\n- one\n\n  ```ts endless\n  a();\n  ```\n\n```json\n{}\n```\n';
  expect(codeBlocksOf('a.md', text)).toEqual([
    { place: 'a.md:5', language: 'ts', words: 'endless', text: 'a();' },
    { place: 'a.md:9', language: 'json', words: '', text: '{}' },
  ]);
});
