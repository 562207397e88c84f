import type { Finding } from '../finding.ts';
import { counted } from '../report/counts.ts';
import { canCall } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { isServed } from './profiles.ts';
import type { ProbeContext } from './probe-context.ts';

/** Where each kind of key comes from. */
const variables = {
  instance: 'WSAPI_API_KEY',
  customer: 'WSAPI_CUSTOMER_API_KEY',
  admin: 'WSAPI_ADMIN_API_KEY',
} as const;

export interface MissingKeys {
  /** The variables that would open what could not be called, and how many operations each. */
  readonly kinds: readonly { readonly variable: string; readonly count: number }[];
  /** Whether nothing that takes a key could be called with one: then the check has seen refusals alone. */
  readonly isAll: boolean;
  readonly notes: readonly Finding[];
}

/** What of the asked operations could not be called for want of a key, so that nobody takes it for checked. */
export const missingKeys = (
  context: ProbeContext,
  asked: readonly ProbedOperation[],
): MissingKeys => {
  const keyed = asked.filter(({ key }) => key !== 'none' && isServed(context.profile, key));
  const kinds = (['instance', 'customer', 'admin'] as const)
    .map((kind) => ({
      kind,
      variable: variables[kind],
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
      message: `${counted(count, 'operation takes', 'operations take')} the ${kind} key, and could be asked without it alone: give ${variable}`,
    })),
  };
};
