import { build, type Plugin } from 'esbuild';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeAtomically } from '../../src/filesystem/write-atomically.ts';
import { entryPointsOf, type PackedPackage } from './packed-package.ts';

/** The most bytes of each: `wsapi-client/phone`, `wsapi-client { formatJid }`, `bin wsapi-contract`, `tarball`. */
type Budget = Readonly<Record<string, number>>;

/** A size below this share of its budget is reported, so that the budget can be lowered. */
const farUnder = 0.85;

export interface Sizes {
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Compares sizes with the budget: each entry point, bundled and minified with its dependencies and without optional
 * peers; each program; the tarball. All but the tarball are gzipped. A budget can also name a bundle of some exports:
 * `wsapi-client/operations { createClient, sendText }`.
 */
export const sizeProblems = async (
  packed: PackedPackage,
  budgetFile: string,
  update: boolean,
): Promise<Sizes> => {
  const budget = JSON.parse(await readFile(budgetFile, 'utf8').catch(() => '{}')) as Budget; // ours
  const { manifest, folder, tarball } = packed;
  const offered = [
    ...entryPointsOf(manifest).map(({ specifier }) => specifier),
    ...Object.keys(manifest.bin ?? {}).map((name) => `bin ${name}`),
    'tarball',
  ];
  const sizes = new Map<string, number>();
  for (const what of new Set([...offered, ...Object.keys(budget)])) {
    if (what === 'tarball') sizes.set(what, tarball.length);
    else if (what.startsWith('bin ')) {
      const program = manifest.bin?.[what.slice('bin '.length)];
      if (program !== undefined) sizes.set(what, await programSize(join(folder, program)));
    } else if (entryPointsOf(manifest).some(({ specifier }) => specifier === what.split(' ')[0]))
      sizes.set(what, await bundledSize(packed, what));
  }
  if (update) await writeBudget(budgetFile, sizes);
  const verdicts = update ? [] : [...sizes].map(([what, size]) => judge(what, size, budget[what]));
  const gone = update ? [] : Object.keys(budget).filter((what) => !sizes.has(what));
  return {
    problems: [
      ...verdicts.flatMap(({ problem }) => problem ?? []),
      ...gone.map((what) => `${what} has a budget, but the package does not have it`),
    ],
    notes: update
      ? [...sizes].map(([what, size]) => `${what}: ${size} B`)
      : verdicts.flatMap(({ note }) => note ?? []),
  };
};

/** A program and the chunks beside it. */
const programSize = async (path: string): Promise<number> => {
  const beside = path.replace(/\.js$/, '');
  const chunks = await readdir(beside).catch(() => []);
  const files = [path, ...chunks.map((name) => join(beside, name))];
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(file)).length));
  return sizes.reduce((sum, size) => sum + size, 0);
};

const judge = (
  what: string,
  size: number,
  most: number | undefined,
): { readonly problem?: string; readonly note?: string } => {
  if (most === undefined) return { problem: `${what} has no budget: it is ${size} B` };
  if (size > most)
    return { problem: `${what} is ${size} B, ${size - most} over its budget of ${most}` };
  return size < most * farUnder
    ? { note: `${what} is ${size} B, far below its budget of ${most}: lower the budget` }
    : { note: `${what}: ${size} B of ${most}` };
};

/** A budget is the measured size and 3 %, so that a longer error message does not exceed it. */
const writeBudget = async (
  budgetFile: string,
  sizes: ReadonlyMap<string, number>,
): Promise<void> => {
  const lines = [...sizes].map(([what, size]) => [what, Math.ceil((size * 1.03) / 100) * 100]);
  await writeAtomically(budgetFile, `${JSON.stringify(Object.fromEntries(lines), undefined, 2)}\n`);
};

/** Leaves out what is imported on demand: with every bundler that is a separate file. */
export const onDemand: Plugin = {
  name: 'on-demand',
  setup: (bundling) => {
    bundling.onResolve({ filter: /^\./ }, ({ kind }) =>
      kind === 'dynamic-import' ? { external: true } : undefined,
    );
  },
};

const bundledSize = async ({ folder, manifest }: PackedPackage, what: string): Promise<number> => {
  const [specifier = '', ...names] = what.split(' ');
  const { outputFiles } = await build({
    stdin: {
      contents: `export ${names.length === 0 ? '*' : names.join(' ')} from '${specifier}';`,
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    // The build for browsers and the edge. The one for Node is bundled already.
    conditions: ['workerd'],
    external: Object.keys(manifest.peerDependencies ?? {}).flatMap((peer) => [peer, `${peer}/*`]),
    plugins: [onDemand],
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
};
