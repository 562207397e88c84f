import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { entryPointsOf, type Manifest } from '../../scripts/package/packed-package.ts';
import { contract } from '../../generated/contract.ts';
import * as client from '../../src/index.ts';
import * as queue from '../../src/queue.ts';
import * as receipts from '../../src/receipts.ts';
import * as redis from '../../src/redis.ts';
import * as webhooks from '../../src/webhooks.ts';

/** The tables of the README and the guides list everything that exists, and nothing else. */

/** The rows of the section's table, by their first cell. */
const rowsOf = async (file: string, section: string): Promise<Map<string, readonly string[]>> => {
  const whole = await readFile(inProject(file), 'utf8');
  const [, text = ''] = whole.split(`\n## ${section}\n`);
  const [own = ''] = text.split('\n## ');
  const rows = own.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.map((row) => {
      const cells = row.split('|').map((cell) => cell.trim());
      return [/`([^`]+)`/.exec(cells[1] ?? '')?.[1] ?? '', cells.slice(2)];
    }),
  );
};

test('lists every error', async () => {
  const thrown = [client, queue, receipts, redis, webhooks]
    .flatMap((entryPoint) => Object.values<unknown>(entryPoint))
    .filter((value) => typeof value === 'function' && value.prototype instanceof Error)
    .map((value) => (value as { name: string }).name) // a class
    .filter((name) => name !== 'WsapiError');
  const rows = await rowsOf('guides/errors.md', 'Classes');
  expect([...rows.keys()].sort()).toEqual([...new Set(thrown)].sort());
});

test('lists every resource, with its group and number of operations', async () => {
  const operations = Object.values(contract.paths ?? {}).flatMap((item) => Object.values(item));
  const counts = new Map<string, number>();
  for (const operation of operations as readonly { tags?: readonly string[] }[])
    for (const tag of operation.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const said = [...(await rowsOf('guides/calling.md', 'Resources'))].map(
    ([resource, [group = '']]) => {
      const [, tag = '', count] = /^(\w+) \((\d+)/.exec(group) ?? [];
      expect(resource).toBe(tag.toLowerCase());
      return [tag, Number(count)] as const;
    },
  );
  expect(said.sort()).toEqual([...counts].sort());
});

test('lists every entry point and program', async () => {
  const manifest = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as Manifest & {
    bin: object;
  }; // ours
  const names = entryPointsOf(manifest).map(({ specifier }) => specifier);
  const programs = Object.keys(manifest.bin).filter((name) => name !== manifest.name);
  const rows = await rowsOf('README.md', 'Requirements');
  expect([...rows.keys()].sort()).toEqual([...names, ...programs].sort());
});
