/** A program, or a module for development, that carries what it needs, so that the library needs nothing of it. */
export interface Bundle {
  /** Its source, a path in the project. */
  readonly entry: string;
  /** What becomes of it, below `dist/`. */
  readonly file: string;
  /** Packages that are not put in: they are looked up where the program runs. */
  readonly external: readonly string[];
}

export const bundles: readonly Bundle[] = [
  { entry: 'scripts/wsapi-contract.ts', file: 'bin/wsapi-contract.js', external: [] },
];
