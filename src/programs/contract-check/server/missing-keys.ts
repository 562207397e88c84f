import type { Finding } from '../finding.ts';
import { counted } from '../report/counts.ts';
import { keyVariables } from './curl-command.ts';
import { canCall } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { isServed } from './profiles.ts';
import type { ProbeContext } from './probe-context.ts';

export interface MissingKeys {
  /** For each missing key: its environment variable, and how many operations take it. */
  readonly kinds: readonly { readonly variable: string; readonly count: number }[];
  /** Whether no operation that takes a key could be called with one, so that only refusals were checked. */
  readonly isAll: boolean;
  readonly notes: readonly Finding[];
}

/** The selected operations that could not be called because a key is missing, so they do not pass for checked. */
export const missingKeys = (
  context: ProbeContext,
  selected: readonly ProbedOperation[],
): MissingKeys => {
  const keyed = selected.filter(({ key }) => key !== 'none' && isServed(context.profile, key));
  const kinds = (['instance', 'customer', 'admin'] as const)
    .map((kind) => ({
      kind,
      variable: keyVariables[kind],
      count: keyed.filter(({ key }) => key === kind && !canCall(context, key)).length,
    }))
    .filter(({ count }) => count > 0);
  const missing = kinds.reduce((sum, { count }) => sum + count, 0);
  return {
    kinds,
    isAll: missing > 0 && missing === keyed.length,
    notes: kinds.map(({ kind, variable, count }) => ({
      check: 'server',
      rule: 'no-key-given',
      kind: 'note',
      message: `${counted(count, 'operation takes', 'operations take')} the ${kind} key, so only their refusals could be checked: set ${variable}`,
    })),
  };
};
