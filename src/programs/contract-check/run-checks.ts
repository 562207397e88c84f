import { ContractError } from '../../contract/contract-error.ts';
import { TemporaryFolderError } from '../../filesystem/temporary-folder.ts';
import type { Check, CheckName, CheckResult } from './finding.ts';
import { maskResult, type Mask } from './hide-secrets.ts';

/** A check with its name on the command line. */
export interface NamedCheck {
  readonly name: CheckName;
  readonly check: Check;
}

/** Runs the checks one after another. If one throws, its outcome is `unchecked`, and the others still run. */
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

/** An unexpected error is reported as a fault of the check, not of the contract. */
const reasonOf = (error: unknown): string => {
  if (error instanceof ContractError || error instanceof TemporaryFolderError) return error.message;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `The check itself failed: ${message.split('\n')[0] ?? ''} (DEBUG=1 shows where)`;
};
