import { styleText } from 'node:util';
import type { CheckResult, Finding } from '../finding.ts';
import { brokenOf, counted, fileOf, lineOf, notesOf, outcomeInWords } from './counts.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const outcomeStyles = { kept: 'green', broken: 'red', unchecked: 'yellow' } as const;

/** The report for people: one line for each check, then the findings by operation, errors first. */
export const textReport = (
  results: readonly CheckResult[],
  { colours }: { readonly colours: boolean },
): string => {
  const paint: Paint = (style, text) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  const sections = results.filter(({ findings }) => findings.length > 0);
  return `${[
    ...table(results, paint),
    ...sections.flatMap((result) => ['', ...section(result, paint)]),
  ].join('\n')}\n`;
};

const table = (results: readonly CheckResult[], paint: Paint): string[] => {
  const rows = results.map((result) => [
    result.check,
    outcomeInWords[result.outcome],
    countsOf(result),
    lineOf(result),
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row, index) => {
    const result = results[index];
    const style = outcomeStyles[result?.outcome ?? 'unchecked'];
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    const indent = ' '.repeat(widths.reduce((sum, width) => sum + width + 2, 0));
    return [
      paint('bold', cells[0] ?? ''),
      paint(style, cells[1] ?? ''),
      cells[2] ?? '',
      below(cells[3] ?? '', indent),
    ]
      .join('  ')
      .trimEnd();
  });
};

const countsOf = (result: CheckResult): string =>
  [
    ...(brokenOf(result).length > 0 ? [counted(brokenOf(result).length, 'error', 'errors')] : []),
    ...(notesOf(result).length > 0 ? [counted(notesOf(result).length, 'note', 'notes')] : []),
  ].join(', ');

const section = (result: CheckResult, paint: Paint): string[] => {
  const sorted = [...brokenOf(result), ...notesOf(result)];
  const byOperation = new Map<string, Finding[]>();
  for (const finding of sorted) {
    const subject = subjectOf(finding);
    byOperation.set(subject, [...(byOperation.get(subject) ?? []), finding]);
  }
  return [
    paint(['bold', 'underline'], result.check),
    ...[...byOperation].flatMap(([subject, findings]) => [
      `  ${paint('bold', subject)}`,
      ...findings.flatMap((finding) => findingLines(finding, subject, paint)),
    ]),
  ];
};

/** The heading that a finding is listed under. */
const subjectOf = ({ operationId, operationIds = [], place, file }: Finding): string => {
  if (operationId !== undefined) return operationId;
  const [first] = operationIds;
  if (first !== undefined) return `${first} and ${operationIds.length - 1} more`;
  return place === undefined && file !== undefined ? file : 'the contract';
};

/**
 * Marks the further lines of a text with a bar. Without it, GitHub would run a line that begins with two colons as a
 * command, even if a server wrote it.
 */
const below = (text: string, indent: string): string => text.replaceAll('\n', `\n${indent}│ `);

const findingLines = (finding: Finding, subject: string, paint: Paint): string[] => {
  const { kind, rule, message, place, expected, seen, curl } = finding;
  const mark = kind === 'broken' ? paint('red', '✗') : paint('cyan', '·');
  const where = [place, fileOf(finding)].filter((part) => part !== undefined && part !== subject);
  const indented = (text: string): string => below(text, '                ');
  return [
    `    ${mark} ${below(message, '      ')}  ${paint('dim', rule)}`,
    ...(where.length > 0 ? [`      ${paint('dim', `at ${where.join('  ')}`)}`] : []),
    ...(expected === undefined ? [] : [`      expected  ${indented(expected)}`]),
    ...(seen === undefined ? [] : [`      seen      ${indented(seen)}`]),
    ...(curl === undefined ? [] : [`      repeat    ${indented(curl)}`]),
  ];
};
