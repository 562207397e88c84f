import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
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

interface Output {
  readonly path: string;
  readonly contents: Uint8Array;
}

const bundle = async (
  { code }: Bundled,
  splitting: boolean,
): Promise<{ readonly files: readonly Output[]; readonly metafile: Metafile }> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder, sourcefile: 'entry.js' },
    absWorkingDir: folder,
    // The project's own paths would lead to its sources instead of the installed package.
    tsconfigRaw: {},
    outdir: join(folder, 'out'),
    bundle: true,
    minify: true,
    splitting,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // Optional peers, and what openai imports only on Node.
    external: ['zod', 'libphonenumber-js', 'node:*'],
    logLevel: 'error',
  });
  return { files: outputFiles, metafile };
};

const packed = (files: readonly Output[]): number =>
  files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);

/** The entry and everything that it imports statically. */
const initialFiles = (files: readonly Output[], { outputs }: Metafile): readonly Output[] => {
  const wanted = new Set<string>();
  const add = (path: string): void => {
    if (wanted.has(path)) return;
    wanted.add(path);
    for (const each of outputs[path]?.imports ?? [])
      if (each.kind === 'import-statement' && each.external !== true) add(each.path);
  };
  add('out/stdin.js');
  return files.filter(({ path }) => wanted.has(path.slice(folder.length).replaceAll('\\', '/')));
};

export const bundleSizes: Table = {
  id: 'bundles',
  title: 'In a bundle for the browser or the edge',
  explanation:
    'Bundled by esbuild, minified and gzipped, in bytes. *At the start* is what loads before the program runs: the entry and the chunks that it imports. *In all* adds the chunks that load on demand; *in one file* is for a bundler that does not split.',
  columns: [
    { key: 'initial', title: 'at the start' },
    { key: 'all', title: 'in all' },
    { key: 'single', title: 'in one file' },
  ],
  measure: async ({ progress }) => {
    const rows: Row[] = [];
    for (const each of bundled) {
      progress(each.name);
      const { files, metafile } = await bundle(each, true);
      const { files: single } = await bundle(each, false);
      rows.push({
        name: each.name,
        values: {
          initial: exactly(packed(initialFiles(files, metafile))),
          all: exactly(packed(files)),
          single: exactly(packed(single)),
        },
      });
    }
    return rows;
  },
};
