import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { writeAtomically } from '../../src/filesystem/write-atomically.ts';
import { inProject } from '../../src/contract/project.ts';

/**
 * Writes the licences of the bundled packages. Nearly every licence asks for that, and minifying removes their notices.
 *
 * @param sources the paths of the bundled files, absolute or relative to the project.
 */
export const writeLicences = async (sources: readonly string[], path: string): Promise<void> => {
  const folders = new Set(
    sources.flatMap(
      (source) =>
        /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source.replaceAll('\\', '/'))?.[0] ?? [],
    ),
  );
  const texts = await Promise.all([...folders].sort().map(licenceOf));
  await writeAtomically(path, [...new Set(texts)].join(`\n${'-'.repeat(78)}\n\n`));
};

const licenceOf = async (folder: string): Promise<string> => {
  const { name, version, license, author } = JSON.parse(
    await readFile(resolve(inProject(), folder, 'package.json'), 'utf8'),
  ) as {
    name: string;
    version: string;
    license?: string;
    author?: string | { name: string };
  }; // npm's own format
  const file = (await readdir(resolve(inProject(), folder))).find((entry) =>
    /^licen[cs]e(?:[.-]|$)/i.test(entry),
  );
  const whose = typeof author === 'object' ? author.name : (author ?? '');
  const text =
    file === undefined
      ? `${license ?? 'no licence named'}. ${whose}\n`
      : await readFile(resolve(inProject(), folder, file), 'utf8');
  return `${name} ${version}\n\n${text.trimEnd()}\n`;
};
