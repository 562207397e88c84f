import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { inProject } from '../project.ts';
import { codeSplitting, loadedBy, type ChunkGroup } from './chunk-groups.ts';
import { routesAsText } from './routes-as-text.ts';
import { withoutArrows } from './without-arrows.ts';

/** The library's entries, as TypeScript compiles them. */
const entries = async (): Promise<readonly string[]> => {
  const text = await readFile(inProject('tsconfig.build.json'), 'utf8');
  const { files } = JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')) as { files: string[] }; // TypeScript has read it before
  return files.filter((file) => /^src\/[^/]+$/.test(file)).map((file) => basename(file, '.ts'));
};

const compiled = (...path: readonly string[]): string => inProject('dist', 'src', ...path);

const sourceOf = (entry: string): string => compiled(`${entry}.js`);

/** Entries that are of no use without a client, so that they may load all that it is made of. */
const withClient: readonly string[] = ['index', 'operations', 'queue'];

interface Library {
  /** Below `dist/`. */
  readonly folder: string;
  readonly platform: 'node' | 'neutral';
  readonly plugins: readonly Plugin[];
  readonly groups: readonly ChunkGroup[];
}

/**
 * Makes two libraries of the compiled modules, of which there are over a hundred: `dist/node/`, for Node takes 0.3 ms to
 * find and load a file, and `dist/web/` for everything else, where a bundle of few parts packs better than one of many
 * and a page or a worker without a bundler fetches them one after another. What is loaded on demand stays apart.
 */
export const flatten = async (): Promise<void> => {
  const names = await entries();
  const byIndex = loadedBy(sourceOf('index'));
  const byOthers = loadedBy(...names.filter((name) => !withClient.includes(name)).map(sourceOf));
  const byCalls = loadedBy(sourceOf('create-client'), sourceOf('queue'));
  const byClass = loadedBy(sourceOf('client'));
  const shared: ChunkGroup = {
    name: 'shared',
    holds: (...file) => byIndex(...file) && byOthers(...file),
  };
  const client: ChunkGroup = { name: 'client', holds: byIndex };
  await write(names, {
    folder: 'node',
    platform: 'node',
    plugins: [routesAsText(inProject('dist', 'generated', 'resources.js')), withoutArrows],
    groups: [shared, client],
  });
  await write(names, {
    folder: 'web',
    platform: 'neutral',
    plugins: [withFetchAlone],
    // Bundlers take single functions out of a file. What they cannot leave out where they need another part of the file
    // is a class whose properties are computed, and with esbuild what is imported on demand: the class is apart.
    groups: [
      shared,
      { name: 'routes', holds: (file) => /generated\/(?:routes|ids)\.js$/.test(file) },
      {
        name: 'calls',
        holds: (...file) =>
          byIndex(...file) &&
          file[0] !== sourceOf('index') &&
          (byCalls(...file) || !byClass(...file)),
      },
      client,
    ],
  });
};

const write = async (
  names: readonly string[],
  { folder, platform, plugins, groups }: Library,
): Promise<void> => {
  const bundle = await rolldown({
    cwd: inProject(),
    input: Object.fromEntries(names.map((name) => [name, sourceOf(name)])),
    platform,
    // What an entry exports is public: the parts that others need of it are a file of their own.
    preserveEntrySignatures: 'strict',
    external: (id) => /^(?:node:|[a-z@])/.test(id),
    plugins: [...plugins],
  });
  await bundle.write({
    dir: inProject('dist', folder),
    format: 'esm',
    chunkFileNames: '[name]-[hash].js',
    // Functions keep their names: stack traces are read by people.
    minify: { compress: true, mangle: { toplevel: false }, codegen: { removeWhitespace: true } },
    codeSplitting: codeSplitting(groups),
  });
  await bundle.close();
};

/** Where there is no Node, a client sends by `fetch`, and carries nothing else. */
const withFetchAlone: Plugin = {
  name: 'with-fetch-alone',
  resolveId: (id) =>
    id.endsWith('/runtime-transport.js') ? compiled('transport', 'fetch-only.js') : null,
};
