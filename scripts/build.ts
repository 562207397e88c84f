/**
 * `npm run build [-- --library]`: rolldown bundles the library, the programs and the page of the playground; TypeScript
 * writes the declarations. With `--library` the programs and the test gateway are left out: they need operations that a
 * contract of your own may not have.
 */
import { readFile, rm } from 'node:fs/promises';
import { inProject } from '../src/contract/project.ts';
import { writeLicences } from './build/bundled-licences.ts';
import { buildDeclarations } from './build/declarations.ts';
import { buildLibrary } from './build/library.ts';
import { buildPlaygroundPage } from './build/playground-page.ts';
import { buildProgram, bundles } from './build/programs.ts';
import { entryPointsOf, type Manifest } from './package/packed-package.ts';

const libraryAlone = process.argv.includes('--library');
const manifest = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as Manifest; // ours
const entries = entryPointsOf(manifest).flatMap(
  ({ module }) => /^\.\/dist\/web\/(.*)\.js$/.exec(module)?.[1] ?? [],
);

await rm(inProject('dist'), { recursive: true, force: true });
const compiled = await buildDeclarations(
  libraryAlone ? ['tsconfig.build.json'] : ['tsconfig.build.json', 'tsconfig.testing.json'],
);
if (compiled) {
  const sources = [...(await buildLibrary(entries))];
  if (!libraryAlone) {
    for (const each of bundles) sources.push(...(await buildProgram(each)));
    await buildPlaygroundPage(inProject('dist', 'playground'));
  }
  await writeLicences(sources, inProject('dist', 'LICENSES.txt'));
}
process.exitCode = compiled ? 0 : 1;
