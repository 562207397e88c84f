import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inProject } from '../../src/contract/project.ts';
import { installPackage, type PackedPackage } from '../support/packed-package.ts';
import { runNode, type Finished } from '../support/workspace.ts';
import type { CodeBlock } from './code-blocks.ts';
import { moduleOf } from './type-script-block.ts';

/** The files that blocks mention. */
const files: Readonly<Record<string, string | Uint8Array>> = {
  'menu.jpg': Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  'photo.jpg': Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  'film.mp4': Buffer.from('000000186674797069736f6d0000020069736f6d69736f32', 'hex'),
  'menu.pdf': '%PDF-1.4\n',
  'ca.pem': '',
};

const configuration = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023'],
    module: 'nodenext',
    moduleDetection: 'force',
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: true,
    // As in every project of NestJS.
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
    // Next has no `exports`: its projects use `moduleResolution: bundler`.
    paths: { 'next/server': ['./node_modules/next/server.d.ts'] },
  },
  include: ['*.ts'],
};

export const moduleNameOf = ({ place }: CodeBlock): string => place.replace(/\W+/g, '-');

/** The file that Node runs: TypeScript is compiled. */
export const programNameOf = (block: CodeBlock): string =>
  `${moduleNameOf(block)}.${block.words.startsWith('cjs') ? 'cjs' : 'js'}`;

/** A user's project: the package, the optional packages if wanted, and each block as a module. */
export const makeProjectOfBlocks = async (
  packed: PackedPackage,
  blocks: readonly CodeBlock[],
  peers: boolean,
): Promise<{ readonly folder: string; readonly types: Finished }> => {
  const folder = await installPackage(packed);
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(configuration));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await mkdir(join(folder, 'downloads'));
  for (const name of ['assumed-names.ts', 'run-block.mjs'])
    await copyFile(inProject('test', 'documentation', name), join(folder, name));
  const modules = blocks.map((block) => ({ block, text: moduleOf(block) }));
  for (const { block, text } of modules)
    await writeFile(
      join(folder, block.language === 'ts' ? `${moduleNameOf(block)}.ts` : programNameOf(block)),
      text,
    );

  const imported = modules.flatMap(({ text }) =>
    [...text.matchAll(/(?: from|^import) '((?:@[\w-]+\/)?[\w-]+)/gm)].map(([, name = '']) => name),
  );
  const { peerDependencies } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as {
    peerDependencies: object;
  }; // ours
  const optional = peers ? [...imported, ...Object.keys(peerDependencies), '@types/express'] : [];
  for (const name of new Set([...optional, '@types/node'])) await linkPackage(name, folder);
  const checked = await runNode(folder, [
    inProject('node_modules', 'typescript', 'bin', 'tsc'),
    '--pretty',
    'false',
  ]);
  return { folder, types: checked };
};

/** Links a package of the project, or of the runtimes if those are installed, instead of installing it. */
export const linkPackage = async (name: string, folder: string): Promise<void> => {
  const there =
    [inProject('node_modules', name), inProject('test', 'runtimes', 'node_modules', name)].find(
      (path) => existsSync(path),
    ) ?? '';
  const here = join(folder, 'node_modules', name);
  if (existsSync(here) || !existsSync(there)) return;
  await mkdir(dirname(here), { recursive: true });
  await symlink(there, here, 'junction');
};
