import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { entryPointsOf, type Manifest } from '../package/packed-package.ts';
import { inProject } from '../project.ts';
import { loadedBy, manualChunks } from './chunk-groups.ts';

/** Entries that speak of a client, so that their declarations may be read with all that it offers. */
const withClient: readonly string[] = ['index', 'operations', 'queue', 'testing'];

/**
 * Makes `dist/types/` of the declarations that the compiler writes, a file a source: what a client offers becomes one
 * file, but for what other entries need of it without a client, which is another; what no entry leads to is left out.
 * Compilers take longer to find a hundred files than to read them.
 *
 * @param folder where the compiler has written them.
 */
export const rollDeclarations = async (folder: string): Promise<void> => {
  const manifest = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as Manifest; // ours
  const entries = entryPointsOf(manifest).flatMap(({ types }) => {
    const name = basename(types, '.d.ts');
    const file = [`${name}.d.ts`, join(name, 'index.d.ts')]
      .map((path) => join(folder, 'src', path))
      .find((path) => existsSync(path));
    // The gateway without a phone is not always built.
    return file === undefined ? [] : { name, file };
  });
  const filesOf = (wanted: (name: string) => boolean): string[] =>
    entries.flatMap(({ name, file }) => (wanted(name) ? file : []));
  const byIndex = loadedBy(...filesOf((name) => name === 'index'));
  const byOthers = loadedBy(...filesOf((name) => !withClient.includes(name)));
  const bundle = await rollup({
    input: Object.fromEntries(entries.map(({ name, file }) => [name, file])),
    external: (id) => /^(?:node:|[a-z@])/.test(id),
    plugins: [dts()],
  });
  await bundle.write({
    dir: inProject('dist', 'types'),
    entryFileNames: '[name].d.ts',
    chunkFileNames: ({ name }) => `${name.replace(/\.d$/, '')}.d.ts`,
    minifyInternalExports: false,
    manualChunks: manualChunks([
      {
        name: 'shared',
        holds: (file, context) => byIndex(file, context) && byOthers(file, context),
      },
      { name: 'client', holds: byIndex },
    ]),
  });
  await bundle.close();
};
