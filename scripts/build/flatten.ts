import { build } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { inProject } from '../project.ts';

/** The library's entries, as TypeScript compiles them. */
const entries = async (): Promise<readonly string[]> => {
  const text = await readFile(inProject('tsconfig.build.json'), 'utf8');
  const { files } = JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')) as { files: string[] }; // TypeScript has read it before
  return files.filter((file) => /^src\/[^/]+$/.test(file)).map((file) => basename(file, '.ts'));
};

/**
 * Makes `dist/node/` of `dist/src/`: each entry in one file, and in files of their own what they share and what they
 * load on demand. Node takes 0.3 ms to find and load a file, and there are over a hundred; bundlers get the many,
 * of which they leave out what is not used.
 */
export const flatten = async (): Promise<void> => {
  // What a client sends by is chosen where it runs, by the conditions in package.json.
  await writeFile(
    inProject('dist', 'src', 'transport', 'runtime-transport.js'),
    "export { runtimeTransport } from '#runtime-transport';\n",
  );
  await build({
    entryPoints: (await entries()).map((name) => inProject('dist', 'src', `${name}.js`)),
    outdir: inProject('dist', 'node'),
    absWorkingDir: inProject(),
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    // Names stay as they are: stack traces are read by people.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
};
