import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { rolldown, type ChunkingContext } from 'rolldown';
import { inProject } from '../project.ts';
import { routesAsText } from './routes-as-text.ts';
import { withoutArrows } from './without-arrows.ts';

/** The library's entries, as TypeScript compiles them. */
const entries = async (): Promise<readonly string[]> => {
  const text = await readFile(inProject('tsconfig.build.json'), 'utf8');
  const { files } = JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')) as { files: string[] }; // TypeScript has read it before
  return files.filter((file) => /^src\/[^/]+$/.test(file)).map((file) => basename(file, '.ts'));
};

const compiled = (entry: string): string => inProject('dist', 'src', `${entry}.js`);

const index = [compiled('index')];

/** Entries that are of no use without a client, so that they may load all that it is made of. */
const withClient: readonly string[] = ['index', 'operations', 'queue'];

/**
 * Makes `dist/node/` of `dist/src/`: Node takes 0.3 ms to find and load a file, and there are over a hundred. What a
 * client is made of becomes one file, but for what other entries need of it without a client, which is another; what
 * is loaded on demand stays apart. Bundlers get the many files, of which they leave out what is not used.
 */
export const flatten = async (): Promise<void> => {
  // What a client sends by is chosen where it runs, by the conditions in package.json.
  await writeFile(
    inProject('dist', 'src', 'transport', 'runtime-transport.js'),
    "export { runtimeTransport, unpack } from '#runtime-transport';\n",
  );
  const names = await entries();
  const others = names.filter((name) => !withClient.includes(name)).map(compiled);
  const bundle = await rolldown({
    cwd: inProject(),
    input: Object.fromEntries(names.map((name) => [name, compiled(name)])),
    platform: 'node',
    // What an entry exports is public: the parts that others need of it are a file of their own.
    preserveEntrySignatures: 'strict',
    external: (id) => /^(?:node:|[a-z@])/.test(id),
    plugins: [routesAsText(inProject('dist', 'generated', 'resources.js')), withoutArrows],
  });
  await bundle.write({
    dir: inProject('dist', 'node'),
    format: 'esm',
    chunkFileNames: '[name]-[hash].js',
    // Functions keep their names: stack traces are read by people.
    minify: { compress: true, mangle: { toplevel: false }, codegen: { removeWhitespace: true } },
    codeSplitting: {
      groups: [
        {
          debugName: 'shared',
          priority: 2,
          name: (file, context) =>
            loadedWith(index, context).has(file) && loadedWith(others, context).has(file)
              ? 'shared'
              : null,
        },
        {
          debugName: 'client',
          priority: 1,
          name: (file, context) => (loadedWith(index, context).has(file) ? 'client' : null),
        },
      ],
    },
  });
  await bundle.close();
};

const known = new Map<readonly string[], ReadonlySet<string>>();

/** What is loaded at once with one of these files. */
const loadedWith = (files: readonly string[], context: ChunkingContext): ReadonlySet<string> => {
  const before = known.get(files);
  if (before !== undefined) return before;
  const loaded = new Set(files);
  for (const file of loaded)
    for (const imported of context.getModuleInfo(file)?.importedIds ?? []) loaded.add(imported);
  known.set(files, loaded);
  return loaded;
};
