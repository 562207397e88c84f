/** `npm run build`: TypeScript's own compiler makes `dist/` of `src/` and `generated/`; esbuild makes one file of each program. */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { inProject } from './project.ts';
import { bundles } from './build/bundles.ts';

await rm(inProject('dist'), { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [inProject('node_modules', 'typescript', 'bin', 'tsc'), '-p', inProject('tsconfig.build.json')],
  {
    stdio: 'inherit',
  },
);
for (const { entry, file, external } of status === 0 ? bundles : []) {
  await build({
    // What a program loads only when it needs it lies beside it, in files of their own.
    entryPoints: [{ in: inProject(entry), out: file.replace(/\.js$/, '') }],
    outdir: inProject('dist'),
    splitting: true,
    chunkNames: `${file.replace(/\.js$/, '')}/[name]-[hash]`,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    minify: true,
    legalComments: 'linked',
    external: [...external],
    logLevel: 'warning',
    // Packages that are CommonJS inside ask for `require`, which a module of its own does not have.
    banner: {
      js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
    },
  });
}
process.exitCode = status ?? 1;
