import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { inProject } from '../../src/contract/project.ts';
import { withTemporaryFolder } from '../../src/filesystem/temporary-folder.ts';
import { readCodeBlocks } from '../documentation/code-blocks.ts';

/**
 * Runs the block of a guide that declares a function, and returns the functions that it declares.
 *
 * @param given what the block takes as given, such as `wsapi`.
 */
export const guideFunctions = async <Functions extends object>(
  guide: string,
  names: readonly (keyof Functions & string)[],
  given: Readonly<Record<string, unknown>> = {},
): Promise<Functions> => {
  const blocks = await readCodeBlocks([guide]);
  const declares = (text: string): boolean =>
    names.every((name) => new RegExp(`function ${name}\\(`).test(text));
  const [block, ...others] = blocks.filter(({ text }) => declares(text));
  if (block === undefined || others.length > 0)
    throw new Error(`One block of ${guide} must declare ${names.join(' and ')}.`);
  const entry = pathToFileURL(inProject('src', 'index.ts')).href;
  const program = [
    `export default async ({ ${Object.keys(given).join(', ')} }) => {`,
    block.text
      .replaceAll(/^import type .*$/gm, '')
      .replaceAll(/^import \{(.*)\} from 'wsapi-client';$/gm, (_, imported: string) => {
        const values = imported.split(',').filter((name) => !/^\s*type /.test(name));
        return `const {${values.join(',')}} = await import('${entry}');`;
      }),
    `return { ${names.join(', ')} }; };`,
  ].join('\n');
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  return withTemporaryFolder(join(tmpdir(), 'wsapi-guide-'), async (folder) => {
    const path = join(folder, 'block.mjs');
    await writeFile(path, outputText);
    const { default: run } = (await import(pathToFileURL(path).href)) as {
      default: (given: object) => Promise<Functions>;
    }; // it was written above
    return run(given);
  });
};
