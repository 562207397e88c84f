import { describe, expect, it } from 'vitest';
import {
  parseDeviations,
  loadDeviations,
} from '../../../src/programs/contract-check/server/load-deviations.ts';
import type { PlantedFault } from '../../../src/testing/planted-faults.ts';
import { probe } from '../../support/probe.ts';

const teapot: PlantedFault = { kind: 'status', operationId: 'listGroups', status: 418 };

const file = 'openapi/known-deviations.yaml';

const accepting = (lines: readonly string[]): ReturnType<typeof parseDeviations> =>
  parseDeviations(['deviations:', ...lines.map((line) => `  ${line}`)].join('\n'), file);

/** A list and another operation. */
const lists = { operations: ['listGroups', 'listChats'] };

const known = [
  '- profiles: [cloud, self-hosted-multi]',
  '  rules: [undocumented-status]',
  '  operation: listGro*',
  "  seen: '418'",
  '  reason: The tea is on the house.',
];

describe('a known deviation', () => {
  it('is accepted where it occurs', async () => {
    const { result } = await probe({
      faults: [teapot],
      options: { ...lists, deviations: accepting(known) },
    });
    expect(result).toMatchObject({ outcome: 'kept', findings: [] });
    expect(result).toHaveProperty('summary', expect.stringMatching(/1 known deviation(?!s)/));
  });

  it('fails the check with its line when it no longer occurs', async () => {
    const { result } = await probe({ options: { ...lists, deviations: accepting(known) } });
    expect(result.outcome).toBe('broken');
    expect(result.findings).toEqual([
      expect.objectContaining({
        rule: 'deviation-gone',
        kind: 'broken',
        file,
        line: 2,
        message: expect.stringContaining('The tea is on the house.') as string,
      }),
    ]);
  });

  it('is not reported as gone if it was not checked', async () => {
    const deviations = accepting(known);
    for (const asked of [
      { edition: 'self-hosted-single', options: { ...lists, deviations } },
      { options: { operations: ['getSessionStatus'], deviations } },
      { options: { ...lists, deviations: accepting([...known, '  paired: false']) } },
    ] as const)
      expect((await probe(asked)).result).toMatchObject({ outcome: 'kept', findings: [] });
    const { result } = await probe({ options: { ...lists, keys: {}, deviations } });
    expect(result).toMatchObject({ outcome: 'unchecked', findings: [] });
  });

  it.each([
    ['another status', "  seen: '500'"],
    ['another place', '  place: /paths/~1groups/post'],
    ['another operation', '  operation: getGroup'],
    ['another rule', '  rules: [unexpected-status]'],
    ['another state of the pairing', '  paired: false'],
    ['another profile', '- profiles: [cloud]'],
  ])('does not accept %s', async (_, line) => {
    const key = /\w+/.exec(line)?.[0] ?? '';
    const lines = [...known.filter((other) => !other.includes(`${key}:`)), line];
    const { result } = await probe({
      faults: [teapot],
      options: {
        operations: ['listGroups'],
        deviations: accepting(line.startsWith('-') ? [line, ...known.slice(1)] : lines),
      },
    });
    expect(result.findings).toContainEqual(
      expect.objectContaining({ rule: 'undocumented-status', operationId: 'listGroups' }),
    );
  });
});

describe('the file of known deviations', () => {
  it.each([
    [
      'no reason',
      known.slice(0, 4),
      `${file}:2: reason is missing: say why the deviation is accepted`,
    ],
    [
      'an unknown property',
      [...known, '  status: 418'],
      `${file}:2: unknown property status; the known ones are profiles`,
    ],
    [
      'an unknown profile',
      ['- profiles: [hosted]', ...known.slice(1)],
      `${file}:2: must be one of cloud, self-hosted-single, self-hosted-multi`,
    ],
    [
      'a status without quotes',
      [...known.slice(0, 3), '  seen: 418', ...known.slice(4)],
      `${file}:5: seen must be string; put a status in quotes: '404'`,
    ],
    [
      'an unknown operation',
      [...known.slice(0, 2), '  operation: listGrops', ...known.slice(3)],
      `${file}:4: the contract has no operation listGrops`,
    ],
    [
      'an unknown rule',
      [...known.slice(0, 1), '  rules: [undocumented]', ...known.slice(2)],
      `${file}:3: must be one of unexpected-status, undocumented-status, `,
    ],
    ['broken YAML', ['- profiles: [cloud', ...known.slice(1)], `${file}:3: `],
  ])('reports %s with its line', (_, lines, message) => {
    expect(() => accepting(lines)).toThrow(message);
  });

  it('reports a missing list and a missing file', async () => {
    expect(() => parseDeviations('known: []', file)).toThrow(`${file}:1: deviations is missing`);
    await expect(loadDeviations('nowhere.yaml')).rejects.toThrow('nowhere.yaml cannot be read');
  });
});
