import { SyntaxValidator } from 'fast-xml-validator';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { tableInMarkdown, withPart } from '../bench/report/markdown.ts';
import { inProject } from '../../src/contract/project.ts';
import { plotInSvg } from '../bench/report/plot.ts';
import { guideFile, guideWith, plotsOf } from '../bench/report/summary.ts';
import { targetsInMarkdown } from '../bench/report/targets.ts';
import { readResults, thisMachine, type Measured } from '../bench/results.ts';
import { exactly, type Row, type Table } from '../bench/table.ts';
import { tables } from '../bench/tables/all.ts';

const rows: readonly Row[] = [
  { name: 'bare fetch', values: { rate: { median: 7550.4, low: 7400, high: 7600 } } },
  { name: 'wsapi-client', values: { rate: exactly(38812) } },
  { name: 'neither <here> & "there"', values: {} },
];
const table: Table = {
  id: 'example',
  title: 'Example',
  explanation: '',
  columns: [{ key: 'rate', title: 'requests a second', spread: true }],
  measure: () => Promise.resolve(rows),
};
const measured = (of: readonly Row[]): Measured => ({
  at: '2026-11-25T01:00:00.000Z',
  machine: thisMachine(),
  packages: 'ky 2.1.0',
  loadBefore: 0,
  rows: of,
});

test('a table shows medians with quartiles, this client in bold, and empty cells without results', () => {
  expect(tableInMarkdown(table, { rows })).toBe(
    [
      '|  | requests a second |',
      '| --- | ---: |',
      '| bare fetch | 7,550 (7,400–7,600) |',
      '| **wsapi-client** | 38,812 |',
      '| neither <here> & "there" |  |',
    ].join('\n'),
  );
});

describe('a part of a document', () => {
  test('replaces what is between its marks', () => {
    const document = 'Before\n<!-- begin a -->\nold\n<!-- end a -->\nAfter';
    const expected = 'Before\n<!-- begin a -->\n\nnew\n\n<!-- end a -->\nAfter';
    expect(withPart(document, 'a', 'new')).toBe(expected);
    expect(withPart(expected, 'a', 'new')).toBe(expected);
  });

  test('cannot be replaced without its marks', () => {
    expect(() => withPart('<!-- end a --><!-- begin a -->', 'a', 'new')).toThrow(
      'The document lacks the marks <!-- begin a -->',
    );
  });
});

test('a target is reached at its bound, missed beyond it, or not measured', () => {
  const own = (ofByHand: number): string =>
    targetsInMarkdown({
      overhead: measured([
        { name: 'wsapi-client, by function', values: { ofByHand: exactly(ofByHand) } },
      ]),
    });
  const line = (text: string): string => /^\| own work per call.*/m.exec(text)?.[0] ?? '';
  expect(line(own(8))).toBe(
    '| own work per call, by function | at most 8 × by hand | 8.0 | reached |',
  );
  expect(line(own(8.1))).toContain('| 8.1 | **missed** |');
  expect(own(8)).toMatch(/32 at a time \| at least 4\.50 × fetch \| \| not measured \|/);
});

test('a plot is well-formed SVG for any names, and its longest bar fits', () => {
  const svg = plotInSvg('A "plot" <of> & more', [{ title: 'Rates', rows, column: 'rate' }]);
  expect(SyntaxValidator.validate(svg)).toBe(true);
  expect(svg).toContain('prefers-color-scheme: dark');
  // The background and two bars: a row without a value has none.
  expect(svg.match(/<rect/g)).toHaveLength(3);
  const ends = [...svg.matchAll(/x2="([\d.]+)"/g)].map(([, end]) => Number(end));
  expect(Math.max(...ends)).toBeLessThan(800);
});

test('the results have every row of the targets, and the guide and plots are up to date', async () => {
  const results = await readResults();
  expect(targetsInMarkdown(results)).not.toContain('not measured');
  const guide = await readFile(guideFile, 'utf8');
  expect(await guideWith(guide, tables, results)).toBe(guide);
  for (const [name, plot] of plotsOf(results))
    expect(await readFile(inProject('guides', name), 'utf8')).toBe(plot);
});
