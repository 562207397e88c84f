import { relative } from 'node:path';
import { rolldown, type ChunkingContext, type OutputOptions, type Plugin } from 'rolldown';
import { inProject } from '../../src/contract/project.ts';

/** One build of the library. */
interface Library {
  /** Its folder below `dist/`. */
  readonly folder: string;
  readonly platform: 'node' | 'neutral';
  readonly plugins: readonly Plugin[];
  /** Whether an entry point may export more than it declares. */
  readonly entrySignatures: 'strict' | 'allow-extension';
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
  entrySignatures: 'strict',
  output: {
    codeSplitting: {
      groups: [
        {
          debugName: 'client',
          name: (file, context) =>
            loadedWith(inProject('src', 'index.ts'), context).has(file) ? 'client' : null,
        },
      ],
    },
  },
};

/**
 * For browsers, Bun, Deno, workers and everything else without `node:http`: one file per source, so that a bundler can
 * leave out whatever a page does not use. What every client loads at its start is two files, which bundlers keep whole:
 * some fifteen chunks, each compressed by itself, take a third more bytes. A page that loads the client on demand begins
 * with one of them.
 */
const web: Library = {
  folder: 'web',
  platform: 'neutral',
  plugins: [
    replaceModule(
      inProject('src', 'transports', 'http-or-fetch.ts'),
      "export { httpOrFetch, nodeDispatcher } from './fetch/fetch-only.ts';",
    ),
  ],
  // The groups below need it. The entry points have nothing but exports, so none gets more than it declares.
  entrySignatures: 'allow-extension',
  output: {
    codeSplitting: {
      groups: [
        {
          debugName: 'one file per source',
          name: (file, context) => {
            const createClient = inProject('src', 'client', 'create-client.ts');
            if (!loadedWith(createClient, context).has(file)) return outputName(file);
            return [...loadedWith(file, context)].every(isErrorOrId) ? 'errors-and-ids' : 'client';
          },
        },
      ],
      // Otherwise a file takes along all that it imports.
      includeDependenciesRecursively: false,
    },
  },
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
  { folder, platform, plugins, entrySignatures, output }: Library,
  entries: readonly string[],
): Promise<string[]> => {
  const bundle = await rolldown({
    cwd: inProject(),
    input: Object.fromEntries(entries.map((name) => [name, inProject('src', `${name}.ts`)])),
    platform,
    preserveEntrySignatures: entrySignatures,
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
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
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

/**
 * `pipeline/attempt` for `src/pipeline/attempt.ts`, and `generated/routes` for `generated/routes.ts`. npm leaves every
 * folder `node_modules` out of a package, and it may be a link to a folder elsewhere.
 */
const outputName = (file: string): string =>
  relative(inProject(), file)
    .replaceAll('\\', '/')
    .replace(/^.*node_modules\//, 'bundled/')
    .replace(/^src\//, '')
    .replace(/\.\w+$/, '');

const isErrorOrId = (file: string): boolean => /^(?:errors|ids)\//.test(outputName(file));

/** A file, and all that is loaded with it: through static imports, at any depth. */
function loadedWith(file: string, context: ChunkingContext): ReadonlySet<string> {
  const loaded = new Set([file]);
  for (const each of loaded)
    for (const imported of context.getModuleInfo(each)?.importedIds ?? []) loaded.add(imported);
  return loaded;
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
