import { expect, test } from 'vitest';
import { differences } from '../../scripts/package/api-report.ts';

test.each([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  [
    'another line',
    'a\nb\n',
    'a\nc\n',
    ['x.md is not current from line 2 on, which is "c" now:\n      - b\n      + c'],
  ],
  [
    'another order',
    'a\nb\n',
    'b\na\n',
    ['x.md is not current from line 1 on, which is "b" now:\n'],
  ],
  ['a line twice', 'a\nb', 'a\nb\nb', ['x.md is not current from line 3 on, which is "b" now:\n']],
  ['no file', '', 'a\n', ['x.md is missing']],
])('a report of which %s changed', (_, committed, current, expected) => {
  expect(differences('x.md', committed, current)).toEqual(expected);
});
