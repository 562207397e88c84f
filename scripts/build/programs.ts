import { basename, dirname, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { inProject } from '../../src/contract/project.ts';

/** A program, or the test gateway: it carries what it needs, so that the library needs none of it. */
export interface Bundle {
  /** Its source, a path in the project. */
  readonly entry: string;
  /** The file that is made of it, below `dist/`. */
  readonly file: string;
  /** `any` for a module that must load in every runtime; what it needs of Node it imports on demand. */
  readonly runtime: 'node' | 'any';
}

export const bundles: readonly Bundle[] = [
  { entry: 'src/programs/cli/wsapi-client.ts', file: 'bin/wsapi-client.js', runtime: 'node' },
  {
    entry: 'src/programs/contract-check/wsapi-contract.ts',
    file: 'bin/wsapi-contract.js',
    runtime: 'node',
  },
  { entry: 'src/testing.ts', file: 'testing/index.js', runtime: 'any' },
];

/** Bundles a program with all its packages. @returns the sources that went in, relative to the project. */
export const buildProgram = async ({ entry, file, runtime }: Bundle): Promise<string[]> => {
  const name = basename(file, '.js');
  const forNode = runtime === 'node';
  const bundle = await rolldown({
    cwd: inProject(),
    input: { [name]: inProject(entry) },
    platform: forNode ? 'node' : 'neutral',
    resolve: forNode ? {} : { mainFields: ['module', 'main'] },
    tsconfig: false,
    checks: { bundlerTimings: false },
    transform: { target: forNode ? 'node20.19' : 'es2022' },
    external: /^node:/,
  });
  const { output } = await bundle.write({
    dir: inProject('dist', dirname(file)),
    format: 'esm',
    entryFileNames: '[name].js',
    // Code that is loaded on demand lies in a folder beside the program.
    chunkFileNames: forNode ? `${name}/[name]-[hash].js` : '[name]-[hash].js',
    // Most of a program is other packages' code: it is packed small, but class and function names stay.
    minify: {
      compress: true,
      mangle: { keepNames: { class: true, function: true } },
      codegen: true,
    },
    sourcemap: false,
  });
  await bundle.close();
  return output.flatMap((each) =>
    each.type === 'chunk' ? each.moduleIds.map((id) => relative(inProject(), id)) : [],
  );
};
