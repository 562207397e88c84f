import type { OverlaidDocument, StaleAction } from '../../../contract/overlay/overlay.ts';
import type { Finding } from '../finding.ts';
import { ContractLines } from './contract-lines.ts';

/**
 * Overlay actions that no longer fit a published contract. Those that do not fit the committed one either are not
 * reported: not every edition has all routes that the overlays correct.
 */
export const overlayFindings = async (
  committed: OverlaidDocument,
  published: OverlaidDocument,
): Promise<Finding[]> => {
  const key = ({ overlay, number, target }: StaleAction): string =>
    `${overlay} ${number} ${target}`;
  const known = new Set(committed.stale.map(key));
  const lines = new Map<string, ContractLines>();
  const findings: Finding[] = [];
  for (const action of published.stale.filter((stale) => !known.has(key(stale)))) {
    const { overlay, number, target, how, reason } = action;
    const file = lines.get(overlay) ?? (await ContractLines.of(overlay));
    lines.set(overlay, file);
    findings.push({
      check: 'diff',
      rule: how === 'unnecessary' ? 'overlay-unnecessary' : 'overlay-stale',
      kind: 'note',
      file: overlay,
      line: file.at(`/actions/${number - 1}`),
      message: `${overlay}, action ${number} (${target}): ${
        how === 'unnecessary'
          ? 'the published contract has this correction already; remove the action'
          : `${reason} in the published contract; correct or remove it`
      }`,
    });
  }
  return findings;
};
