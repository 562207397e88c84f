import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import type { OpenApi } from '../../src/contract/openapi.ts';
import { singleTargets } from '../../src/contract/overlay/overlay-targets.ts';
import {
  applyOverlays,
  asOverlay,
  type NamedOverlay,
  type OverlayAction,
} from '../../src/contract/overlay/overlay.ts';
import { inProject } from '../../src/contract/project.ts';

/**
 * The likeliest change of the published contract: its publisher adopts one of our corrections. The result must stay
 * the same, and the overlay action must be reported as unnecessary.
 */

const read = (path: string): unknown =>
  parse(readFileSync(inProject('openapi', path), 'utf8'), { version: '1.2' });

const overlay = (path: string): NamedOverlay => asOverlay(read(path), path);

const alone = (
  { name, overlay }: NamedOverlay,
  actions: readonly OverlayAction[],
): NamedOverlay => ({ name, overlay: { ...overlay, actions } });

/** Lists in which an item occurs twice. */
const doubled = (node: unknown, place = '#'): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const items = Array.isArray(node) ? node.map((item) => JSON.stringify(item)) : [];
  return [
    ...(new Set(items).size < items.length ? [place] : []),
    ...Object.entries(node).flatMap(([key, value]) =>
      ['example', 'examples', 'value'].includes(key) ? [] : doubled(value, `${place}/${key}`),
    ),
  ];
};

const corrections = overlay('overlays/corrections.yaml');
const eventCorrections = overlay('overlays/events-corrections.yaml');

const contracts = [
  {
    contract: read('cloud.yaml') as OpenApi, // it is our contract
    overlays: [overlay('overlays/self-hosted.yaml'), corrections],
    corrections,
  },
  {
    contract: read('events.yaml') as OpenApi, // it is our contract
    overlays: [eventCorrections],
    corrections: eventCorrections,
  },
];

/** Corrections that no publisher can adopt alone, or as they are written. */
const exceptions = [
  // The schema of the request is a copy, made before the response's schema is corrected.
  /UpdateInstanceConfigRequest|InstanceConfig$|\/config'(?:\]|,.*)\.put/,
  // What our overlay for the self-hosted edition adds needs the correction all the same.
  /\.\.properties\.deviceId$/,
  // It takes back what another correction says of all PUTs.
  /\/apikey','/,
  // The cloud's contract has these schemas only through our overlay.
  /Instance(?:Detail|ListItem)$/,
  // Only our overlay has this schema.
  /GroupOwner/,
  // The target looks for the old name.
  /=='Instances'\]/,
];

/**
 * A mark of all operations of a kind (`x-idempotent` of every PUT): what our overlay for the self-hosted edition adds
 * needs it all the same.
 */
const marksEveryOperation = ({ target, update }: OverlayAction): boolean =>
  target.startsWith('$.paths.*.') &&
  Object.keys(update ?? {}).every((key) =>
    ['x-idempotent', 'x-destructive', 'x-safe'].includes(key),
  );

const cases = contracts.flatMap(({ contract, overlays, corrections }) =>
  corrections.overlay.actions.flatMap((action, index) =>
    // Of an action on several places, one is adopted.
    action.update === undefined ||
    marksEveryOperation(action) ||
    exceptions.some((target) => target.test(action.target))
      ? []
      : singleTargets(action.target)
          .slice(0, 1)
          .map((target) => ({
            name: `${corrections.name}, action ${String(index + 1)}, ${target}`,
            contract,
            overlays,
            corrections,
            action: { ...action, target },
            number: index + 1,
          })),
  ),
);

test('there is a case for every correction', () => {
  expect(cases.length).toBeGreaterThan(130);
});

test.each(cases)('$name', async ({ contract, overlays, corrections, action, number }) => {
  let published = await applyOverlays(contract, [alone(corrections, [action])]);
  // It corrects what earlier actions add, so the publisher adopts those as well.
  if (published.stale.length > 0) {
    const earlier = corrections.overlay.actions.slice(0, number - 1);
    const others = overlays.filter((one) => one !== corrections);
    published = await applyOverlays(contract, [
      ...others,
      alone(corrections, [...earlier, action]),
    ]);
  }
  const [own, adopted] = [
    await applyOverlays(contract, overlays),
    await applyOverlays(published.document, overlays),
  ];
  expect(adopted.document).toEqual(own.document);
  expect(doubled(adopted.document)).toEqual([]);
  expect(adopted.stale).toContainEqual(
    expect.objectContaining({ number, target: action.target, how: 'unnecessary' }),
  );
});
