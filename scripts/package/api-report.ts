import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../../src/filesystem/write-atomically.ts';
import { entryPointsOf, type EntryPoint, type PackedPackage } from './packed-package.ts';

/**
 * Compares the public types of the package with the committed reports, or writes the reports.
 *
 * @param reportFolder the folder with one report per entry point: `phone.api.md`.
 * @returns one line per difference.
 */
export const apiProblems = async (
  packed: PackedPackage,
  workplace: string,
  reportFolder: string,
  update: boolean,
): Promise<string[]> => {
  const entries = entryPointsOf(packed.manifest);
  const config = join(packed.folder, 'tsconfig.json');
  await writeFile(config, compilerConfig(entries));
  await mkdir(reportFolder, { recursive: true });
  const problems: string[] = [];
  for (const entry of entries) {
    const file = reportName(entry);
    const { errors, text: report } = await extract(packed, entry, config, workplace);
    problems.push(...errors.map((error) => `${entry.specifier}: ${error}`));
    const path = join(reportFolder, file);
    if (update) await writeAtomically(path, report);
    else problems.push(...differences(file, await readFile(path, 'utf8').catch(() => ''), report));
  }
  const current = new Set(entries.map(reportName));
  for (const name of (await readdir(reportFolder)).filter((file) => !current.has(file))) {
    if (update) await rm(join(reportFolder, name));
    else problems.push(`${name} belongs to no entry point`);
  }
  return problems;
};

/** `wsapi-client/phone` → `phone.api.md`; the package itself is `index.api.md`. */
const reportName = ({ specifier }: EntryPoint): string =>
  `${specifier.split('/').slice(1).join('-') || 'index'}.api.md`;

const compilerConfig = (entries: readonly EntryPoint[]): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'es2023',
      lib: ['es2023', 'dom'],
      module: 'nodenext',
      types: ['node'],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    },
    files: entries.map(({ types }) => types),
  });

const extract = async (
  { folder }: PackedPackage,
  entry: EntryPoint,
  tsconfigFilePath: string,
  workplace: string,
): Promise<{ readonly errors: readonly string[]; readonly text: string }> => {
  const reportFileName = reportName(entry);
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, entry.types),
      compiler: { tsconfigFilePath },
      apiReport: {
        enabled: true,
        // The types of events are exported only through `EventOf`, and a break of them should be seen too.
        includeForgottenExports: true,
        reportFileName,
        reportFolder: workplace,
        reportTempFolder: join(workplace, 'api-temporary'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
  });
  const errors: string[] = [];
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error) errors.push(message.text);
    },
  });
  return { errors, text: await readFile(join(workplace, reportFileName), 'utf8') };
};

/** Describes how a committed report differs from the current one. */
export const differences = (file: string, committed: string, current: string): string[] => {
  if (committed === current) return [];
  if (committed === '') return [`${file} is missing`];
  const before = committed.split('\n');
  const after = current.split('\n');
  // Lines in another order are in both texts, so the first difference is named as well.
  const first = before.findIndex((line, index) => line !== after[index]);
  const number = (first === -1 ? before.length : first) + 1;
  const lines = [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
  return [
    `${file} is out of date from line ${number}, now "${after[number - 1] ?? ''}":\n${lines
      .slice(0, 20)
      .map((line) => `      ${line}`)
      .join('\n')}`,
  ];
};
