import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { clientMethods } from '../../../contract/changes/client-methods.ts';
import type { ContractChange } from '../../../contract/changes/contract-change.ts';
import { renamedMethods } from '../../../contract/changes/renamed-methods.ts';
import { toldOnce } from '../../../contract/changes/told-once.ts';
import { vanishedMethods } from '../../../contract/changes/vanished-methods.ts';
import { ContractError } from '../../../contract/contract-error.ts';
import { mergeContract, overlayContract } from '../../../contract/overlay/merged-contract.ts';
import {
  downloadsFolder,
  editions,
  inProject,
  isGeneratedFrom,
  isInstalledAlone,
  readSources,
  type Edition,
  type Sources,
} from '../../../contract/project.ts';
import { pullContract, type PulledContract } from '../../../contract/pull-contract.ts';
import { showProgress } from '../show-downloads.ts';
import type { Check, Finding } from '../finding.ts';
import { counted } from '../report/counts.ts';
import { changeFindings, type Telling } from './change-findings.ts';
import { writeChangelog } from './changelog-entry.ts';
import { changelogLines } from './changelog-lines.ts';
import { ContractLines } from './contract-lines.ts';
import type { DiffOptions } from './diff-options.ts';
import { nextVersion } from './next-version.ts';
import { overlayFindings } from './overlay-findings.ts';
import { findAffected } from './used-by/affected-uses.ts';
import type { ProgramUses } from './used-by/program-uses.ts';
import { programUsesOf } from './used-by/program-uses-of.ts';
import { usedChanges, usedSummary } from './used-by/used-by-findings.ts';

/** Compares published contracts with the committed ones: what breaks, what is new, and what it means for the client. */
export const diffCheck =
  ({ documents, edition, changelog, usedBy }: DiffOptions): Check =>
  async () => {
    if (changelog && isInstalledAlone)
      throw new ContractError(
        '--changelog needs a project with openapi/sources.json and CHANGELOG.md, and there is none here.',
      );
    const sources = await readSources();
    const published =
      documents.length > 0
        ? documents.map((address) => ({ address, edition }))
        : publishedContracts(sources, edition);
    const missing = documents.length > 0 ? [] : withoutAddress(sources, edition);
    if (published.length === 0)
      throw new ContractError(missing.map(({ message }) => message).join('\n'));
    const uses = usedBy === undefined ? undefined : await usesOf(usedBy, sources);
    const told: ToldContract[] = [];
    const problems: string[] = [];
    for (const { address, edition: known } of published) {
      const progress = showProgress(address);
      const options = { ...downloadsFolder, onProgress: progress.onProgress };
      try {
        const pulled = await pullContract(address, sources, options, known);
        told.push(await tell(pulled, sources, uses));
      } catch (error) {
        if (!(error instanceof ContractError)) throw error;
        problems.push(error.message);
      } finally {
        progress.end();
      }
    }
    const changes = told.flatMap(({ pulled }) => pulled.changes);
    const findings = [
      ...told.flatMap((contract) => contract.findings),
      ...missing,
      ...(usedBy === undefined
        ? await versionFindings(changes)
        : usedSummary(
            usedBy,
            told.flatMap((contract) => contract.findings),
            told.flatMap(({ others }) => others),
          )),
    ];
    const isBroken = findings.some(({ kind }) => kind === 'broken');
    // A changelog with some of the changes would pass for complete.
    if (problems.length > 0 && !isBroken)
      return { check: 'diff', outcome: 'unchecked', findings, reason: problems.join('\n') };
    const isWriting = changelog && problems.length === 0;
    const [ours, others] = [true, false].map((generated) =>
      told.filter(({ pulled }) => isGeneratedFrom(pulled.edition, sources) === generated),
    );
    const written = isWriting ? await writeLines(ours ?? []) : undefined;
    const byHand = isWriting ? (others ?? []).flatMap((other) => leftToDo(other, sources)) : [];
    return {
      check: 'diff',
      outcome: isBroken ? 'broken' : 'kept',
      findings: [...findings, ...byHand, ...problems.map(notCompared)],
      summary: [
        ...told.map(({ pulled }) => summaryOf(pulled)),
        ...(written === undefined ? [] : [`new lines in CHANGELOG.md: ${written}`]),
      ].join('; '),
    };
  };

/** Findings about one contract are reported even if another could not be compared. */
const notCompared = (problem: string): Finding => ({
  check: 'diff',
  rule: 'not-compared',
  kind: 'note',
  message: `Another contract was not compared: ${problem}`,
});

interface ToldContract {
  readonly pulled: PulledContract;
  readonly telling: Telling;
  readonly findings: readonly Finding[];
  /** The changes that do not concern the program, if one was given. */
  readonly others: readonly ContractChange[];
}

const usesOf = async (place: string, { api, events }: Sources): Promise<ProgramUses> => {
  const [operations, webhooks] = [await mergeContract(api), await mergeContract(events)];
  return programUsesOf(place, operations.document, webhooks.document);
};

const tell = async (
  pulled: PulledContract,
  sources: Sources,
  uses: ProgramUses | undefined,
): Promise<ToldContract> => {
  const { edition, base, document } = pulled;
  const overlaid = edition === 'events' ? sources.events : sources.api;
  const [committed, published] = [
    await overlayContract(overlaid, base),
    await overlayContract(overlaid, document.data),
  ];
  const { contract } = sources.published[edition];
  const telling: Telling = {
    before: clientMethods(committed.document),
    after: clientMethods(published.document),
    // An edition without a file of its own is the other edition's contract with overlays.
    lines: await ContractLines.of(existsSync(inProject(contract)) ? contract : overlaid.contract),
  };
  const vanished = vanishedMethods(document.data, telling.before, telling.after);
  const renamed = renamedMethods(document.data, telling.before, telling.after, pulled.changes);
  const changes = [...toldOnce(vanished), ...renamed, ...pulled.changes];
  if (uses !== undefined) {
    const affected = findAffected(
      { types: committed.document, base, revision: document.data },
      changes,
      uses,
    );
    return {
      pulled: { ...pulled, changes },
      telling,
      ...usedChanges(changes, affected, telling.before, telling.after),
    };
  }
  // Overlays and line numbers of the contract are for those who maintain the client.
  const findings = changeFindings(changes, pulled.changedTexts, telling);
  if (isInstalledAlone)
    return {
      pulled: { ...pulled, changes },
      telling,
      others: [],
      findings: findings.map(withoutFile),
    };
  const overlayNotes = await overlayFindings(committed, published);
  return {
    pulled: { ...pulled, changes },
    telling,
    others: [],
    findings: [
      ...findings,
      ...overlayNotes.filter(
        // The overlays also correct what other editions never had.
        ({ rule }) => rule !== 'overlay-stale' || isGeneratedFrom(edition, sources),
      ),
    ],
  };
};

const withoutFile = (finding: Finding): Finding => {
  const { file, line, ...others } = finding;
  return file === undefined && line === undefined ? finding : others;
};

const writeLines = (told: readonly ToldContract[]): Promise<number> =>
  writeChangelog(
    inProject('CHANGELOG.md'),
    told.flatMap(({ pulled, telling }) => changelogLines(pulled.changes, telling)),
  );

/** The client is not generated from this edition, so the changelog must not announce what is new in it. */
const leftToDo = ({ pulled, telling }: ToldContract, { api }: Sources): Finding[] => {
  const lines = changelogLines(pulled.changes, telling);
  if (lines.length === 0) return [];
  return [
    {
      check: 'diff',
      rule: 'left-to-do',
      kind: 'note',
      file: api.contract,
      message: [
        `The client is not generated from the ${pulled.edition} edition. Write the change into ${api.contract} by hand, run npm run generate, and add to CHANGELOG.md:`,
        ...lines.map(({ section, text }) => `${section}: ${text}`),
      ].join('\n'),
    },
  ];
};

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

/** The contracts of openapi/sources.json that have a URL; only one edition's, if it was given. */
const publishedContracts = (
  sources: Sources,
  edition: Edition | undefined,
): { address: string; edition: Edition }[] =>
  askedEditions(edition).flatMap((name) => {
    const { url } = sources.published[name];
    return url === undefined ? [] : [{ address: url, edition: name }];
  });

const askedEditions = (edition: Edition | undefined): readonly Edition[] =>
  edition === undefined ? editions : [edition];

/** Contracts without a URL. The finding says that they were not compared. */
const withoutAddress = (sources: Sources, edition: Edition | undefined): Finding[] =>
  askedEditions(edition).flatMap((name): Finding[] => {
    const { contract, url, offeredAt } = sources.published[name];
    if (url !== undefined) return [];
    const where =
      offeredAt === undefined ? 'Pass its path' : `Download it at ${offeredAt} and pass its path`;
    return [
      {
        check: 'diff',
        rule: 'no-address',
        kind: 'note',
        file: contract,
        message: `The ${name} edition was not compared: it has no URL of its own. ${where}.`,
      },
    ];
  });

/** The next version of the project; callers who installed the package have versions of their own. */
const versionFindings = async (changes: readonly ContractChange[]): Promise<Finding[]> => {
  if (isInstalledAlone) return [];
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
