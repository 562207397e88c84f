import { copyFile, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { runNode } from '../support/workspace.ts';

let folder: string;
let elsewhere: string;

beforeEach(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'wsapi-run-'));
  folder = join(parent, 'project');
  elsewhere = join(parent, 'elsewhere');
  await mkdir(join(folder, 'scripts'), { recursive: true });
  await mkdir(elsewhere);
  await copyFile(inProject('scripts', 'run.mjs'), join(folder, 'scripts', 'run.mjs'));
  await writeFile(join(folder, 'script.ts'), "process.stdout.write('it ran');\n");
  await writeFile(join(elsewhere, 'kept.txt'), 'what is installed there');
  await symlink(elsewhere, join(folder, 'node_modules'), 'junction');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const runScript = () => runNode(folder, [join('scripts', 'run.mjs'), 'script.ts']);

test('what a linked node_modules holds is not emptied by an installation', async () => {
  await cp(inProject('package.json'), join(folder, 'package.json'));
  await cp(inProject('package-lock.json'), join(folder, 'package-lock.json'));
  const { code, stdout, stderr } = await runScript();
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`node_modules is a link to ${elsewhere}`);
  expect(await readdir(elsewhere)).toEqual(['kept.txt']);
});

test('a linked node_modules that is up to date is used', async () => {
  await writeFile(join(folder, 'package-lock.json'), '{}');
  await writeFile(join(elsewhere, '.package-lock.json'), '{}');
  expect(await runScript()).toEqual({ code: 0, stdout: 'it ran', stderr: '' });
});
