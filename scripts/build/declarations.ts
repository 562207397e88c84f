import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../../src/contract/project.ts';

/**
 * Writes `dist/types/`, one declaration per source, as TypeScript makes them.
 *
 * @param projects the files of the TypeScript projects.
 * @returns whether the sources compile.
 */
export const buildDeclarations = async (projects: readonly string[]): Promise<boolean> => {
  const folder = inProject('dist', 'types');
  const tsc = inProject('node_modules', 'typescript', 'bin', 'tsc');
  const compiled = projects.every(
    (project) =>
      spawnSync(process.execPath, [tsc, '-p', inProject(project), '--declarationDir', folder], {
        stdio: 'inherit',
      }).status === 0,
  );
  if (!compiled) return false;
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.d.ts')) continue;
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text
        // The sources import `./file.ts`; declarations name the JavaScript that users get.
        .replaceAll(/((?:from |import\()['"]\.{1,2}\/[^'"]+)\.ts(?=['"])/g, '$1.js')
        // The type has no parameter before TypeScript 5.7.
        .replaceAll('Uint8Array<ArrayBuffer>', 'Uint8Array'),
    );
  }
  return true;
};
