import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type ts from 'typescript';
import { ContractError } from '../../../../contract/contract-error.ts';
import { packageFolder } from '../../../../contract/project.ts';
import type { TypeScript } from './load-typescript.ts';

/** A program that calls the gateway through this package. */
export interface CallerProgram {
  readonly program: ts.Program;
  /** Its own files, without those of packages. */
  readonly files: readonly ts.SourceFile[];
  /** The folder with the generated types that the program sees. */
  readonly generated: string;
}

const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

/**
 * Reads the files of a folder, with the options of the `tsconfig.json` in or above it.
 *
 * @throws {ContractError} if there are no files.
 */
export const callerProgram = (compiler: TypeScript, place: string): CallerProgram => {
  const path = resolve(place);
  if (!existsSync(path)) throw new ContractError(`--used-by: ${place} does not exist.`);
  const isFolder = statSync(path).isDirectory();
  const names = isFolder
    ? compiler.sys
        .readDirectory(path, extensions, ['**/node_modules/**', '**/dist/**'])
        .filter((name) => !/\.d\.[cm]?ts$/.test(name))
    : [path];
  const [first] = names;
  if (first === undefined)
    throw new ContractError(`--used-by: ${place} has no TypeScript or JavaScript files.`);
  const options = optionsOf(compiler, isFolder ? path : dirname(path));
  const { index, paths } = findPackage(compiler, first, options);
  const program = compiler.createProgram(names, {
    ...options,
    ...(paths !== undefined && { paths: { ...options.paths, ...paths } }),
  });
  return {
    program,
    files: names.flatMap((name) => program.getSourceFile(name) ?? []),
    generated: join(dirname(index), '..', 'generated').replaceAll('\\', '/'),
  };
};

const optionsOf = (compiler: TypeScript, folder: string): ts.CompilerOptions => {
  const config = compiler.findConfigFile(folder, (name) => compiler.sys.fileExists(name));
  const given =
    config === undefined
      ? { target: compiler.ScriptTarget.ESNext, strict: true }
      : compiler.parseJsonConfigFileContent(
          compiler.readConfigFile(config, (name) => compiler.sys.readFile(name)).config,
          compiler.sys,
          dirname(config),
        ).options;
  return {
    ...given,
    // Whatever the program is built for: this resolves `exports`, and files of every kind.
    module: compiler.ModuleKind.ESNext,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    allowJs: true,
    skipLibCheck: true,
    noEmit: true,
  };
};

/** The package's types as the program sees them; if it is not installed there, those of this package. */
const findPackage = (
  compiler: TypeScript,
  from: string,
  options: ts.CompilerOptions,
): { readonly index: string; readonly paths?: ts.MapLike<string[]> } => {
  const { resolvedModule } = compiler.resolveModuleName(
    'wsapi-client',
    from,
    options,
    compiler.sys,
  );
  if (resolvedModule !== undefined) return { index: resolvedModule.resolvedFileName };
  const [folder, extension] = existsSync(join(packageFolder, 'dist', 'types', 'src'))
    ? [join(packageFolder, 'dist', 'types', 'src'), '.d.ts']
    : [join(packageFolder, 'src'), '.ts'];
  const index = join(folder, `index${extension}`);
  return {
    index,
    paths: { 'wsapi-client': [index], 'wsapi-client/*': [join(folder, `*${extension}`)] },
  };
};
