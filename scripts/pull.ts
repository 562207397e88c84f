/** `npm run pull [-- <url or file>]`: downloads a published contract and reports its changes. */
import { runCommand, ContractError } from '../src/contract/contract-error.ts';
import { acceptTexts } from '../src/contract/changes/published-texts.ts';
import { readArguments } from './command-line.ts';
import { pullContract, writeContract, type PulledContract } from '../src/contract/pull-contract.ts';
import { changesAsJson, reportChanges } from './pull/report-changes.ts';
import { showProgress } from '../src/programs/contract-check/show-downloads.ts';
import { cacheFolder, editions, readSources, type Edition } from '../src/contract/project.ts';

const usage = `usage: npm run pull [-- <url or file>] [--edition cloud|self-hosted|events] [--write] [--accept-breaking] [--accept-texts] [--json]

Downloads a published contract (by default those in openapi/sources.json that have a URL), compares it with the
committed one of the same edition, and reports the changes. Without --write, the committed contract stays as it is.

  --edition          its edition, if the document does not show it
  --write            overwrite the committed contract
  --accept-breaking  exit with 0 even if something breaks
  --accept-texts     accept the published texts: they are reported again when they change
  --json             print JSON

Exit codes: 0 nothing breaks, 1 something breaks, 2 the contract could not be read or compared.`;

await runCommand(async () => {
  const parsed = readArguments(usage, {
    allowPositionals: true,
    options: {
      edition: { type: 'string' },
      write: { type: 'boolean', default: false },
      'accept-breaking': { type: 'boolean', default: false },
      'accept-texts': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (parsed === undefined) return 0;
  const { values, positionals } = parsed;
  const edition = checkedEdition(values.edition);
  const sources = await readSources();
  const addresses =
    positionals.length > 0
      ? positionals
      : Object.values(sources.published).flatMap(({ url }) => url ?? []);
  const pulled: PulledContract[] = [];
  for (const address of addresses) {
    const progress = showProgress(address);
    try {
      pulled.push(
        await pullContract(
          address,
          sources,
          { cacheFolder, onProgress: progress.onProgress },
          edition,
        ),
      );
    } finally {
      progress.end();
    }
  }
  if (values.json) console.log(JSON.stringify(pulled.map(changesAsJson), null, 2));
  else console.log(pulled.map(reportChanges).join('\n\n'));

  const say = values.json ? console.error : console.log;
  for (const contract of pulled) {
    if (values['accept-texts'])
      say(
        `\nAccepted the texts in ${await acceptTexts(contract.edition, contract.document.data)}.`,
      );
    if (values.write)
      say(`\nWritten to ${await writeContract(contract, sources)}. ${nextStep(contract)}`);
  }
  if (!values.write) say('\nThe committed contract was not changed. --write overwrites it.');
  if (positionals.length === 0) {
    for (const [name, { offeredAt }] of Object.entries(sources.published)) {
      if (offeredAt !== undefined)
        say(
          `The ${name} edition has no URL of its own: download it at ${offeredAt} and pass its path.`,
        );
    }
  }
  const breaks = pulled.some(({ changes }) => changes.some(({ group }) => group === 'breaking'));
  return breaks && !values['accept-breaking'] ? 1 : 0;
});

function checkedEdition(edition: string | undefined): Edition | undefined {
  const known = editions.find((name) => name === edition);
  if (known !== undefined || edition === undefined) return known;
  throw new ContractError(`--edition must be one of ${editions.join(', ')}, not "${edition}".`);
}

function nextStep({ edition }: PulledContract): string {
  return edition === 'self-hosted'
    ? 'Next: npm run generate -- --from openapi/self-hosted.yaml --lenient'
    : 'Next: npm run generate';
}
