import type { CheckResult } from './finding.ts';

/** How a whole run ended: as the gravest of its checks did. */
export type RunOutcome = CheckResult['outcome'];

/**
 * Broken outweighs unchecked. What was found broken is a fact, whatever else could not be looked at: a pipeline that
 * lets a run through when a network was down must not let a broken contract through with it.
 */
export const outcomeOf = (results: readonly CheckResult[]): RunOutcome => {
  const outcomes = results.map(({ outcome }) => outcome);
  if (outcomes.includes('broken')) return 'broken';
  return outcomes.includes('unchecked') ? 'unchecked' : 'kept';
};

/** The program's exit codes. 2 is also what it ends with where it was called wrongly. */
export const exitCodes = { kept: 0, broken: 1, unchecked: 2 } as const satisfies Record<
  RunOutcome,
  number
>;
