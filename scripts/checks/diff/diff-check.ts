import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { clientMethods } from '../../contract/client-methods.ts';
import type { ContractChange } from '../../contract/contract-change.ts';
import { ContractError } from '../../contract/contract-error.ts';
import { overlayContract } from '../../generate/merged-contract.ts';
import {
  downloadsFolder,
  inProject,
  isInstalledAlone,
  readSources,
  type Sources,
} from '../../project.ts';
import { pullContract, type PulledContract } from '../../pull/pull-contract.ts';
import { showProgress } from '../../pull/show-progress.ts';
import type { Check, Finding } from '../finding.ts';
import { counted } from '../report/counts.ts';
import { changeFindings, type Telling } from './change-findings.ts';
import { writeChangelog } from './changelog-entry.ts';
import { changelogLines } from './changelog-lines.ts';
import { ContractLines } from './contract-lines.ts';
import type { DiffOptions } from './diff-options.ts';
import { nextVersion } from './next-version.ts';
import { overlayFindings } from './overlay-findings.ts';

/** Published contracts against the committed ones: what breaks, what is new, and what that makes of the client. */
export const diffCheck =
  ({ documents, edition, changelog }: DiffOptions): Check =>
  async () => {
    if (changelog && isInstalledAlone)
      throw new ContractError(
        '--changelog is for a project with openapi/sources.json and CHANGELOG.md; there is none here.',
      );
    const sources = await readSources();
    const addresses =
      documents.length > 0
        ? documents
        : Object.values(sources.published).flatMap(({ url }) => url ?? []);
    const told: ToldContract[] = [];
    for (const address of addresses) {
      const progress = showProgress(address);
      const options = { ...downloadsFolder, onProgress: progress.onProgress };
      const pulled = await pullContract(address, sources, options, edition).finally(progress.end);
      told.push(await tell(pulled, sources));
    }
    const changes = told.flatMap(({ pulled }) => pulled.changes);
    const findings = [
      ...told.flatMap((contract) => contract.findings),
      ...(documents.length > 0 ? [] : unpublished(sources)),
      ...(await versionFindings(changes)),
    ];
    const written = changelog ? await writeLines(told) : undefined;
    return {
      check: 'diff',
      outcome: findings.some(({ kind }) => kind === 'broken') ? 'broken' : 'kept',
      findings,
      summary: [
        ...told.map(({ pulled }) => summaryOf(pulled)),
        ...(written === undefined ? [] : [`new lines in CHANGELOG.md: ${written}`]),
      ].join('; '),
    };
  };

interface ToldContract {
  readonly pulled: PulledContract;
  readonly telling: Telling;
  readonly findings: readonly Finding[];
}

const tell = async (pulled: PulledContract, sources: Sources): Promise<ToldContract> => {
  const { edition, base, document, changes } = pulled;
  const overlaid = edition === 'events' ? sources.events : sources.api;
  const [committed, published] = [
    await overlayContract(overlaid, base),
    await overlayContract(overlaid, document.data),
  ];
  const { contract } = sources.published[edition];
  const telling: Telling = {
    before: clientMethods(committed.document),
    after: clientMethods(published.document),
    // As long as an edition has no file of its own, it is what the overlays make of the other.
    lines: await ContractLines.of(existsSync(inProject(contract)) ? contract : overlaid.contract),
  };
  return {
    pulled,
    telling,
    findings: [
      ...changeFindings(changes, telling),
      ...(await overlayFindings(committed, published)),
    ],
  };
};

const writeLines = (told: readonly ToldContract[]): Promise<number> =>
  writeChangelog(
    inProject('CHANGELOG.md'),
    told.flatMap(({ pulled, telling }) => changelogLines(pulled.changes, telling)),
  );

const summaryOf = ({ source, edition, comparedWith, changes }: PulledContract): string => {
  const count = (group: ContractChange['group']): number =>
    changes.filter((change) => change.group === group).length;
  const what =
    changes.length === 0
      ? 'nothing changed'
      : [
          `${count('breaking')} breaking`,
          counted(count('addition'), 'addition', 'additions'),
          counted(count('text'), 'text', 'texts'),
        ].join(', ');
  return `${source} (${edition} edition) against ${comparedWith}: ${what}`;
};

/** Contracts that cannot be fetched: nobody is to think that they were looked at. */
const unpublished = (sources: Sources): Finding[] =>
  Object.entries(sources.published).flatMap(([name, { contract, url, offeredAt }]): Finding[] =>
    url !== undefined || offeredAt === undefined
      ? []
      : [
          {
            check: 'diff',
            rule: 'no-address',
            kind: 'note',
            file: contract,
            message: `The ${name} edition was not compared: it has no address of its own. Download it at ${offeredAt} and give its path.`,
          },
        ],
  );

const versionFindings = async (changes: readonly ContractChange[]): Promise<Finding[]> => {
  const { version } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as {
    version: string;
  }; // it is a package
  const next = nextVersion(
    version,
    changes.map(({ group }) => group),
  );
  return next === undefined
    ? []
    : [
        {
          check: 'diff',
          rule: 'next-version',
          kind: 'note',
          file: 'package.json',
          message: `The next version is ${next.version} (${next.release}): ${next.reason}.`,
          expected: next.version,
          seen: version,
        },
      ];
};
