import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';

/**
 * Copies a declaration file with those that it leads to, and no others: what a bundled module has inside is
 * declared nowhere, and the types of the packages in it are not needed where it is used.
 *
 * @param entry the declaration file of the module, in `from`.
 */
export const copyDeclarations = async (entry: string, from: string, to: string): Promise<void> => {
  const queue = [entry];
  const found = new Set(queue);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const target = resolve(to, relative(from, file));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(file, target);
    for (const next of referencesOf(await readFile(file, 'utf8'))) {
      const path = resolve(dirname(file), next);
      if (!found.has(path)) queue.push(path);
      found.add(path);
    }
  }
};

/** `'./x.js'` in an import, an export or a type becomes `./x.d.ts`. */
const referencesOf = (text: string): string[] =>
  [...text.matchAll(/(?:from |import\()'(\.{1,2}\/[^']+)\.(?:js|ts)'/g)].map(([, path = '']) =>
    path.endsWith('.d') ? `${path}.ts` : `${path}.d.ts`,
  );
