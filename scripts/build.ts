/**
 * `npm run build [-- --library]`: esbuild makes `dist/` of each program, one file and what it loads on demand; rolldown
 * makes `dist/node/` and `dist/web/` of the library, and Rollup `dist/types/` of the declarations that TypeScript writes.
 * With `--library` the programs are left out, and the gateway without a phone, which needs operations that a contract of
 * your own may not have.
 */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { inProject } from '../src/contract/project.ts';
import { bundles, type Bundle } from './build/bundles.ts';
import { writeLicences } from './build/bundled-licences.ts';
import { flatten } from './build/flatten.ts';
import { rollDeclarations } from './build/roll-declarations.ts';
import { buildPlaygroundPage } from './build/playground-page.ts';
import { withTemporaryFolder } from '../src/filesystem/temporary-folder.ts';

const tsc = (...args: string[]): boolean =>
  spawnSync(process.execPath, [inProject('node_modules', 'typescript', 'bin', 'tsc'), ...args], {
    stdio: 'inherit',
  }).status === 0;

/** @returns the sources that went in. */
const bundle = async ({
  entry,
  file,
  external,
  runtime = 'node',
}: Bundle): Promise<readonly string[]> => {
  const forNode = runtime === 'node';
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: inProject(),
    entryPoints: { [basename(file, '.js')]: inProject(entry) },
    outdir: inProject('dist', dirname(file)),
    // What is loaded only where it is needed lies in files of its own; those of a program beside it.
    chunkNames: forNode ? `${basename(file, '.js')}/[name]-[hash]` : '[name]-[hash]',
    splitting: true,
    bundle: true,
    platform: forNode ? 'node' : 'neutral',
    mainFields: forNode ? ['main', 'module'] : ['module', 'main'],
    target: forNode ? 'node20.19' : 'es2022',
    format: 'esm',
    minify: true,
    legalComments: 'linked',
    external: [...external],
    logLevel: 'warning',
    // Packages that are CommonJS inside ask for `require`, which a module of its own does not have.
    ...(forNode && {
      banner: {
        js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
      },
    }),
  });
  return Object.keys(metafile.inputs);
};

const libraryAlone = process.argv.includes('--library');
await rm(inProject('dist'), { recursive: true, force: true });
const checked = await withTemporaryFolder(join(tmpdir(), 'wsapi-declarations-'), async (folder) => {
  const projects = libraryAlone
    ? ['tsconfig.build.json']
    : ['tsconfig.build.json', 'tsconfig.testing.json'];
  const declared = projects.every((project) =>
    tsc('-p', inProject(project), '--declarationDir', folder),
  );
  if (declared) await rollDeclarations(folder);
  return declared;
});
if (checked) {
  const sources = [...(await flatten())];
  if (!libraryAlone) {
    for (const each of bundles) sources.push(...(await bundle(each)));
    await buildPlaygroundPage(inProject('dist', 'playground'));
  }
  await writeLicences(sources, inProject('dist', 'LICENSES.txt'));
}
process.exitCode = checked ? 0 : 1;
