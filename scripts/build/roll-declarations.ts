import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { inProject } from '../../src/contract/project.ts';
import { loadedBy, manualChunks } from './chunk-groups.ts';
import { isWithClient, offered, sharedAndClient } from './entries.ts';

/**
 * Makes `dist/types/` of the declarations that the compiler writes, a file a source: what a client offers becomes one
 * file, but for what other entries need of it without a client, which is another; what no entry leads to is left out.
 * Compilers take longer to find a hundred files than to read them.
 *
 * @param folder where the compiler has written them.
 */
export const rollDeclarations = async (folder: string): Promise<void> => {
  const entries = offered.flatMap(({ types }) => {
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
  const byOthers = loadedBy(...filesOf((name) => !isWithClient(name)));
  const bundle = await rollup({
    input: Object.fromEntries(entries.map(({ name, file }) => [name, file])),
    external: (id) => /^(?:node:|[a-z@])/.test(id),
    plugins: [dts()],
  });
  await bundle.write({
    dir: inProject('dist', 'types'),
    entryFileNames: '[name].d.ts',
    // A chunk that is named after its source has half of the ending already.
    chunkFileNames: ({ name }) => `${name.replace(/\.d$/, '')}.d.ts`,
    minifyInternalExports: false,
    manualChunks: manualChunks(sharedAndClient(byIndex, byOthers)),
  });
  await bundle.close();
};
