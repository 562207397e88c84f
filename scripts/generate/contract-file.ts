import type { OpenApi } from '../../src/contract/openapi.ts';
import { stringLiteral } from '../../src/contract/operations/literals.ts';
import { fileHead, type SourceFile } from './source-file.ts';

/**
 * A merged contract as a module, for code without a file system to read it from: the test gateway, the command line,
 * the contract checks. It is one string, because compilers and engines are slow with 300 kB of object literals. The
 * YAML file beside it is the one for people.
 */
export const contractFile = (
  path: string,
  name: string,
  document: OpenApi,
  source: string,
): SourceFile => ({
  path,
  text: [
    fileHead(`import type { OpenApi } from '${source}/contract/openapi.ts';`),
    `export const ${name} = JSON.parse(\n// prettier-ignore\n${stringLiteral(JSON.stringify(document))},\n) as OpenApi; // it was one when it was generated`,
    '',
  ].join('\n'),
});
