import type { Finding } from '../finding.ts';
import type { Profile } from './profiles.ts';

/** A finding that is known and accepted. */
export interface Deviation {
  readonly profiles: readonly Profile[];
  /** The finding has one of these rules. */
  readonly rules: readonly string[];
  /** The contract's operation id; `*` stands for any letters. */
  readonly operation?: string;
  /** The finding's place in the contract. */
  readonly place?: string;
  readonly expected?: string;
  readonly seen?: string;
  /** Only with a paired phone, or only without one. */
  readonly paired?: boolean;
  /** Depends on what the account holds, so it is not reported as gone. */
  readonly occasional?: boolean;
  readonly reason: string;
  /** In the file, from 1. */
  readonly line: number;
}

/** A file of deviations. */
export interface Deviations {
  readonly file: string;
  readonly all: readonly Deviation[];
}

/** What a run covered: a deviation that was not covered is not gone. */
export interface Coverage {
  readonly profile: Profile;
  readonly paired: boolean | undefined;
  /** The ids of the selected operations. */
  readonly operations: readonly string[];
  /** The ids of the operations of which every case was tried and got a response. */
  readonly fullyChecked: ReadonlySet<string>;
  /** Whether the routes that belong to no operation were tried and got responses. */
  readonly routesChecked: boolean;
}

export interface AppliedDeviations {
  /** The findings that are not accepted, and the deviations that are gone. */
  readonly left: readonly Finding[];
  readonly accepted: number;
}

/** Removes accepted findings, and reports accepted deviations that no longer occur. */
export const applyDeviations = (
  findings: readonly Finding[],
  { file, all }: Deviations,
  { profile, paired, operations, fullyChecked, routesChecked }: Coverage,
): AppliedDeviations => {
  const applicable = all.filter(
    (deviation) =>
      deviation.profiles.includes(profile) &&
      (deviation.paired === undefined || deviation.paired === paired),
  );
  const left = findings.filter(
    (finding) => !applicable.some((deviation) => matches(deviation, finding)),
  );
  const gone = applicable
    .filter(({ occasional }) => occasional !== true)
    .filter((deviation) => !findings.some((finding) => matches(deviation, finding)))
    .filter(({ operation }) => {
      if (operation === undefined) return routesChecked;
      const named = operations.filter((id) => isNamed(operation, id));
      return named.length > 0 && named.every((id) => fullyChecked.has(id));
    })
    .map((deviation): Finding => ({
      check: 'server',
      rule: 'deviation-gone',
      kind: 'broken',
      ...(deviation.operation !== undefined && { operationId: deviation.operation }),
      file,
      line: deviation.line,
      message: `a known deviation no longer occurs; remove it from ${file}: ${deviation.reason}`,
      expected: `${deviation.rules.join(' or ')}${deviation.seen === undefined ? '' : `, seen ${deviation.seen}`}`,
      seen: 'no such finding',
    }));
  return { left: [...left, ...gone], accepted: findings.length - left.length };
};

const matches = (deviation: Deviation, finding: Finding): boolean =>
  deviation.rules.includes(finding.rule) &&
  (['place', 'expected', 'seen'] as const).every(
    (name) => deviation[name] === undefined || deviation[name] === finding[name],
  ) &&
  (deviation.operation === undefined || isNamed(deviation.operation, finding.operationId ?? ''));

/** Whether an operation id matches a deviation's `operation`, in which `*` stands for any letters. */
export const isNamed = (pattern: string, operationId: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((text) => text.replace(/[^\w]/g, '\\$&'))
      .join('.*')}$`,
  ).test(operationId);
