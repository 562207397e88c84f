import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../../src/filesystem/write-atomically.ts';
import { inProject } from '../../src/contract/project.ts';

/**
 * Writes the licences of the packages that a bundle has in it: minified, their own notices are gone, and nearly every
 * licence asks that they go along.
 *
 * @param sources the paths of what was bundled, from the project's folder.
 */
export const writeLicences = async (sources: readonly string[], path: string): Promise<void> => {
  const folders = new Set(
    sources.flatMap(
      (source) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? [],
    ),
  );
  const texts = await Promise.all([...folders].sort().map(licenceOf));
  await writeAtomically(path, [...new Set(texts)].join(`\n${'-'.repeat(78)}\n\n`));
};

const licenceOf = async (folder: string): Promise<string> => {
  const { name, version, license, author } = JSON.parse(
    await readFile(inProject(folder, 'package.json'), 'utf8'),
  ) as {
    name: string;
    version: string;
    license?: string;
    author?: string | { name: string };
  }; // npm's own format
  const file = (await readdir(inProject(folder))).find((entry) =>
    /^licen[cs]e(?:[.-]|$)/i.test(entry),
  );
  const whose = typeof author === 'object' ? author.name : (author ?? '');
  const text =
    file === undefined
      ? `${license ?? 'no licence named'}. ${whose}\n`
      : await readFile(join(inProject(folder), file), 'utf8');
  return `${name} ${version}\n\n${text.trimEnd()}\n`;
};
