/** A program, or a module for development, that carries what it needs, so that the library needs nothing of it. */
export interface Bundle {
  /** Its source, a path in the project. */
  readonly entry: string;
  /** What becomes of it, below `dist/`. */
  readonly file: string;
  /** Packages that are not put in: they are looked up where the program runs. */
  readonly external: readonly string[];
  /**
   * Default `node`. A module for any runtime asks nothing of Node when it is loaded; what it imports on demand
   * becomes files of their own beside it.
   */
  readonly runtime?: 'node' | 'any';
}

export const bundles: readonly Bundle[] = [
  { entry: 'src/programs/cli/wsapi.ts', file: 'bin/wsapi.js', external: [] },
  {
    entry: 'src/programs/contract-check/wsapi-contract.ts',
    file: 'bin/wsapi-contract.js',
    external: [],
  },
  {
    entry: 'src/testing.ts',
    file: 'testing/index.js',
    // Only `listen()` needs them.
    external: ['node:*'],
    runtime: 'any',
  },
];
