import { inc, parse, type ReleaseType } from 'semver';
import type { ChangeGroup } from '../../../contract/changes/contract-change.ts';
import { ContractError } from '../../../contract/contract-error.ts';

/** The version that a set of changes needs. */
export interface NextVersion {
  readonly version: string;
  readonly release: 'major' | 'minor' | 'patch';
  /** Why, as a sentence. */
  readonly reason: string;
}

/**
 * The next version by Semantic Versioning: breaking changes need a major version, additions a minor one, texts (the
 * client's documentation) a patch. Before 1.0 it is minor, patch and patch, because npm's `^0.1.0` accepts 0.1.1 but
 * not 0.2.0.
 *
 * @returns undefined if nothing changed.
 */
export const nextVersion = (
  current: string,
  groups: readonly ChangeGroup[],
): NextVersion | undefined => {
  const [gravest] = (['breaking', 'addition', 'text'] as const).filter((group) =>
    groups.includes(group),
  );
  if (gravest === undefined) return undefined;
  const version = parse(current);
  if (version === null)
    throw new ContractError(`package.json has the version "${current}", which is not a version.`);
  const isEarly = version.major === 0;
  const release = (isEarly ? earlyReleases : releases)[gravest];
  const next = inc(version, release satisfies ReleaseType);
  if (next === null) throw new ContractError(`There is no version after "${current}".`);
  return {
    version: next,
    release,
    reason: `${reasons[gravest]}, which needs a ${release} version${isEarly ? ' before 1.0' : ''}`,
  };
};

const releases = { breaking: 'major', addition: 'minor', text: 'patch' } as const;
const earlyReleases = { breaking: 'minor', addition: 'patch', text: 'patch' } as const;

const reasons = {
  breaking: 'something breaks',
  addition: 'nothing breaks and something is new',
  text: 'only texts changed',
} as const satisfies Record<ChangeGroup, string>;
