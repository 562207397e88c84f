import type { Finding } from '../finding.ts';
import type { Profile } from './profiles.ts';

/** A finding that is known and accepted. */
export interface Deviation {
  readonly profiles: readonly Profile[];
  /** By one of these rules it is found; by which, may depend on the state of the server. */
  readonly rules: readonly string[];
  /** The contract's operation id; `*` stands for any letters. */
  readonly operation?: string;
  readonly expected?: string;
  readonly seen?: string;
  /** Only where a phone is paired, or only where none is. */
  readonly paired?: boolean;
  readonly reason: string;
  /** In the file, from 1. */
  readonly line: number;
}

/** A file of them. */
export interface Deviations {
  readonly file: string;
  readonly all: readonly Deviation[];
}

/** What was asked, for a deviation that was not asked about is not gone. */
export interface Asked {
  readonly profile: Profile;
  readonly paired: boolean | undefined;
  /** The ids of the operations, and of those about which every question was asked and answered. */
  readonly operations: readonly string[];
  readonly fullyChecked: ReadonlySet<string>;
  /** Whether the routes that are no operation's were asked, and have answered. */
  readonly routesAsked: boolean;
}

export interface AppliedDeviations {
  /** The findings that nobody accepted, and the deviations that are gone. */
  readonly left: readonly Finding[];
  readonly accepted: number;
}

/** Takes out what is accepted, and adds what was accepted and is no longer there. */
export const applyDeviations = (
  findings: readonly Finding[],
  { file, all }: Deviations,
  { profile, paired, operations, fullyChecked, routesAsked }: Asked,
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
    .filter((deviation) => !findings.some((finding) => matches(deviation, finding)))
    .filter(({ operation }) => {
      if (operation === undefined) return routesAsked;
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
      message: `a known deviation is gone; take it out of ${file}: ${deviation.reason}`,
      expected: `${deviation.rules.join(' or ')}${deviation.seen === undefined ? '' : `, seen ${deviation.seen}`}`,
      seen: 'nothing of it',
    }));
  return { left: [...left, ...gone], accepted: findings.length - left.length };
};

const matches = (deviation: Deviation, finding: Finding): boolean =>
  deviation.rules.includes(finding.rule) &&
  (deviation.expected === undefined || deviation.expected === finding.expected) &&
  (deviation.seen === undefined || deviation.seen === finding.seen) &&
  (deviation.operation === undefined || isNamed(deviation.operation, finding.operationId ?? ''));

/** Whether an operation id is the one of a deviation, or one of those that it stands for. */
export const isNamed = (pattern: string, operationId: string): boolean =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((text) => text.replace(/[^\w]/g, '\\$&'))
      .join('.*')}$`,
  ).test(operationId);
