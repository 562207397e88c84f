import { relative } from 'node:path';
import { rolldown, type ChunkingContext, type OutputOptions, type Plugin } from 'rolldown';
import { inProject } from '../../src/contract/project.ts';

/** One build of the library. */
interface Library {
  /** Its folder below `dist/`. */
  readonly folder: string;
  readonly platform: 'node' | 'neutral';
  readonly plugins: readonly Plugin[];
  readonly output: OutputOptions;
}

/**
 * For Node: few files, because each file costs Node 0.5 ms to find and load. What a client
 * loads is one file; code that is imported on demand stays apart.
 */
const node: Library = {
  folder: 'node',
  platform: 'node',
  plugins: [],
  output: {
    codeSplitting: {
      groups: [
        {
          name: (file, context) =>
            isImportedBy(inProject('src', 'index.ts'), file, context) ? 'client' : null,
        },
      ],
    },
  },
};

/**
 * For browsers, Bun, Deno, workers and everything else without `node:http`: one file per source, so that a bundler can
 * leave out whatever a page does not use.
 */
const web: Library = {
  folder: 'web',
  platform: 'neutral',
  plugins: [
    replaceModule(
      inProject('src', 'transports', 'http-or-fetch.ts'),
      "export { httpOrFetch } from './fetch/fetch-only.ts';",
    ),
  ],
  output: { preserveModules: true, preserveModulesRoot: inProject('src') },
};

/**
 * Bundles the library twice, for Node and for the web. The code keeps its names and line breaks and has source maps:
 * stack traces are read by people.
 *
 * @param entries the names of the entry points: `index`, `webhooks`, …
 * @returns the sources that went in, relative to the project.
 */
export const buildLibrary = async (entries: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all([node, web].map((library) => build(library, entries)))).flat();

const build = async (
  { folder, platform, plugins, output }: Library,
  entries: readonly string[],
): Promise<string[]> => {
  const bundle = await rolldown({
    cwd: inProject(),
    input: Object.fromEntries(entries.map((name) => [name, inProject('src', `${name}.ts`)])),
    platform,
    tsconfig: false,
    checks: { bundlerTimings: false },
    transform: { target: 'es2023' },
    // The package has one dependency, and optional peers. leven, which suggests names, is small enough to go in.
    // A letter before a colon is a drive of Windows.
    external: (id) => /^(?:node:|[a-z@](?!:))/.test(id) && id !== 'leven',
    plugins: [...plugins],
  });
  const { output: files } = await bundle.write({
    dir: inProject('dist', folder),
    format: 'esm',
    entryFileNames: fileName,
    chunkFileNames: fileName,
    sourcemap: true,
    // The maps have the sources with their comments. Bundlers need the marks of calls without side effects.
    comments: { annotation: true, jsdoc: false, legal: true },
    ...output,
  });
  await bundle.close();
  return files.flatMap((file) =>
    file.type === 'chunk' ? file.moduleIds.map((id) => relative(inProject(), id)) : [],
  );
};

/** npm leaves every folder `node_modules` out of a package. */
const fileName = ({ name }: { readonly name: string }): string =>
  `${name.replace(/^node_modules\//, 'bundled/')}.js`;

/** Whether loading an entry point loads a file too: through static imports, at any depth. */
function isImportedBy(entry: string, file: string, context: ChunkingContext): boolean {
  const loaded = new Set([entry]);
  for (const each of loaded)
    for (const imported of context.getModuleInfo(each)?.importedIds ?? []) loaded.add(imported);
  return loaded.has(file);
}

/**
 * Replaces the text of a module.
 *
 * @throws at the end of a build that never met the module: it may have been moved.
 */
function replaceModule(file: string, text: string): Plugin {
  let met = false;
  return {
    name: `replace ${relative(inProject(), file)}`,
    load: (id) => {
      if (id !== file) return null;
      met = true;
      return text;
    },
    buildEnd: (error) => {
      if (error === undefined && !met) throw new Error(`Nothing imports ${file}.`);
    },
  };
}
