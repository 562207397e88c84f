import XMLBuilder from 'fast-xml-builder';
import type { CheckResult, Finding } from '../finding.ts';
import { printable } from '../printable.ts';
import { brokenOf, fileOf, notesOf } from './counts.ts';

/**
 * JUnit XML: one suite for each check, with a failed case for each finding that breaks it. A check without such
 * findings has one case of its own, which passes, or is an error if the check could not run. The summary and the notes
 * are in the suite's output: notes are not failures, and CI systems recognize a case by its name, so names contain no
 * counts.
 */
export const junitReport = (results: readonly CheckResult[]): string => {
  const suites = results.map(suiteOf);
  const sum = (name: '@tests' | '@failures' | '@errors'): number =>
    suites.reduce((total, suite) => total + suite[name], 0);
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
    processEntities: true,
  });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': 'wsapi-contract',
      '@tests': sum('@tests'),
      '@failures': sum('@failures'),
      '@errors': sum('@errors'),
      testsuite: suites,
    },
  });
};

const suiteOf = (result: CheckResult) => {
  const broken = brokenOf(result);
  const notes = notesOf(result);
  const isUnchecked = result.outcome === 'unchecked';
  const output = [
    ...(isUnchecked ? [] : [result.summary]),
    ...notes.map((finding) => `${finding.rule}: ${detailsOf(finding)}`),
  ];
  return {
    '@name': result.check,
    '@tests': broken.length + (result.outcome === 'broken' ? 0 : 1),
    '@failures': broken.length,
    '@errors': isUnchecked ? 1 : 0,
    '@skipped': 0,
    testcase: [
      ...broken.map(failedCase),
      ...(result.outcome === 'broken' ? [] : [ownCase(result)]),
    ],
    ...(output.length > 0 && { 'system-out': printable(output.join('\n\n')) }),
  };
};

const ownCase = (result: CheckResult) => ({
  '@name': result.check,
  '@classname': `wsapi-contract.${result.check}`,
  ...(result.outcome === 'unchecked' && {
    error: {
      '@type': 'unchecked',
      '@message': inAttribute(result.reason),
      '#text': printable(result.reason),
    },
  }),
});

const failedCase = (finding: Finding) => ({
  '@name': inAttribute(`${finding.rule}: ${finding.message}`),
  '@classname': `wsapi-contract.${finding.check}${finding.operationId === undefined ? '' : `.${finding.operationId}`}`,
  ...(finding.file !== undefined && { '@file': finding.file }),
  ...(finding.line !== undefined && { '@line': finding.line }),
  failure: {
    '@type': finding.rule,
    '@message': inAttribute(finding.message),
    '#text': printable(detailsOf(finding)),
  },
});

const detailsOf = (finding: Finding): string => {
  const { message, expected, seen, curl, place, operationIds = [] } = finding;
  const file = fileOf(finding);
  return [
    message,
    ...(operationIds.length > 0 ? [`operations: ${operationIds.join(', ')}`] : []),
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(seen === undefined ? [] : [`seen: ${seen}`]),
    ...(curl === undefined ? [] : [`repeat: ${curl}`]),
    ...(place === undefined ? [] : [`place: ${place}`]),
    ...(file === undefined ? [] : [`file: ${file}`]),
  ].join('\n');
};

/** XML parsers replace line breaks in attributes by spaces. */
const inAttribute = (text: string): string => printable(text).replaceAll(/\s*\n\s*/g, ' ');
