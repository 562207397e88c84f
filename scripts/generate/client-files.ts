import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { OpenApi } from '../../src/contract/openapi.ts';
import type { OperationPlan } from '../../src/contract/operations/operation-plan.ts';
import { contractFile } from './contract-file.ts';
import { eventTypesFile } from './event-types-file.ts';
import { methodNames } from '../../src/contract/operations/route-mentions.ts';
import { withNamesInTexts } from './named-texts.ts';
import { operationFunctionsConfig, operationsFile } from './operation-functions.ts';
import { resourcesFile } from './resources-file.ts';
import { idsFile, routesFile } from './routes-file.ts';
import { runOrval } from './run-orval.ts';
import { eventsFile, schemaFiles } from './schema-types.ts';
import type { SourceFile } from './source-file.ts';
import { eventsAsAnswers } from './event-answers.ts';
import { responseSet, eventSet, schemasByIdFile, zodSchemasConfig } from './zod-schemas.ts';

/** What a client is generated from. */
export interface ClientSources {
  readonly api: OpenApi;
  readonly plans: readonly OperationPlan[];
  readonly events: OpenApi;
  /** The path of `src/` from the folder. */
  readonly source: string;
}

/** Writes every file of a generated client, unformatted, into a folder. */
export const writeClientFiles = async (
  folder: string,
  { api, plans, events, source }: ClientSources,
): Promise<void> => {
  const nameOf = methodNames(plans);
  const [namedApi, namedEvents] = [withNamesInTexts(api, nameOf), withNamesInTexts(events, nameOf)];
  await writeFiles(folder, [
    contractFile('contract.ts', 'contract', api, source),
    contractFile('events-contract.ts', 'eventsContract', events, source),
    ...(await schemaFiles(namedApi, source, nameOf)),
    await eventsFile(namedEvents, 'events.ts', source),
    eventTypesFile(events),
    idsFile(plans, source),
    routesFile(plans, source),
    resourcesFile(api, plans, source),
  ]);
  await mkdir(join(folder, 'operations'), { recursive: true });
  await runOrval(operationFunctionsConfig({ document: api, plans, folder, source }));
  const operationFiles = (await readdir(join(folder, 'operations'))).sort();
  await runOrval(zodSchemasConfig(namedApi, plans, folder, responseSet));
  const { document: eventDocument, answered } = eventsAsAnswers(namedEvents);
  await runOrval(zodSchemasConfig(eventDocument, answered, folder, eventSet));
  await writeFiles(folder, [
    operationsFile(operationFiles),
    await schemasByIdFile(plans, folder, responseSet),
    await schemasByIdFile(answered, folder, eventSet),
  ]);
};

/** Writes a merged contract as YAML, for people. */
export const writeMergedContract = (path: string, document: OpenApi): Promise<void> =>
  writeFile(
    path,
    `# Generated from openapi/ by \`npm run generate\`: the contract with its overlays. Do not edit.\n${stringify(document, { lineWidth: 100, aliasDuplicateObjects: false })}`,
  );

const writeFiles = (folder: string, files: readonly SourceFile[]): Promise<unknown> =>
  Promise.all(files.map(({ path, text }) => writeFile(join(folder, path), text)));
