import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { ContractError } from '../contract-error.ts';
import { loadText } from '../load-document.ts';
import { applyOverlays, asOverlay, describeStale, type OverlaidDocument } from './overlay.ts';
import { parseContract } from '../parse-document.ts';
import type { OpenApi } from '../openapi.ts';
import { inProject, type ContractSource } from '../project.ts';
import { normalizeContract } from './normalize-contract.ts';

/**
 * The contract with its overlays, from which everything else is generated.
 *
 * @param from a contract to use instead of the committed one: a URL or a path.
 * @throws {ContractError} if the contract cannot be read or used.
 */
export const mergeContract = async (
  source: ContractSource,
  from = inProject(source.contract),
): Promise<OverlaidDocument> => {
  const { text } = await loadText(from);
  return overlayContract(source, (await parseContract(text, from)).data);
};

/** Applies the project's overlays to a contract. */
export const overlayContract = async (
  source: ContractSource,
  contract: OpenApi,
): Promise<OverlaidDocument> => {
  const overlays = await Promise.all(
    source.overlays.map(async (name) =>
      asOverlay(parse(await readFile(inProject(name), 'utf8'), { version: '1.2' }), name),
    ),
  );
  return applyOverlays(normalizeContract(contract), overlays);
};

/**
 * A line for each stale action.
 *
 * @throws {ContractError} with these lines, unless `lenient` is set.
 */
export const judgeStale = ({ stale }: OverlaidDocument, lenient: boolean): string[] => {
  const lines = describeStale(stale);
  if (lines.length === 0 || lenient) return lines;
  throw new ContractError(
    [
      `${lines.length} overlay action${lines.length === 1 ? '' : 's'} no longer fit${lines.length === 1 ? 's' : ''} the contract:`,
      ...lines.map((line) => `  ${line}`),
      'Correct or remove them. For another contract than the committed one, --lenient leaves them out.',
    ].join('\n'),
  );
};

/** The merged contract as it was last generated. */
export const loadMergedContract = async (): Promise<OpenApi> =>
  (
    await parseContract(
      await readFile(inProject('generated', 'openapi.yaml'), 'utf8'),
      'generated/openapi.yaml',
    )
  ).data;
