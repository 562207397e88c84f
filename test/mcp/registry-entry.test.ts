import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import {
  registryProblems,
  versionProblems,
  type RegisteredPackage,
  type RegistryEntry,
} from '../../scripts/package/registry-entry.ts';
import { inProject } from '../../src/contract/project.ts';
import { mcpCommand } from '../../src/programs/cli/commands/mcp-command.ts';

const read = async <T>(name: string): Promise<T> =>
  JSON.parse(await readFile(inProject(name), 'utf8')) as T; // ours

const entry: RegistryEntry = {
  name: 'io.github.somebody/wsapi-client',
  version: '1.2.3',
  packages: [{ identifier: 'wsapi-client', version: '1.2.3' }],
};
const manifest = { name: 'wsapi-client', version: '1.2.3', mcpName: entry.name };

test('the committed server.json names the version of the package, and options that exist', async () => {
  const committed = await read<
    RegistryEntry & { packages: { packageArguments: { type: string; name?: string }[] }[] }
  >('server.json');
  expect(versionProblems(await read<RegisteredPackage>('package.json'), committed)).toEqual([]);
  const options = mcpCommand().options.map(({ long }) => long);
  for (const { packageArguments } of committed.packages)
    for (const { type, name } of packageArguments)
      if (type === 'named') expect(options).toContain(name);
});

test('an entry that the registry would refuse stops a release', () => {
  expect(registryProblems(manifest, entry)).toEqual([]);
  expect(registryProblems({ ...manifest, version: '1.2.4' }, entry)).toEqual([
    'server.json must name wsapi-client 1.2.4, as package.json does.',
  ]);
  const without = { name: manifest.name, version: manifest.version };
  expect(registryProblems(without, entry)).toEqual([
    '"mcpName" in package.json must be the name in server.json, io.github.somebody/wsapi-client.',
  ]);
  const placeholder = { ...entry, name: 'io.github.owner/wsapi-client' };
  expect(registryProblems({ ...manifest, mcpName: placeholder.name }, placeholder)).toEqual([
    '"name" in server.json must have the account of the publisher instead of io.github.owner/',
  ]);
});
