import { existsSync, renameSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import * as prettier from 'prettier';
import { ContractError } from '../../src/contract/contract-error.ts';
import { withNullTypes } from '../../src/contract/nullability.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';
import {
  planOperations,
  planServed,
  type Plans,
} from '../../src/contract/operations/operation-plan.ts';
import { describeUnserved } from '../../src/contract/operations/unserved.ts';
import { judgeStale, mergeContract } from '../../src/contract/overlay/merged-contract.ts';
import { refuseBrokenDocument } from '../../src/contract/parse-document.ts';
import { inProject, readSources } from '../../src/contract/project.ts';
import { withoutClientHeaders, withoutOperations } from '../../src/contract/trim-contract.ts';
import { withTemporaryFolder } from '../../src/filesystem/temporary-folder.ts';
import { writeClientFiles, writeMergedContract } from './client-files.ts';
import { withNamedResponses } from './named-responses.ts';
import { unmarkedIds } from './unmarked-ids.ts';

export interface GenerateOptions {
  /** The folder to write. All of its earlier content is replaced. */
  readonly folder: string;
  /** The path of `src/` from that folder. */
  readonly source: string;
  /** A contract to use instead of the committed one: a URL or a path. */
  readonly from?: string | undefined;
  /** Leave out the overlay actions that do not fit the contract, and the operations that the client cannot call. */
  readonly lenient?: boolean;
}

export interface Generated {
  readonly operations: number;
  readonly events: number;
  readonly files: number;
  /** A line for each overlay action that was left out. */
  readonly stale: readonly string[];
  /** A line for each operation that was left out, because the client cannot call it. */
  readonly unserved: readonly string[];
  /** The places of strings that look like ids, and that no overlay marks. */
  readonly unmarkedIds: readonly string[];
  /** Overlays that were left out as a whole, because the contract has what they add. */
  readonly leftOut: readonly string[];
}

/**
 * Generates everything in `generated/` from the contract and its overlays. The same input gives the same bytes. The
 * files are written to a temporary folder, which replaces the old one at the very end: a generation that fails or is
 * interrupted leaves the old folder intact.
 *
 * @throws {ContractError} if the contract cannot be read, does not fit the overlays, or has operations that the
 *   client cannot call.
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
    const { plans, unserved } = plansOf(whole, lenient);
    const document = withoutOperations(whole, unserved);
    await writeMergedContract(join(beside, sources.api.merged), document);
    await writeMergedContract(join(beside, sources.events.merged), events.document);
    await writeClientFiles(beside, { api: document, plans, events: events.document, source });
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

/** @throws {ContractError} with the reasons, if no operation is left. */
const plansOf = (document: OpenApi, lenient: boolean): Plans => {
  const planned = lenient
    ? planServed(document)
    : { plans: planOperations(document), unserved: [] };
  if (planned.plans.length > 0) return planned;
  throw new ContractError(
    planned.unserved.length === 0
      ? 'The contract has no operation under "paths", so there is no client to generate.'
      : [
          'The client can call none of the operations of this contract:',
          ...describeUnserved(planned.unserved).map((line) => `  ${line}`),
        ].join('\n'),
  );
};

/** The merged contract is checked as a whole: an overlay action may rely on a later one. */
const checkedMerge = async (document: OpenApi, name: string): Promise<OpenApi> => {
  const merged = withNamedResponses(withoutClientHeaders(withNullTypes(document)));
  await refuseBrokenDocument(merged, `The merged contract (${name})`);
  return merged;
};

/** The folder is replaced as a whole, so it must not hold anything else. */
const refuseForeignFolder = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch((error: unknown): string[] => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new ContractError(`${folder} is not a folder.`);
  });
  const ours =
    names.length === 0 ||
    ['routes.ts', 'operations', 'schema.ts'].every((name) => names.includes(name));
  if (!ours)
    throw new ContractError(
      `${folder} holds other things than a generated client, and all of it would be replaced. Name a new or an empty folder.`,
    );
};

/** Formats the TypeScript files. The YAML files stay as `yaml` writes them: that is just as stable, and faster. */
const formatFolder = async (folder: string): Promise<number> => {
  const options = await prettier.resolveConfig(inProject('package.json'));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.filter((name) => extname(name) === '.ts')) {
    await writeFile(
      file,
      await prettier.format(await readFile(file, 'utf8'), { ...options, parser: 'babel-ts' }),
    );
  }
  return files.length;
};

/**
 * A folder cannot be renamed over one that is not empty, so the old one is moved away first. The two renames are
 * synchronous, so that no interrupt comes between them.
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
