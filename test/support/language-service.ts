import ts from 'typescript';
import { inProject } from '../../src/contract/project.ts';

/** What an editor knows about programs that use this package, taken from the sources. */
export interface Editor {
  /** Opens a program in the place of the one before. */
  readonly open: (program: string) => void;
  /** The compiler's messages, with the line that each is about. */
  readonly errors: () => readonly { readonly line: string; readonly message: string }[];
  /** What a hover shows behind the mark `/*name*\/`. */
  readonly hover: (mark: string) => { readonly type: string; readonly text: string };
  /** The names that are offered at the mark. */
  readonly completions: (mark: string) => readonly string[];
}

/** The entry points, as `tsconfig.json` of this project maps them. */
const { config } = ts.readConfigFile(inProject('tsconfig.json'), (file) =>
  ts.sys.readFile(file),
) as { readonly config: { readonly compilerOptions: { readonly paths: ts.MapLike<string[]> } } }; // ours
const { paths } = config.compilerOptions;

/** A user's project: strict, and without the types of Node. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  paths,
};

export const createEditor = (): Editor => {
  // TypeScript asks for it with slashes, on Windows too.
  const path = inProject('test', 'types', 'program-in-the-editor.ts').replaceAll('\\', '/');
  let program = '';
  let version = 0;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: (file) => (file === path ? String(version) : '1'),
    getScriptSnapshot: (file) => {
      const text = file === path ? program : ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => inProject(),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (file) => file === path || ts.sys.fileExists(file),
    readFile: (file) => (file === path ? program : ts.sys.readFile(file)),
    directoryExists: (file) => ts.sys.directoryExists(file),
    realpath: (file) => ts.sys.realpath?.(file) ?? file,
  });
  const positionOf = (mark: string): number => {
    const at = program.indexOf(`/*${mark}*/`);
    if (at === -1) throw new Error(`The program has no mark ${mark}.`);
    return at + `/*${mark}*/`.length;
  };
  return {
    open: (text) => {
      program = text;
      version += 1;
    },
    errors: () =>
      [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)].map(
        ({ messageText, start = 0 }) => ({
          line: program.slice(0, start).split('\n').length.toString(),
          message: ts.flattenDiagnosticMessageText(messageText, '\n'),
        }),
      ),
    hover: (mark) => {
      const {
        displayParts,
        documentation,
        tags = [],
      } = service.getQuickInfoAtPosition(path, positionOf(mark)) ?? {};
      return {
        type: ts.displayPartsToString(displayParts).replaceAll(/\s+/g, ' '),
        text: [
          ts.displayPartsToString(documentation),
          ...tags.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`),
        ].join('\n'),
      };
    },
    completions: (mark) =>
      (service.getCompletionsAtPosition(path, positionOf(mark), {})?.entries ?? []).map(
        ({ name }) => name,
      ),
  };
};
