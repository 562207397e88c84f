import { exitCodes, outcomeOf } from '../exit-code.ts';
import type { CheckResult } from '../finding.ts';

/**
 * For machines: `{ version, outcome, exitCode, checks }`, where `checks` are the results as they are (finding.ts).
 * `version` is raised where a field goes or means something else; fields may be added.
 */
export const jsonReport = (results: readonly CheckResult[]): string => {
  const outcome = outcomeOf(results);
  return `${JSON.stringify({ version: 1, outcome, exitCode: exitCodes[outcome], checks: results }, null, 2)}\n`;
};
