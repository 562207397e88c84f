import { existsSync } from 'node:fs';
import { stringify } from 'yaml';
import type { OpenApi } from './openapi.ts';
import { keyKindOf, methods, operationsAndWebhooks } from './openapi.ts';
import type { ContractChange } from './changes/contract-change.ts';
import { contractChanges } from './changes/contract-changes.ts';
import { changedTexts, readAcceptedTexts, type ChangedTexts } from './changes/published-texts.ts';
import { ContractError } from './contract-error.ts';
import { loadText, type LoadedText, type LoadOptions } from './load-document.ts';
import { parseContract, type ContractDocument } from './parse-document.ts';
import { writeAtomically } from '../filesystem/write-atomically.ts';
import { overlayContract } from './overlay/merged-contract.ts';
import { inProject, type Edition, type Sources } from './project.ts';

/** A published contract, and its changes. */
export interface PulledContract {
  readonly source: string;
  readonly edition: Edition;
  readonly how: LoadedText['how'];
  readonly bytes: number;
  /** What it was compared with, for messages. */
  readonly comparedWith: string;
  readonly base: OpenApi;
  readonly changes: readonly ContractChange[];
  /** Published texts that differ from those that were last accepted. */
  readonly changedTexts: readonly ChangedTexts[];
  readonly document: ContractDocument;
}

/**
 * Fetches a published contract and compares it with the committed one of the same edition.
 *
 * @param edition its edition, if the document does not show it.
 * @throws {ContractError} if it cannot be read, or is not a contract.
 */
export const pullContract = async (
  source: string,
  sources: Sources,
  options: LoadOptions,
  edition?: Edition,
): Promise<PulledContract> => {
  const { text, how } = await loadText(source, options);
  const document = await parseContract(text, source);
  if (operationsAndWebhooks(document.data).length === 0)
    throw new ContractError(`${source} has no operations, neither in "paths" nor in "webhooks".`);
  const found = edition ?? editionOf(document.data);
  const { base, comparedWith } = await committedContract(found, sources);
  return {
    source,
    edition: found,
    how,
    bytes: Buffer.byteLength(text),
    comparedWith,
    base,
    changes: await contractChanges(base, document.data),
    changedTexts: changedTexts(document.data, base, (await readAcceptedTexts())[found]),
    document,
  };
};

/**
 * Overwrites the committed contract with a pulled one, unchanged. JSON becomes YAML, the format of the file.
 *
 * @returns the file's path in the project.
 */
export const writeContract = async (
  { edition, document }: PulledContract,
  sources: Sources,
): Promise<string> => {
  const { contract } = sources.published[edition];
  const isJson = document.text.trimStart().startsWith('{');
  await writeAtomically(
    inProject(contract),
    isJson ? stringify(document.data, { lineWidth: 100 }) : document.text,
  );
  return contract;
};

const editionOf = ({ paths = {}, webhooks }: OpenApi): Edition => {
  const names = Object.keys(paths);
  if (webhooks !== undefined && names.length === 0) return 'events';
  const has = (prefix: string): boolean => names.some((name) => name.startsWith(prefix));
  return has('/admin/') && !has('/account/') ? 'self-hosted' : 'cloud';
};

const committedContract = async (
  edition: Edition,
  sources: Sources,
): Promise<{ base: OpenApi; comparedWith: string }> => {
  const { contract } = sources.published[edition];
  if (existsSync(inProject(contract)))
    return { base: await readCommitted(contract), comparedWith: contract };
  if (edition !== 'self-hosted') throw new ContractError(`${contract} is missing.`);
  // Until its contract is pulled, this edition is the cloud contract with the overlay's routes, without the customers'.
  const overlays = sources.api.overlays.filter((name) => name.endsWith('/self-hosted.yaml'));
  const cloud = await readCommitted(sources.api.contract);
  const { document } = await overlayContract({ ...sources.api, overlays }, cloud);
  const { servers = [] } = document;
  return {
    // The overlay appends its servers to those of the cloud, which do not serve this edition.
    base: { ...withoutCustomerRoutes(document), servers: servers.slice(cloud.servers?.length) },
    comparedWith: `${sources.api.contract} with ${overlays.join(', ')}`,
  };
};

const readCommitted = async (contract: string): Promise<OpenApi> => {
  const { text } = await loadText(inProject(contract));
  return (await parseContract(text, contract)).data;
};

const withoutCustomerRoutes = (document: OpenApi): OpenApi => {
  const ofCustomers = (item: NonNullable<OpenApi['paths']>[string]): boolean =>
    methods.some((method) => {
      const operation = item[method];
      const [scheme] =
        operation?.security?.flatMap((requirement) => Object.keys(requirement)) ?? [];
      return (
        operation !== undefined &&
        (scheme === 'CustomerApiKey' || keyKindOf(document, operation) === 'customer')
      );
    });
  return {
    ...document,
    paths: Object.fromEntries(
      Object.entries(document.paths ?? {}).filter(([, item]) => !ofCustomers(item)),
    ),
  };
};
