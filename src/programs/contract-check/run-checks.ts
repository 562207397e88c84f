import { ContractError } from '../../contract/contract-error.ts';
import type { Check, CheckName, CheckResult } from './finding.ts';
import { maskResult, type Mask } from './mask.ts';

/** A check with the name under which it was asked for. */
export interface NamedCheck {
  readonly name: CheckName;
  readonly check: Check;
}

/**
 * Makes the checks one after another; each has the machine for itself. One that throws could not be made, and the
 * others are made all the same.
 */
export const runChecks = async (
  checks: readonly NamedCheck[],
  mask: Mask,
): Promise<readonly CheckResult[]> => {
  const results: CheckResult[] = [];
  for (const { name, check } of checks) results.push(maskResult(await runCheck(name, check), mask));
  return results;
};

const runCheck = async (name: CheckName, check: Check): Promise<CheckResult> => {
  try {
    return await check();
  } catch (error) {
    if (process.env['DEBUG'] !== undefined) console.error(error);
    return { check: name, outcome: 'unchecked', findings: [], reason: reasonOf(error) };
  }
};

/** What nobody thought of is said to be so: it is to be mended here, and not in the contract. */
const reasonOf = (error: unknown): string => {
  if (error instanceof ContractError) return error.message;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `The check itself failed: ${message.split('\n')[0] ?? ''} (DEBUG=1 shows where)`;
};
