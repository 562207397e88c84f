import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, expect, inject, test } from 'vitest';
import { installOwnPackages } from '../../scripts/package/own-packages.ts';
import { inProject } from '../../src/contract/project.ts';
import { readCodeBlocks, type CodeBlock } from '../documentation/code-blocks.ts';
import { installPackage } from '../support/packed-package.ts';
import { runNode } from '../support/workspace.ts';

/** The tests and the settings of guides/test-runners.md, with the runners themselves. */

const packages = installOwnPackages(new URL('.', import.meta.url));
const blocks = await readCodeBlocks(['guides/test-runners.md']);
const blockOf = (wanted: (block: CodeBlock) => boolean): string => {
  const block = blocks.find(wanted);
  if (block === undefined) throw new Error('The guide does not have this block any more.');
  return block.text;
};
const bot = blockOf(({ language, words }) => language === 'js' && words === '');
const vitestTest = blockOf(({ words }) => words === 'runner: vitest');

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const makeProject = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await installPackage(inject('packedPackage'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  for (const name of ['vitest', 'jest', '@jest/globals', '@babel/preset-env', '@babel/core']) {
    const from = name === 'vitest' ? inProject() : packages.folder;
    await mkdir(dirname(join(folder, 'node_modules', name)), { recursive: true });
    await symlink(join(from, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  return folder;
};

const jest = join(packages.folder, 'node_modules', 'jest', 'bin', 'jest.js');

test('Vitest needs no setting', async () => {
  const folder = await makeProject({
    'package.json': '{ "private": true, "type": "module" }',
    'bot.js': bot,
    'bot.test.js': vitestTest,
  });
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const { code, stdout, stderr } = await runNode(folder, [vitest, 'run', '--root', folder]);
  expect(code, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/2 passed/);
}, 300_000);

test('Jest runs ES modules with the flag', async () => {
  const settings = JSON.parse(blockOf(({ language }) => language === 'json')) as {
    scripts: { test: string };
  }; // a package.json
  const folder = await makeProject({
    'package.json': JSON.stringify(settings),
    'bot.js': bot,
    'bot.test.js': vitestTest.replace("'vitest'", "'@jest/globals'"),
  });
  const [, flags = ''] = /NODE_OPTIONS=(\S+)/.exec(settings.scripts.test) ?? [];
  const { code, stderr } = await runNode(folder, [jest, '--rootDir', folder], {
    NODE_OPTIONS: flags,
  });
  expect(code, stderr).toBe(0);
  expect(stderr).toMatch(/2 passed/);
}, 300_000);

test('Jest runs CommonJS with the transformation, and fails without it as the guide says', async () => {
  const folder = await makeProject({
    'package.json': '{ "private": true, "type": "commonjs" }',
    'babel.config.js': blockOf(({ words }) => words.includes('config: babel.config.js')),
    'sends.test.js': blockOf(({ words }) => words.includes('runner: jest')),
  });
  const without = await runNode(folder, [jest, '--rootDir', folder]);
  expect(without.stderr).toContain('Cannot use import statement outside a module');
  await writeFile(
    join(folder, 'jest.config.js'),
    blockOf(({ words }) => words.includes('config: jest.config.js')),
  );
  const { code, stderr } = await runNode(folder, [jest, '--rootDir', folder]);
  expect(code, stderr).toBe(0);
  expect(stderr).toMatch(/1 passed/);
}, 300_000);
