import type { CheckResult, Finding } from '../finding.ts';

export const brokenOf = ({ findings }: CheckResult): readonly Finding[] =>
  findings.filter(({ kind }) => kind === 'broken');

export const notesOf = ({ findings }: CheckResult): readonly Finding[] =>
  findings.filter(({ kind }) => kind === 'note');

/** `1 broken`, `2 notes`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** How a check ended, in the words of all reports. */
export const outcomeInWords = {
  kept: 'kept',
  broken: 'broken',
  unchecked: 'could not be checked',
} as const satisfies Record<CheckResult['outcome'], string>;

/** What a check says of itself in a line: what it did, or why it could not. */
export const lineOf = (result: CheckResult): string =>
  result.outcome === 'unchecked' ? result.reason : result.summary;

/** `openapi/cloud.yaml:120`; undefined where a finding is about no file. */
export const fileOf = ({ file, line }: Finding): string | undefined =>
  file === undefined || line === undefined ? file : `${file}:${line}`;
