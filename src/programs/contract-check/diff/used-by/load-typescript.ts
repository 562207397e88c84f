import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type ts from 'typescript';
import { ContractError } from '../../../../contract/contract-error.ts';

export type TypeScript = typeof ts;

/**
 * The TypeScript compiler of the folder where the program is run, or the one beside this package (`npx -p typescript`).
 *
 * @throws {ContractError} with the install command if there is none. It is not a dependency: it has 20 MB, and the
 *   caller's own version understands the caller's own code.
 */
export const loadTypeScript = async (): Promise<TypeScript> => {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url]) {
    let path: string;
    try {
      path = createRequire(from).resolve('typescript');
    } catch {
      continue; // it may be in the other place
    }
    const { default: compiler } = (await import(pathToFileURL(path).href)) as {
      default: Partial<TypeScript>;
    }; // CommonJS: its exports are the default
    if (typeof compiler.createProgram === 'function') return compiler;
  }
  throw new ContractError(
    '--used-by needs the TypeScript compiler, version 5 or 6: npm install --save-dev typescript@6',
  );
};
