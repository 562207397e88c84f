import { clientChangeMessage } from '../../../../contract/changes/client-change-message.ts';
import type { ChangeGroup, ContractChange } from '../../../../contract/changes/contract-change.ts';
import type { ClientMethods } from '../../../../contract/changes/client-methods.ts';
import type { Finding } from '../../finding.ts';
import { counted } from '../../report/counts.ts';
import type { AffectedUses } from './affected-uses.ts';
import type { Use } from './program-uses.ts';

/** What a published contract changes, and what it changes for a program. */
export interface UsedChanges {
  readonly findings: readonly Finding[];
  /** The changes that do not concern the program. */
  readonly others: readonly ContractChange[];
}

/** A finding for each place of the program that a change breaks. */
export const usedChanges = (
  changes: readonly ContractChange[],
  affected: (change: ContractChange) => AffectedUses,
  before: ClientMethods,
  after: ClientMethods,
): UsedChanges => {
  const others: ContractChange[] = [];
  const findings: Finding[] = [];
  for (const change of changes) {
    const { uses, operations } =
      change.group === 'breaking' ? affected(change) : { uses: [], operations: [] };
    if (uses.length === 0) others.push(change);
    const message = clientChangeMessage({ ...change, operations }, before, after);
    findings.push(...uses.map((use) => findingAt(use, change, operations, message)));
  }
  return { findings, others };
};

const findingAt = (
  { file, line }: Use,
  { rule, places, before, after }: ContractChange,
  operations: readonly string[],
  message: string,
): Finding => {
  const [first] = operations;
  const [place] = places;
  return {
    check: 'diff',
    rule,
    kind: 'broken',
    ...(operations.length > 1
      ? { operationIds: operations }
      : first !== undefined && { operationId: first }),
    ...(place !== undefined && { place: place.replace(/^#/, '') }),
    file,
    line,
    message,
    ...(before !== undefined && { expected: before }),
    ...(after !== undefined && { seen: after }),
  };
};

/** How many files are named. */
const namedFiles = 5;

/** What the caller has to do, and everything else in one line. */
export const usedSummary = (
  place: string,
  findings: readonly Finding[],
  others: readonly ContractChange[],
): Finding[] => {
  const files = [...new Set(findings.flatMap(({ file }) => file ?? []))].sort();
  const rest = [
    ['breaking', 'breaking change', 'breaking changes'],
    ['addition', 'addition', 'additions'],
    ['text', 'text', 'texts'],
  ] as const satisfies readonly (readonly [ChangeGroup, string, string])[];
  const counts = rest.flatMap(([group, one, many]) => {
    const count = others.filter((change) => change.group === group).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  const note = (rule: string, message: string): Finding => ({
    check: 'diff',
    rule,
    kind: 'note',
    message,
  });
  const named = files.slice(0, namedFiles).join(', ');
  const more = files.length > namedFiles ? ` and ${files.length - namedFiles} more` : '';
  return [
    ...(files.length === 0
      ? []
      : [
          note(
            'calls-to-change',
            `Your calls in ${counted(files.length, 'file', 'files')} must change: ${named}${more}.`,
          ),
        ]),
    ...(counts.length === 0
      ? []
      : [note('not-used', `Not used by ${place}: ${counts.join(', ')}.`)]),
  ];
};
