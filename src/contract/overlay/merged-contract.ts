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
 * The contract with its overlays: what everything else is generated from.
 *
 * @param from a contract to take in place of the committed one: an address or a path.
 * @throws {ContractError} where the contract cannot be read, or no longer fits together with the overlays.
 */
export const mergeContract = async (
  source: ContractSource,
  from = inProject(source.contract),
): Promise<OverlaidDocument> => {
  const { text } = await loadText(from);
  return overlayContract(source, (await parseContract(text, from)).data);
};

/** A contract that was read already, with the project's overlays. */
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

/** @throws {ContractError} naming each stale action, unless that is tolerated: then the lines are returned. */
export const judgeStale = ({ stale }: OverlaidDocument, lenient: boolean): string[] => {
  const lines = describeStale(stale);
  if (lines.length === 0 || lenient) return lines;
  throw new ContractError(
    [
      `${lines.length} overlay action${lines.length === 1 ? '' : 's'} no longer fit${lines.length === 1 ? 's' : ''} the contract:`,
      ...lines.map((line) => `  ${line}`),
      'Correct or remove them; for a contract that is not the committed one, --lenient goes on without them.',
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
