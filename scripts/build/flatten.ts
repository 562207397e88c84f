import { relative } from 'node:path';
import { rolldown, type OutputOptions, type Plugin } from 'rolldown';
import { inProject } from '../../src/contract/project.ts';
import { codeSplitting, loadedBy, type ChunkGroup, type Holds } from './chunk-groups.ts';
import { isWithClient, offered, sharedAndClient } from './entries.ts';
import { inAscii } from './in-ascii.ts';
import { inPlaceOf } from './in-place-of.ts';
import { routesAsText } from './routes-as-text.ts';
import { withoutArrows } from './without-arrows.ts';

const names = offered.flatMap(({ module }) => /^\.\/dist\/web\/(.*)\.js$/.exec(module)?.[1] ?? []);

const source = (name: string): string => inProject('src', `${name}.ts`);

const byIndex = loadedBy(source('index'));
const byOthers = loadedBy(...names.filter((name) => !isWithClient(name)).map(source));

const [shared, client] = sharedAndClient(byIndex, byOthers);

interface Library {
  /** Below `dist/`. */
  readonly folder: string;
  readonly platform: 'node' | 'neutral';
  readonly plugins: readonly Plugin[];
  readonly groups: readonly ChunkGroup[];
  readonly minify: NonNullable<OutputOptions['minify']>;
}

const resources = inProject('generated', 'resources.ts');

/**
 * As few files as can be, and what V8 reads quickly: Node takes 0.6 ms to find and load one, for which V8 reads a third of
 * all that a client is. So entries that need a part of it load the whole: 2 ms more for a program of webhooks alone, and
 * 0.6 ms less for each that has a client.
 */
const node: Library = {
  folder: 'node',
  platform: 'node',
  plugins: [inPlaceOf(resources, () => routesAsText(resources)), withoutArrows, inAscii],
  groups: [client],
  minify: {
    compress: true,
    // Stack traces are read by people, and classes know their own names.
    mangle: { toplevel: false, keepNames: { class: true, function: false } },
    codegen: { removeWhitespace: true },
  },
};

const clients: readonly string[] = [source('client/wsapi-client'), source('client/create-client')];

/** What the package offers beside clients, and what that is made of. */
const byIdsAndErrors: Holds = (file, context) =>
  loadedBy(
    ...(context.getModuleInfo(source('index'))?.importedIds ?? []).filter(
      (id) => !clients.includes(id),
    ),
  )(file, context);

// The queue makes calls as well, by routes that it looks up.
const byCalls = loadedBy(source('client/create-client'), source('queue'));

const routes: readonly string[] = [
  inProject('generated', 'routes.ts'),
  inProject('generated', 'ids.ts'),
];

/**
 * For browsers, Bun, Deno, workers and whatever else has no `node:http`. Bundlers take single functions out of a file, but
 * many split a page by files, and none leaves out a class with a `static` block, nor esbuild what the rest of a file
 * imports on demand: so ids and errors, which a page may need at its start, are apart from what sends, single routes
 * from all, and the class from what functions use as well. They minify, too.
 */
const web: Library = {
  folder: 'web',
  platform: 'neutral',
  plugins: [
    inPlaceOf(
      inProject('src', 'transports', 'http-or-fetch.ts'),
      () => "export { httpOrFetch } from './fetch/fetch-only.ts';",
    ),
  ],
  groups: [
    shared,
    { name: 'ids-and-errors', holds: byIdsAndErrors },
    { name: 'routes', holds: (file) => routes.includes(file) },
    { name: 'calls', holds: (file, context) => byIndex(file, context) && byCalls(file, context) },
    client,
  ],
  minify: false,
};

/**
 * Makes the two libraries of `src/`, which has over a hundred modules. What is loaded on demand stays apart.
 *
 * @returns the sources that went in, from the project's folder.
 */
export const flatten = async (): Promise<readonly string[]> =>
  (await Promise.all([node, web].map(write))).flat();

const write = async ({ folder, platform, plugins, groups, minify }: Library): Promise<string[]> => {
  const bundle = await rolldown({
    cwd: inProject(),
    input: Object.fromEntries(names.map((name) => [name, source(name)])),
    platform,
    tsconfig: false,
    checks: { bundlerTimings: false },
    transform: { target: 'es2023' },
    // What an entry exports is public: the parts that others need of it are a file of their own.
    preserveEntrySignatures: 'strict',
    // The client brings one package alone; it has this one inside.
    external: (id) => id !== 'eventsource-parser' && /^(?:node:|[a-z@])/.test(id),
    plugins: [...plugins],
  });
  const { output } = await bundle.write({
    dir: inProject('dist', folder),
    format: 'esm',
    chunkFileNames: '[name]-[hash].js',
    minify,
    codeSplitting: codeSplitting(groups),
  });
  await bundle.close();
  return output.flatMap((file) =>
    file.type === 'chunk' ? file.moduleIds.map((id) => relative(inProject(), id)) : [],
  );
};
