import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { ContractError } from '../../contract/contract-error.ts';
import type { CheckResult, Finding } from './finding.ts';

/** Findings of a rule that count as errors, or no longer do, and why. */
export interface SeverityRule {
  readonly rule: string;
  readonly kind: Finding['kind'];
  readonly reason: string;
}

const kinds: ReadonlyMap<unknown, Finding['kind']> = new Map([
  ['error', 'broken'],
  ['note', 'note'],
]);

const example = '{ schema-pattern-changed: { severity: error, reason: "we validate names" } }';

/**
 * Reads a file for `--severity`, YAML or JSON.
 *
 * @throws {ContractError} if it cannot be read, or a rule has no severity or no reason.
 */
export const readSeverities = async (path: string): Promise<readonly SeverityRule[]> => {
  const rules = await readMap(path);
  return Object.entries(rules).map(([rule, entry]) => {
    const { severity, reason } = (isMap(entry) ? entry : {}) as Record<string, unknown>;
    const kind = kinds.get(severity);
    if (kind === undefined)
      throw new ContractError(`${path}: the severity of "${rule}" must be error or note.`);
    if (typeof reason !== 'string' || reason.trim() === '')
      throw new ContractError(`${path}: "${rule}" needs a reason.`);
    return { rule, kind, reason };
  });
};

const readMap = async (path: string): Promise<object> => {
  let map: unknown;
  try {
    map = parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new ContractError(
      `--severity: ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (isMap(map)) return map;
  throw new ContractError(`--severity: ${path} must map rules to severities: ${example}`);
};

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Raises and lowers findings. A rule that matches nothing is a finding itself: what it was written for is over, and it
 * would hide the next one. That cannot be said while a check could not run.
 */
export const withSeverities = (
  results: readonly CheckResult[],
  rules: readonly SeverityRule[],
  file: string,
): readonly CheckResult[] => {
  const byRule = new Map(rules.map((entry) => [entry.rule, entry]));
  const seen = new Set(results.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const unmatched = results.some(({ outcome }) => outcome === 'unchecked')
    ? []
    : rules.filter(({ rule }) => !seen.has(rule));
  return results.map((result, index): CheckResult => {
    const findings = [
      ...result.findings.map((finding) => {
        const given = byRule.get(finding.rule);
        return given === undefined || given.kind === finding.kind
          ? finding
          : { ...finding, kind: given.kind, message: `${finding.message} (${given.reason})` };
      }),
      ...(index > 0 ? [] : unmatched.map(({ rule }) => unmatchedFinding(result, rule, file))),
    ];
    const isBroken = findings.some(({ kind }) => kind === 'broken');
    if (result.outcome === 'unchecked')
      return isBroken
        ? { check: result.check, outcome: 'broken', findings, summary: result.reason }
        : { ...result, findings };
    return { ...result, findings, outcome: isBroken ? 'broken' : 'kept' };
  });
};

const unmatchedFinding = ({ check }: CheckResult, rule: string, file: string): Finding => ({
  check,
  rule: 'severity-unmatched',
  kind: 'broken',
  file,
  message: `The rule "${rule}" matches no finding; remove it.`,
});
