import type { CheckResult, Finding } from '../finding.ts';

export const brokenOf = ({ findings }: CheckResult): readonly Finding[] =>
  findings.filter(({ kind }) => kind === 'broken');

export const notesOf = ({ findings }: CheckResult): readonly Finding[] =>
  findings.filter(({ kind }) => kind === 'note');

/** `1 error`, `2 notes`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** The outcomes, as reports for people name them. */
export const outcomeInWords = {
  kept: 'passed',
  broken: 'failed',
  unchecked: 'not checked',
} as const satisfies Record<CheckResult['outcome'], string>;

/** One line about a check: what it did, or why it could not run. */
export const lineOf = (result: CheckResult): string =>
  result.outcome === 'unchecked' ? result.reason : result.summary;

/** `openapi/cloud.yaml:120`; undefined if the finding is not about a file. */
export const fileOf = ({ file, line }: Finding): string | undefined =>
  file === undefined || line === undefined ? file : `${file}:${line}`;
