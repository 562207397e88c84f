/**
 * `npm run docs [-- --open]`: builds the documentation site in `docs/site`: the guides, the operations, and the API
 * reference that TypeDoc makes. It also writes AGENTS.md, from the same sources.
 */
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readArguments } from './command-line.ts';
import { ContractError, runCommand } from '../src/contract/contract-error.ts';
import { inProject } from '../src/contract/project.ts';
import { writeAtomically } from '../src/filesystem/write-atomically.ts';
import { installOwnPackages } from './package/own-packages.ts';
import { agentsFile } from './site/agents-file.ts';
import { siteProblems } from './site/check-site.ts';
import { serveSite } from './site/serve-site.ts';
import { writePages } from './site/site-pages.ts';

const usage = `usage: npm run docs [-- --open]

Builds the documentation site in docs/site, checks its links, and writes AGENTS.md.

  --open  serve the site on this machine until Ctrl-C`;

await runCommand(async () => {
  const parsed = readArguments(usage, { options: { open: { type: 'boolean', default: false } } });
  if (parsed === undefined) return 0;
  const { folder: packages } = installOwnPackages(new URL('site/packages', import.meta.url));
  const program = (...path: string[]): string => join(packages, 'node_modules', ...path);

  const agents = await agentsFile();
  if (agents !== (await readFile(inProject('AGENTS.md'), 'utf8').catch(() => '')))
    await writeAtomically(inProject('AGENTS.md'), agents);
  await rm(inProject('docs'), { recursive: true, force: true });
  await writePages(inProject('docs', 'source'));
  run('TypeDoc', program('typedoc', 'bin', 'typedoc'));
  run('VitePress', program('vitepress', 'bin', 'vitepress.js'), 'build', inProject('docs/source'));

  const site = inProject('docs', 'site');
  const problems = await siteProblems(site, process.env['DOCS_BASE']);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  console.log('The site is in docs/site.');
  if (!parsed.values.open) return 0;
  const server = serveSite(site);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  console.log(`Open http://127.0.0.1:${port}/ in a browser. Ctrl-C stops it.`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
  server.close();
  return 0;
});

function run(name: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: inProject(), stdio: 'inherit' });
  if (status !== 0) throw new ContractError(`${name} failed.`);
}
