import { expect, test } from 'vitest';
import { exitCodes, outcomeOf } from '../../src/programs/contract-check/exit-code.ts';
import type { CheckResult } from '../../src/programs/contract-check/finding.ts';
import { makeMask } from '../../src/programs/contract-check/hide-secrets.ts';
import { runChecks } from '../../src/programs/contract-check/run-checks.ts';
import { ContractError } from '../../src/contract/contract-error.ts';

const result = (outcome: CheckResult['outcome']): CheckResult =>
  outcome === 'unchecked'
    ? { check: 'diff', outcome, findings: [], reason: 'x' }
    : { check: 'diff', outcome, findings: [], summary: 'x' };

test.each<[readonly CheckResult['outcome'][], number]>([
  [['kept'], 0],
  [['kept', 'kept'], 0],
  [['kept', 'broken'], 1],
  [['unchecked'], 2],
  [['kept', 'unchecked'], 2],
  // A broken contract counts even if another check could not run.
  [['unchecked', 'broken', 'kept'], 1],
])('%j ends with %i', (outcomes, code) => {
  expect(exitCodes[outcomeOf(outcomes.map(result))]).toBe(code);
});

test('a check that throws is unchecked, and the others run', async () => {
  const ran: string[] = [];
  const results = await runChecks(
    [
      {
        name: 'generated',
        check: () => Promise.reject(new ContractError('no file\nfor +12025550143')),
      },
      { name: 'server', check: () => Promise.reject(new TypeError('x is not a function\n at y')) },
      {
        name: 'diff',
        check: () => {
          ran.push('diff');
          return Promise.resolve(result('kept'));
        },
      },
    ],
    makeMask(),
  );
  expect(results).toEqual([
    { check: 'generated', outcome: 'unchecked', findings: [], reason: 'no file\nfor +120••••••••' },
    {
      check: 'server',
      outcome: 'unchecked',
      findings: [],
      reason: 'The check itself failed: TypeError: x is not a function (DEBUG=1 shows where)',
    },
    result('kept'),
  ]);
  expect(ran).toEqual(['diff']);
});
