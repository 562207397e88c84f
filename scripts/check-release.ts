/** `npm run check:release [-- <tag>]`: refuses a release whose addresses, version or changelog are not ready. */
import { readFile } from 'node:fs/promises';
import { readArguments } from './command-line.ts';
import { publicationProblems, type Publication } from './package/publication.ts';
import {
  registryProblems,
  type RegisteredPackage,
  type RegistryEntry,
} from './package/registry-entry.ts';
import { runCommand } from '../src/contract/contract-error.ts';
import { inProject } from '../src/contract/project.ts';

const usage = `usage: npm run check:release [-- <tag>]

Checks that package.json names the repository, the homepage and the place for bugs, and that the tag, the version,
CHANGELOG.md and server.json agree.`;

await runCommand(async () => {
  const parsed = readArguments(usage, { allowPositionals: true, options: {} });
  if (parsed === undefined) return 0;
  const manifest = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as Publication &
    RegisteredPackage; // ours
  const changelog = await readFile(inProject('CHANGELOG.md'), 'utf8');
  const entry = JSON.parse(await readFile(inProject('server.json'), 'utf8')) as RegistryEntry; // ours
  const problems = [
    ...publicationProblems(manifest, changelog, parsed.positionals[0]),
    ...registryProblems(manifest, entry),
  ];
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
});
