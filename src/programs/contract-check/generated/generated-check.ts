import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ContractError } from '../../../contract/contract-error.ts';
import { compareFolders, type FileDifference } from './compare-folders.ts';
import { inProject } from '../../../contract/project.ts';
import { withTemporaryFolder } from '../../../filesystem/temporary-folder.ts';
import type { CheckResult, Finding } from '../finding.ts';

/** The part of the project's `scripts/generate/generate-folder.ts` that the check calls. */
interface Generator {
  readonly generateFolder: (target: {
    readonly folder: string;
    readonly source: string;
  }) => Promise<{ readonly files: number }>;
}

/** Checks that `generated/` is exactly what the project's own generator writes from its contract. */
export const generatedCheck = async (): Promise<CheckResult> => {
  const { generateFolder } = await loadGenerator();
  return withTemporaryFolder(join(tmpdir(), 'wsapi-generated-'), async (folder) => {
    const fresh = join(folder, 'generated');
    const { files } = await generateFolder({ folder: fresh, source: '../src' });
    const findings = (await compareFolders(fresh, inProject('generated'))).map(findingOf);
    return findings.length === 0
      ? {
          check: 'generated',
          outcome: 'kept',
          findings,
          summary: `generated/ is current: ${files} files.`,
        }
      : {
          check: 'generated',
          outcome: 'broken',
          findings,
          summary: `generated/ is out of date; run npm run generate and commit the result.`,
        };
  });
};

/**
 * The project's own generator: a fork may have changed it, and it needs tools (orval, openapi-typescript, Prettier)
 * that this program does not bring.
 */
const loadGenerator = async (): Promise<Generator> => {
  const module = inProject('scripts', 'generate', 'generate-folder.ts');
  if (!existsSync(module))
    throw new ContractError(
      'There is no generated client here. This check needs a project with openapi/, generated/ and scripts/, such as a clone of wsapi-client.',
    );
  try {
    return (await import(pathToFileURL(module).href)) as Generator; // safe: the module at this path
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ERR_MODULE_NOT_FOUND')
      throw new ContractError('The dependencies of the project are not installed: run npm ci.');
    if (code === 'ERR_UNKNOWN_FILE_EXTENSION')
      throw new ContractError(
        `Node ${process.versions.node} cannot run the project's generator, which is TypeScript: use npm run check:generated.`,
      );
    throw error;
  }
};

const findingOf = ({ path, how, first }: FileDifference): Finding => ({
  check: 'generated',
  rule: `file-${how}`,
  kind: 'broken',
  file: `generated/${path}`,
  message: `generated/${path} ${sentences[how]}${first === undefined ? '' : ` from line ${first.line} on`}`,
  ...(first !== undefined && {
    line: first.line,
    expected: lineInWords(first.expected),
    seen: lineInWords(first.actual),
  }),
});

/** Long lines are cut: the contract as a module is one line of 300 kB. */
const lineInWords = (line: string | undefined): string => {
  if (line === undefined) return 'the end of the file';
  if (line.trim() === '') return 'an empty line';
  return line.length > 120 ? `${line.trim().slice(0, 119)}…` : line.trim();
};

const sentences = {
  changed: 'differs from the generated file',
  missing: 'is missing',
  superfluous: 'is not a generated file',
} as const satisfies Record<FileDifference['how'], string>;
