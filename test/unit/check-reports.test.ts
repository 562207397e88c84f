import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { expect, test } from 'vitest';
import {
  githubAnnotations,
  githubSummary,
} from '../../src/programs/contract-check/report/github-report.ts';
import { gitlabReport } from '../../src/programs/contract-check/report/gitlab-report.ts';
import { jsonReport } from '../../src/programs/contract-check/report/json-report.ts';
import { junitReport } from '../../src/programs/contract-check/report/junit-report.ts';
import { textReport } from '../../src/programs/contract-check/report/text-report.ts';
import type { CheckResult, Finding } from '../../src/programs/contract-check/finding.ts';
import { seededResults } from '../support/seeded-results.ts';

/**
 * Each report of results with everything that has to be escaped, as a snapshot file:
 * `npm test -- test/unit/check-reports.test.ts -u` updates them. test/contract/reports-of-a-run.test.ts has those of a run.
 */

test.each([
  ['text.txt', textReport(seededResults, { colours: false })],
  ['text-in-colours.txt', textReport(seededResults, { colours: true })],
  ['report.json', jsonReport(seededResults)],
  ['github-annotations.txt', githubAnnotations(seededResults)],
  ['github-summary.md', githubSummary(seededResults)],
  ['gitlab.json', gitlabReport(seededResults)],
  ['junit.xml', junitReport(seededResults)],
])('%s matches its snapshot', async (name, report) => {
  await expect(report).toMatchFileSnapshot(`../data/reports/${name}`);
});

test('colours do not change the text', () => {
  const coloured = textReport(seededResults, { colours: true });
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(
    textReport(seededResults, { colours: false }),
  );
});

test('JSON contains all results, the outcome and the exit code', () => {
  expect(JSON.parse(jsonReport(seededResults))).toEqual({
    version: 1,
    outcome: 'broken',
    exitCode: 1,
    checks: seededResults,
  });
});

test('JUnit is well-formed, and a parser reads the findings back', () => {
  const xml = junitReport(seededResults);
  expect(SyntaxValidator.validate(xml)).toBe(true);
  expect(() => SyntaxValidator.validate(xml.replace('</failure>', ''))).toThrow();
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    isArray: (name) => name === 'testcase' || name === 'testsuite',
  });
  const { testsuites } = parser.parse(xml) as {
    testsuites: {
      tests: string;
      failures: string;
      errors: string;
      testsuite: { name: string; testcase: { name: string; failure?: { message: string } }[] }[];
    };
  }; // the report has this form
  expect(testsuites).toMatchObject({ tests: '4', failures: '2', errors: '1' });
  expect(testsuites.testsuite.map(({ name, testcase }) => [name, testcase.length])).toEqual([
    ['generated', 1],
    ['diff', 2],
    ['server', 1],
  ]);
  // CI systems recognize a case by its name.
  expect(testsuites.testsuite[0]?.testcase.map(({ name }) => name)).toEqual(['generated']);
  expect(testsuites.testsuite[1]?.testcase[1]?.failure?.message).toBe(
    seededResults[1]?.findings[2]?.message,
  );
});

const many = (count: number, kind: Finding['kind']): CheckResult => ({
  check: 'diff',
  outcome: 'broken',
  summary: 'many',
  findings: Array.from({ length: count }, (_, index) => ({
    check: 'diff',
    rule: 'a-rule',
    kind,
    message: `number ${index}`,
  })),
});

test('the last annotation counts those that GitHub would not show', () => {
  const lines = githubAnnotations([many(12, 'broken'), many(3, 'note')])
    .trimEnd()
    .split('\n');
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(lines[9]).toBe('::error title=Contract checks::3 more; see the job summary.');
  expect(lines.filter((line) => line.startsWith('::notice '))).toHaveLength(3);
});

test("a summary stays below GitHub's limit", () => {
  const summary = githubSummary([many(5_000, 'broken')]);
  expect(summary.length).toBeLessThan(1_000_000);
  expect(summary).toContain('4500 rows more.');
});

test('no line of the text report is a GitHub command, even if a server wrote it', () => {
  const lines = textReport(seededResults, { colours: false }).split('\n');
  expect(lines.some((line) => line.includes('::error'))).toBe(true);
  expect(lines.filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
});
