import type { OverlaidDocument, StaleAction } from '../../../contract/overlay/overlay.ts';
import type { Finding } from '../finding.ts';
import { ContractLines } from './contract-lines.ts';

/**
 * Overlay actions that a published contract has overtaken. Those that do not fit the committed one either are no news:
 * an edition lacks routes which the overlays are about.
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
          ? 'the published contract says by itself what it corrects; remove it'
          : `${reason} in the published contract; correct or remove it`
      }`,
    });
  }
  return findings;
};
