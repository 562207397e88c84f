import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rolldown } from 'rolldown';
import { gzipSync } from 'node:zlib';
import { exactly, type Row, type Table } from '../table.ts';

interface Bundled {
  readonly name: string;
  readonly code: string;
}

const folder = fileURLToPath(new URL('..', import.meta.url));

const bundled: readonly Bundled[] = [
  {
    name: 'wsapi-client: sendText alone',
    code: "export { createClient, sendText } from 'wsapi-client/operations';",
  },
  { name: 'wsapi-client: the whole client', code: "export { WsapiClient } from 'wsapi-client';" },
  { name: 'orval: sendText alone', code: "export { sendText } from './generated/orval/all';" },
  { name: 'orval: all operations', code: "export * from './generated/orval/all';" },
  { name: 'ofetch', code: "export { ofetch } from 'ofetch';" },
  { name: 'openapi-fetch', code: "export { default } from 'openapi-fetch';" },
  {
    name: 'hey-api: sendText alone',
    code: "export { createClient, createConfig, sendText } from './generated/hey-api/all';",
  },
  { name: 'hey-api: all operations', code: "export * from './generated/hey-api/all';" },
  { name: 'ky', code: "export { default } from 'ky';" },
  { name: 'axios', code: "export { default } from 'axios';" },
  { name: 'openai (Stainless)', code: "export { default } from 'openai';" },
];

/** The sizes of a bundle, in bytes after gzip. */
interface Sizes {
  /** The entry, and everything that it imports statically. */
  readonly initial: number;
  readonly all: number;
}

/** Optional peers, and what openai imports only on Node. */
const external = ['zod', 'libphonenumber-js', 'node:*'];

const packed = (codes: readonly (string | Uint8Array)[]): number =>
  codes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);

const loadedAtOnce = (
  entry: string,
  importsOf: (path: string) => readonly string[],
): ReadonlySet<string> => {
  const loaded = new Set([entry]);
  for (const path of loaded) for (const each of importsOf(path)) loaded.add(each);
  return loaded;
};

/** By the bundler of Vite. */
const withRolldown = async ({ code }: Bundled, splitting: boolean): Promise<Sizes> => {
  const entry = join(folder, 'entry.js');
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    tsconfig: false,
    external: external.map((name) => new RegExp(`^${name.replace('*', '')}`)),
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    codeSplitting: splitting,
  });
  await bundle.close();
  const chunks = new Map(
    output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each] as const] : [])),
  );
  const loaded = loadedAtOnce(output[0].fileName, (path) => chunks.get(path)?.imports ?? []);
  return {
    initial: packed([...loaded].map((path) => chunks.get(path)?.code ?? '')),
    all: packed([...chunks.values()].map(({ code }) => code)),
  };
};

const withEsbuild = async ({ code }: Bundled): Promise<Sizes> => {
  const {
    outputFiles,
    metafile: { outputs },
  } = await build({
    stdin: { contents: code, resolveDir: folder, sourcefile: 'entry.js' },
    absWorkingDir: folder,
    // The project's own paths would lead to its sources instead of the installed package.
    tsconfigRaw: {},
    outdir: join(folder, 'out'),
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external,
    logLevel: 'error',
  });
  const loaded = loadedAtOnce('out/stdin.js', (path) =>
    (outputs[path]?.imports ?? []).flatMap((each) =>
      each.kind === 'import-statement' && each.external !== true ? [each.path] : [],
    ),
  );
  const isLoaded = ({ path }: { readonly path: string }): boolean =>
    loaded.has(path.slice(folder.length).replaceAll('\\', '/'));
  return {
    initial: packed(outputFiles.filter(isLoaded).map(({ contents }) => contents)),
    all: packed(outputFiles.map(({ contents }) => contents)),
  };
};

export const bundleSizes: Table = {
  id: 'bundles',
  title: 'In a bundle for the browser or the edge',
  explanation:
    'Bundled by rolldown, which is the bundler of Vite, and by esbuild, minified and gzipped, in bytes. *At the start* is what loads before the program runs: the entry and the chunks that it imports. *In all* adds the chunks that load on demand; *in one file* is for a bundler that does not split. esbuild also starts with chunks of exports that nothing uses, if code on demand shares them.',
  columns: [
    { key: 'initial', title: 'at the start' },
    { key: 'all', title: 'in all' },
    { key: 'single', title: 'in one file' },
    { key: 'initialByEsbuild', title: 'at the start, by esbuild' },
  ],
  measure: async ({ progress }) => {
    const rows: Row[] = [];
    for (const each of bundled) {
      progress(each.name);
      const { initial, all } = await withRolldown(each, true);
      rows.push({
        name: each.name,
        values: {
          initial: exactly(initial),
          all: exactly(all),
          single: exactly((await withRolldown(each, false)).all),
          initialByEsbuild: exactly((await withEsbuild(each)).initial),
        },
      });
    }
    return rows;
  },
};
