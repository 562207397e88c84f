import type { CheckResult, Finding } from '../finding.ts';
import { brokenOf, counted, fileOf, lineOf, notesOf, outcomeInWords } from './counts.ts';

/** GitHub shows ten annotations of a level for a step; the rest would be dropped without a word. */
const shownAnnotations = 10;
/** GitHub takes a summary of 1 MiB; a report beyond this is none that anybody reads. */
const shownRows = 500;

/** For GitHub Actions: workflow commands, which become annotations at the file and line that they name. */
export const githubAnnotations = (results: readonly CheckResult[]): string => {
  const annotations = results.flatMap((result) => [
    ...(result.outcome === 'unchecked'
      ? [command('error', { title: `${result.check} could not be checked` }, result.reason)]
      : []),
    ...result.findings.map(annotate),
  ]);
  const ofLevel = (level: string): string[] =>
    annotations.filter((line) => line.startsWith(`::${level} `));
  return (['error', 'notice'] as const)
    .flatMap((level) => shorten(ofLevel(level), level))
    .map((line) => `${line}\n`)
    .join('');
};

const shorten = (lines: readonly string[], level: 'error' | 'notice'): readonly string[] => {
  if (lines.length <= shownAnnotations) return lines;
  const shown = lines.slice(0, shownAnnotations - 1);
  const rest = lines.length - shown.length;
  return [
    ...shown,
    command(level, { title: 'Contract checks' }, `${rest} more; the job summary has them all.`),
  ];
};

const annotate = (finding: Finding): string => {
  const { check, rule, kind, file, line, message, expected, seen, place } = finding;
  const text = [
    message,
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(seen === undefined ? [] : [`seen: ${seen}`]),
    ...(place === undefined ? [] : [`at ${place}`]),
  ].join('\n');
  return command(
    kind === 'broken' ? 'error' : 'notice',
    { file, line, title: `${check}: ${rule}` },
    text,
  );
};

const command = (
  level: 'error' | 'notice',
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string => {
  const parts = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${level} ${parts.join(',')}::${escapeMessage(message)}`;
};

/** A message ends at its line's end, and `%` begins an escape. */
const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The job summary, in Markdown. */
export const githubSummary = (results: readonly CheckResult[]): string =>
  [
    '## Contract checks',
    '',
    '| check | outcome | broken | notes | |',
    '| --- | --- | ---: | ---: | --- |',
    ...results.map((result) =>
      row([
        `\`${result.check}\``,
        outcomeInWords[result.outcome],
        String(brokenOf(result).length),
        String(notesOf(result).length),
        inCell(lineOf(result)),
      ]),
    ),
    ...results.flatMap(summarySection),
    '',
  ].join('\n');

const summarySection = (result: CheckResult): string[] => {
  const sorted = [...brokenOf(result), ...notesOf(result)];
  if (sorted.length === 0) return [];
  const left = sorted.length - shownRows;
  return [
    '',
    `### ${result.check}`,
    '',
    '| | operation | what | expected | seen | where |',
    '| --- | --- | --- | --- | --- | --- |',
    ...sorted.slice(0, shownRows).map(summaryRow),
    ...(left > 0 ? ['', `${counted(left, 'row', 'rows')} more.`] : []),
  ];
};

const summaryRow = (finding: Finding): string => {
  const { kind, operationId, operationIds = [], message, expected, seen, place } = finding;
  const operations = operationId === undefined ? operationIds : [operationId];
  const where = [place, fileOf(finding)].filter((part) => part !== undefined);
  return row([
    kind === 'broken' ? '❌' : 'ℹ️',
    operations.map(inCell).join(', '),
    inCell(message),
    inCell(expected ?? ''),
    inCell(seen ?? ''),
    where.map(inCell).join(' '),
  ]);
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A text as it is: a bar would end the cell, a line's end the table, and a tag or a mark would be read as one. */
const inCell = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]~|]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r?\n/g, '<br>');
