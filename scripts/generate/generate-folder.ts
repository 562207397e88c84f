import { existsSync, renameSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import * as prettier from 'prettier';
import { stringify } from 'yaml';
import { withNullTypes } from '../../src/contract/nullability.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';
import { ContractError } from '../../src/contract/contract-error.ts';
import { refuseBrokenDocument } from '../../src/contract/parse-document.ts';
import { inProject, readSources } from '../../src/contract/project.ts';
import { withTemporaryFolder } from '../../src/filesystem/temporary-folder.ts';
import { judgeStale, mergeContract } from '../../src/contract/overlay/merged-contract.ts';
import { planOperations, planServed } from '../../src/contract/operations/operation-plan.ts';
import { describeUnserved } from '../../src/contract/operations/unserved.ts';
import { withoutOperations, withoutClientHeaders } from '../../src/contract/trim-contract.ts';
import { runOrval } from './run-orval.ts';
import { schemaFile } from './schema-types.ts';
import { contractFile } from './contract-file.ts';
import { eventTypesFile } from './event-types-file.ts';
import { operationFunctionsConfig, operationsFile } from './operation-functions.ts';
import { resourcesFile } from './resources-file.ts';
import { idsFile, routesFile } from './routes-file.ts';
import type { SourceFile } from './source-file.ts';
import { unmarkedIds } from './unmarked-ids.ts';
import { answerSchemasFile, zodSchemasConfig } from './zod-schemas.ts';

export interface GenerateOptions {
  /** The folder to write. What was in it before is replaced as a whole. */
  readonly folder: string;
  /** Where `src/` lies as seen from that folder. */
  readonly source: string;
  /** A contract in place of the committed one: an address or a path. */
  readonly from?: string | undefined;
  /** Go on without the overlay actions that do not fit the contract, and the operations that cannot be served. */
  readonly lenient?: boolean;
}

export interface Generated {
  readonly operations: number;
  readonly events: number;
  readonly files: number;
  /** Overlay actions that were left out, a line each. */
  readonly stale: readonly string[];
  /** Operations that were left out, because no client can be made of them, a line each. */
  readonly unserved: readonly string[];
  /** Where strings stand that look like ids, of which no overlay says whether they are. */
  readonly unmarkedIds: readonly string[];
  /** Overlays that were left out as a whole, because the contract holds what they add. */
  readonly leftOut: readonly string[];
}

/**
 * Makes everything in `generated/` out of the contract and its overlays. The same input gives the same
 * bytes. The files come into being beside the folder, which is replaced at the very end: a generation that
 * fails or is interrupted leaves the old one whole.
 *
 * @throws {ContractError} where the contract cannot be read, does not fit the overlays, or holds something
 *   that no client can be made of.
 */
export const generateFolder = async ({
  folder,
  source,
  from,
  lenient = false,
}: GenerateOptions): Promise<Generated> => {
  await refuseForeignFolder(folder);
  const sources = await readSources();
  const api = await mergeContract(sources.api, from);
  const stale = judgeStale(api, lenient);
  const events = await mergeContract(sources.events);
  judgeStale(events, false);

  await mkdir(dirname(folder), { recursive: true });
  return withTemporaryFolder(join(dirname(folder), '.generating-'), async (workplace) => {
    const beside = join(workplace, 'new');
    await mkdir(beside);
    const whole = await checkedMerge(api.document, sources.api.merged);
    const { plans, unserved } = lenient
      ? planServed(whole)
      : { plans: planOperations(whole), unserved: [] };
    const document = withoutOperations(whole, unserved);
    await writeFiles(beside, [
      yamlFile(sources.api.merged, document),
      yamlFile(sources.events.merged, events.document),
      contractFile('contract.ts', 'contract', document, source),
      contractFile('events-contract.ts', 'eventsContract', events.document, source),
      await schemaFile(document, 'schema.ts', source),
      await schemaFile(events.document, 'events.ts', source),
      eventTypesFile(events.document),
      idsFile(plans, source),
      routesFile(plans, source),
      resourcesFile(document, plans, source),
    ]);
    await runOrval(operationFunctionsConfig({ document, plans, folder: beside, source }));
    const operationFiles = (await readdir(join(beside, 'operations'))).sort();
    await runOrval(zodSchemasConfig(document, plans, beside));
    await writeFiles(beside, [
      operationsFile(operationFiles),
      await answerSchemasFile(plans, beside),
    ]);
    const files = await formatFolder(beside);
    replaceFolder(folder, { by: beside, keepingIn: join(workplace, 'old') });
    return {
      operations: plans.length,
      events: Object.keys(events.document.webhooks ?? {}).length,
      files,
      stale,
      unserved: describeUnserved(unserved),
      unmarkedIds: [...unmarkedIds(document), ...unmarkedIds(events.document)],
      leftOut: api.leftOut,
    };
  });
};

/** Only now must everything hold: an overlay action may rely on a later one. */
const checkedMerge = async (document: OpenApi, name: string): Promise<OpenApi> => {
  const merged = withoutClientHeaders(withNullTypes(document));
  await refuseBrokenDocument(merged, `The merged contract (${name})`);
  return merged;
};

/** A folder is replaced as a whole: what anybody else put there would be gone. */
const refuseForeignFolder = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch((error: unknown): string[] => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new ContractError(`${folder} is no folder.`);
  });
  const ours =
    names.length === 0 ||
    ['routes.ts', 'operations', 'schema.ts'].every((name) => names.includes(name));
  if (!ours)
    throw new ContractError(
      `${folder} holds other things than a generated client, and would be replaced as a whole. Give a folder that is new or empty.`,
    );
};

const yamlFile = (path: string, document: OpenApi): SourceFile => ({
  path,
  text: `# Generated from openapi/ by \`npm run generate\`: the contract with its overlays. Do not edit.\n${stringify(document, { lineWidth: 100, aliasDuplicateObjects: false })}`,
});

const writeFiles = (folder: string, files: readonly SourceFile[]): Promise<unknown> =>
  Promise.all(files.map(({ path, text }) => writeFile(join(folder, path), text)));

/** Formats the TypeScript. The two YAML files are left as `yaml` writes them, which is as steady and takes no second. */
const formatFolder = async (folder: string): Promise<number> => {
  const options = await prettier.resolveConfig(inProject('package.json'));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.filter((name) => extname(name) === '.ts')) {
    await writeFile(
      file,
      await prettier.format(await readFile(file, 'utf8'), { ...options, parser: 'typescript' }),
    );
  }
  return files.length;
};

/**
 * A folder cannot be renamed over a full one: the old one steps aside until the new one stands. The two steps
 * follow each other at once, so that no interrupt comes between them.
 */
const replaceFolder = (
  folder: string,
  { by, keepingIn }: { by: string; keepingIn: string },
): void => {
  const existed = existsSync(folder);
  if (existed) renameSync(folder, keepingIn);
  try {
    renameSync(by, folder);
  } catch (error) {
    if (existed) renameSync(keepingIn, folder);
    throw error;
  }
};
