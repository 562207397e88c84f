import { expect, test } from 'vitest';
import { differences } from '../../scripts/package/api-report.ts';

test.each([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  [
    'another line',
    'a\nb\n',
    'a\nc\n',
    ['x.md is out of date from line 2, now "c":\n      - b\n      + c'],
  ],
  ['another order', 'a\nb\n', 'b\na\n', ['x.md is out of date from line 1, now "b":\n']],
  ['a line twice', 'a\nb', 'a\nb\nb', ['x.md is out of date from line 3, now "b":\n']],
  ['no file', '', 'a\n', ['x.md is missing']],
])('a report of which %s changed', (_, committed, current, expected) => {
  expect(differences('x.md', committed, current)).toEqual(expected);
});
