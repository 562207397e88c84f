import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { inProject } from '../../src/contract/project.ts';
import { writeLicences } from './bundled-licences.ts';

const source = 'src/programs/playground/page';
const scalar = 'node_modules/@scalar/api-reference/dist/browser';

/**
 * Builds the page of the playground. Scalar's browser bundle goes along, packed, so that `npx wsapi-client playground`
 * works at once and without the internet.
 *
 * @param folder where it goes.
 */
export const buildPlaygroundPage = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const bundle = await rolldown({
    cwd: inProject(),
    input: [`${source}/page.ts`, `${source}/reference.ts`],
    platform: 'browser',
    tsconfig: false,
    transform: { target: 'es2022' },
  });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].js', minify: true });
  await bundle.close();
  for (const name of ['index.html', 'reference.html', 'page.css', 'reference.css'])
    await copyFile(inProject(source, name), join(folder, name));
  await writeFile(
    join(folder, 'scalar.js.gz'),
    gzipSync(await readFile(inProject(scalar, 'standalone.js')), { level: 9 }),
  );
  await writeLicences(await scalarSources(), join(folder, 'LICENSES.txt'));
};

/** The packages in Scalar's bundle, as its map says: those of the registry, and those of Scalar's own repository. */
const scalarSources = async (): Promise<readonly string[]> => {
  const { sources } = JSON.parse(
    await readFile(inProject(scalar, 'standalone.js.map'), 'utf8'),
  ) as { sources: string[] }; // a source map, ECMA-426
  const names = sources.map(
    (path) =>
      /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
      `@scalar/${/^(?:\.\.\/){3}([^./][^/]*)\//.exec(path)?.[1] ?? 'api-reference'}`,
  );
  return [...new Set(names)]
    .map((name) => `node_modules/${name}`)
    .filter((folder) => existsSync(inProject(folder)));
};
