import { createHash } from 'node:crypto';
import type { CheckResult, Finding } from '../finding.ts';

/**
 * A code quality report for GitLab, which shows it in the merge request. It can only show findings at a line of a file,
 * so those without one are at the first line of `package.json`.
 */
export const gitlabReport = (results: readonly CheckResult[]): string => {
  const entries = results.flatMap(({ check, ...result }) => [
    ...(result.outcome === 'unchecked'
      ? [entryOf({ check, rule: 'not-checked', kind: 'broken', message: result.reason })]
      : []),
    ...result.findings.map(entryOf),
  ]);
  return `${JSON.stringify(entries, null, 2)}\n`;
};

const entryOf = (finding: Finding): object => {
  const {
    check,
    rule,
    kind,
    file = 'package.json',
    line = 1,
    message,
    expected,
    seen,
    curl,
  } = finding;
  const description = [
    message,
    ...(expected === undefined ? [] : [`expected ${expected}`]),
    ...(seen === undefined ? [] : [`seen ${seen}`]),
    ...(curl === undefined ? [] : [`repeat: ${curl}`]),
  ].join('; ');
  return {
    description,
    check_name: `${check}/${rule}`,
    // Lines move; GitLab must recognize the finding of an earlier commit.
    fingerprint: createHash('sha256')
      .update(JSON.stringify([check, rule, file, finding.place, message]))
      .digest('hex'),
    severity: kind === 'broken' ? 'major' : 'info',
    location: { path: file, lines: { begin: line } },
  };
};
