import type { CheckResult } from './finding.ts';

/** The outcome of a run: the worst outcome of its checks. */
export type RunOutcome = CheckResult['outcome'];

/**
 * `broken` outweighs `unchecked`: a pipeline that tolerates network failures (2) must still fail if another check of
 * the run found a broken contract.
 */
export const outcomeOf = (results: readonly CheckResult[]): RunOutcome => {
  const outcomes = results.map(({ outcome }) => outcome);
  if (outcomes.includes('broken')) return 'broken';
  return outcomes.includes('unchecked') ? 'unchecked' : 'kept';
};

/** The program's exit codes. Invalid arguments end with 2 as well. */
export const exitCodes = { kept: 0, broken: 1, unchecked: 2 } as const satisfies Record<
  RunOutcome,
  number
>;
