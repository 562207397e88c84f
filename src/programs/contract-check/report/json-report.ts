import { exitCodes, outcomeOf } from '../exit-code.ts';
import type { CheckResult } from '../finding.ts';

/**
 * `{ version, outcome, exitCode, checks }`, with `checks` as in finding.ts. `version` is raised if a field is removed
 * or changes its meaning; new fields do not raise it.
 */
export const jsonReport = (results: readonly CheckResult[]): string => {
  const outcome = outcomeOf(results);
  return `${JSON.stringify({ version: 1, outcome, exitCode: exitCodes[outcome], checks: results }, null, 2)}\n`;
};
