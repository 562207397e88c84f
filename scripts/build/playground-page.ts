import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { inProject } from '../../src/contract/project.ts';
import { installOwnPackages } from '../package/own-packages.ts';
import { writeLicences } from './bundled-licences.ts';

const source = 'src/programs/playground/page';

/**
 * Builds the page of the playground, with Scalar's browser bundle, so that `npx wsapi-client playground` works offline.
 *
 * @param folder the folder to write to.
 */
export const buildPlaygroundPage = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const name of ['page', 'reference']) {
    const bundle = await rolldown({
      cwd: inProject(),
      input: `${source}/${name}.ts`,
      platform: 'browser',
      tsconfig: false,
      transform: { target: 'es2022' },
    });
    await bundle.write({ file: join(folder, `${name}.js`), format: 'esm', minify: true });
    await bundle.close();
  }
  for (const name of ['index.html', 'reference.html', 'page.css', 'reference.css'])
    await copyFile(inProject(source, name), join(folder, name));
  const { folder: installed } = installOwnPackages(new URL('scalar', import.meta.url));
  const scalar = join(installed, 'node_modules', '@scalar', 'api-reference', 'dist', 'browser');
  await writeFile(
    join(folder, 'scalar.js.gz'),
    gzipSync(await readFile(join(scalar, 'standalone.js')), { level: 9 }),
  );
  await writeLicences(await scalarSources(installed, scalar), join(folder, 'LICENSES.txt'));
};

/** The packages in Scalar's bundle, by its source map: those of the registry, and those of Scalar's own repository. */
const scalarSources = async (installed: string, scalar: string): Promise<readonly string[]> => {
  const { sources } = JSON.parse(await readFile(join(scalar, 'standalone.js.map'), 'utf8')) as {
    sources: string[];
  }; // a source map, ECMA-426
  const names = sources.map(
    (path) =>
      /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
      `@scalar/${/^(?:\.\.\/){3}([^./][^/]*)\//.exec(path)?.[1] ?? 'api-reference'}`,
  );
  return [...new Set(names)]
    .map((name) => join(installed, 'node_modules', name))
    .filter((folder) => existsSync(folder));
};
